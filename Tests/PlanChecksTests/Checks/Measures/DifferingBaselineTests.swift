import Testing

@testable import PlanChecks

struct DifferingBaselineTests {
  @Test func `a baseline that differs from its period in the data is told`() async throws {
    try await expectFindings(
      of: DifferingBaseline(),
      in: [
        "metrics/waits.md": SampleMeasures.metric("baseline: {value: 1️⃣5.1, period: 2024-01}"),
        "metrics/data/waits.csv": "period,value\n2024-01,2️⃣5.0\n",
      ],
      """
      1️⃣|5.1| must-fix measure/differing-baseline
      “Weeks to the first meeting” has two values for January 2024: its baseline and its data differ.
      note 2️⃣|5.0| The data say 5.0.
      help: Compare both with their source, and correct the one that is wrong.
      """
    )
  }

  @Test(arguments: ["{value: 5.0, period: 2024-01}", "{value: 9, period: 2023-01}"])
  func `a baseline that agrees or came before the data is sound`(
    baseline: String
  ) async throws {
    try await expectFindings(
      of: DifferingBaseline(),
      in: [
        "metrics/waits.md": SampleMeasures.metric("baseline: \(baseline)"),
        "metrics/data/waits.csv": "period,value\n2024-01,5\n",
      ],
      ""
    )
  }
}
