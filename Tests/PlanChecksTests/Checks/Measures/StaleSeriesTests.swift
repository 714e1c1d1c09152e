import Testing

@testable import PlanChecks

struct StaleSeriesTests {
  @Test func `a series that ended more than eighteen months ago is told`() async throws {
    try await expectFindings(
      of: StaleSeries(),
      in: [
        "metrics/waits.md": SampleMeasures.metric(),
        "metrics/data/waits.csv": "period,value\n2025-03,5\n1️⃣2025-04,5\n2026-05,\n",
        "metrics/new.md": SampleMeasures.metric(title: "Weeks to the second meeting"),
        "metrics/data/new.csv": "period,value\n2025-05,5\n",
        "metrics/old.md": SampleMeasures.metric(title: "A national one", scope: "national"),
        "metrics/data/old.csv": "period,value\n2005-05,5\n",
      ],
      """
      1️⃣|2025-04| note measure/stale-series
      The latest value of “Weeks to the first meeting” is for April 2025, more than 18 months ago.
      help: Ask the source for newer figures, or say in the text why there are none.
      """
    )
  }
}
