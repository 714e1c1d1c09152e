import Testing

@testable import PlanChecks

struct BelowZeroTests {
  @Test func `a wait and posts below nothing are told`() async throws {
    try await expectFindings(
      of: BelowZero(),
      in: [
        "metrics/waits.md": SampleMeasures.metric(),
        "metrics/data/waits.csv": SampleMeasures.months("4 1️⃣-4.5"),
        "workforce.csv": """
        as-at,organisation,service,role-group,funded-wte,in-post-wte,planned-wte,source
        2026-09-30,council,,Nursing,2.6,2️⃣-2.4,3.0,

        """,
      ],
      """
      1️⃣|-4.5| must-fix measure/below-zero
      “Weeks to the first meeting” is −4.5 in February 2024, less than nothing.
      help: Take the minus away, or correct the number.
      write: 4.5

      2️⃣|-2.4| must-fix measure/below-zero
      “Nursing” has −2.4 posts, less than nothing.
      help: Take the minus away, or correct the number.
      write: 2.4
      """
    )
  }

  @Test(arguments: ["score", "percent", "pounds"])
  func `scores, changes and money may be below nothing`(unit: String) async throws {
    try await expectFindings(
      of: BelowZero(),
      in: [
        "metrics/waits.md": SampleMeasures.metric(unit: unit),
        "metrics/data/waits.csv": SampleMeasures.months("4 -4"),
      ],
      ""
    )
  }
}
