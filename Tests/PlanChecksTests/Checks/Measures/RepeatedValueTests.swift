import Testing

@testable import PlanChecks

struct RepeatedValueTests {
  private func sources(_ data: String, _ period: String = "month") -> [String: String] {
    [
      "metrics/waits.md": SampleMeasures.metric(period: period),
      "metrics/data/waits.csv": data,
    ]
  }

  @Test func `half a year of one value is told once`() async throws {
    try await expectFindings(
      of: RepeatedValue(),
      in: sources(SampleMeasures.months("7.1 1️⃣6.4 6.4 6.4 6.4 6.4 2️⃣6.4 7 8 8 8 8 8 8")),
      """
      1️⃣|6.4| should-fix measure/repeated-value
      “Weeks to the first meeting” is 6.4 in 6 periods one after another.
      note 2️⃣|6.4| The last of them is here.
      help: Compare the rows with their source: a cell may have been copied down. If they are right, say so in “note”.
      """
    )
  }

  @Test(arguments: [
    "6.4 6.4 6.4 6.4 6.4 7 6.4", "0 0 0 0 0 0 0", "100 100 100 100 100 100", "3 3 3 3 3 3 3",
  ])
  func `five of a value, nothing, everything and small numbers are sound`(
    values: String
  ) async throws {
    try await expectFindings(of: RepeatedValue(), in: sources(SampleMeasures.months(values)), "")
  }

  @Test func `other parts, a note and a yearly total are sound`() async throws {
    let parts = (1...7).map { "2024-0\($0),50.0,\($0),\($0 * 2)\n" }.joined()
    try await expectFindings(
      of: RepeatedValue(),
      in: sources("period,value,numerator,denominator\n" + parts),
      ""
    )
    let noted = (1...7).map { "2024-0\($0),50.5,As published\n" }.joined()
    try await expectFindings(of: RepeatedValue(), in: sources("period,value,note\n" + noted), "")
    try await expectFindings(
      of: RepeatedValue(),
      in: sources(SampleMeasures.months("640 640 640 640 640 640"), "rolling-12-months"),
      ""
    )
  }

  @Test func `four large counts one after another are told, and four rates are not`()
    async throws
  {
    func sources(_ values: String, _ unit: String) -> [String: String] {
      [
        "metrics/waits.md": SampleMeasures.metric(unit: unit),
        "metrics/data/waits.csv": SampleMeasures.months(values),
      ]
    }
    try await expectFindings(
      of: RepeatedValue(),
      in: sources("258 1️⃣312 312 312 2️⃣312 270", "count"),
      """
      1️⃣|312| should-fix measure/repeated-value
      “Weeks to the first meeting” is 312 in 4 periods one after another.
      note 2️⃣|312| The last of them is here.
      help: Compare the rows with their source: a cell may have been copied down. If they are right, say so in “note”.
      """
    )
    try await expectFindings(of: RepeatedValue(), in: sources("258 312 312 312 270", "count"), "")
    try await expectFindings(of: RepeatedValue(), in: sources("25 31 31 31 31 27", "count"), "")
  }
}
