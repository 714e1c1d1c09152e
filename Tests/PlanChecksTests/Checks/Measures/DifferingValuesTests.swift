import Testing

@testable import PlanChecks

struct DifferingValuesTests {
  @Test func `two metrics of one code that disagree are told`() async throws {
    try await expectFindings(
      of: DifferingValues(),
      in: [
        "metrics/a-waits.md": SampleMeasures.metric("code: W1\ngeography: Smallville"),
        "metrics/data/a-waits.csv": "period,value\n2026-01,5\n2026-02,2️⃣6\n2026-03,7\n",
        "metrics/b-waits.md": SampleMeasures.metric(
          title: "Weeks again",
          "code: w1\ngeography: smallville"
        ),
        "metrics/data/b-waits.csv": "period,value\n2026-01,5\n2026-02,1️⃣6.5\n2026-03,8\n",
      ],
      """
      1️⃣|6.5| must-fix measure/differing-values
      Two metrics give different values of w1 for February 2026 and one more period.
      note 2️⃣|6| “Weeks to the first meeting” says 6.
      help: Keep one of the metrics and link to it, or give “Weeks again” the code of what it counts.
      """
    )
  }

  @Test(arguments: [
    "code: W2\ngeography: Smallville", "code: W1\ngeography: England", "geography: Smallville",
  ])
  func `metrics of other codes or areas may differ`(own: String) async throws {
    try await expectFindings(
      of: DifferingValues(),
      in: [
        "metrics/a-waits.md": SampleMeasures.metric("code: W1\ngeography: Smallville"),
        "metrics/data/a-waits.csv": "period,value\n2026-01,5\n",
        "metrics/b-waits.md": SampleMeasures.metric(title: "Weeks again", own),
        "metrics/data/b-waits.csv": "period,value\n2026-01,6\n",
      ],
      ""
    )
  }
}
