import Testing

@testable import PlanChecks

struct NothingAmongValuesTests {
  private func told(_ values: String, unit: String = "weeks", _ expected: String) async throws {
    try await expectFindings(
      of: NothingAmongValues(),
      in: [
        "metrics/waits.md": SampleMeasures.metric(unit: unit),
        "metrics/data/waits.csv": SampleMeasures.months(values),
      ],
      expected
    )
  }

  @Test func `a nought among waits of weeks is told`() async throws {
    try await told(
      "7 8 7 8 1️⃣0",
      """
      1️⃣|0| should-fix measure/slipped-value
      “Weeks to the first meeting” is 0 in May 2024, with 8 beside it.
      help: Where nothing was counted, leave the value empty and say why in “note”. If it is right, say so there.
      """
    )
  }

  @Test(arguments: ["1 2 0 1 2", "7 0 7 0 8", "7 8 7 8 7"])
  func `small waits, noughts that come again, and none are sound`(values: String) async throws {
    try await told(values, "")
  }

  @Test func `small counts may well be nothing`() async throws {
    try await told("4 7 0 9 6", unit: "count", "")
    try await told("40 70 55 0,Closed 60", unit: "count", "")
  }
}
