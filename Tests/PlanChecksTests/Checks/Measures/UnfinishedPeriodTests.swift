import Testing

@testable import PlanChecks

struct UnfinishedPeriodTests {
  @Test func `values of periods that are not over are told once`() async throws {
    try await expectFindings(
      of: UnfinishedPeriod(),
      in: [
        "metrics/waits.md": SampleMeasures.metric(),
        "metrics/data/waits.csv": """
        period,value
        2026-10,5
        1️⃣2026-11,5
        2️⃣2026-12,5
        2027-01,

        """,
      ],
      """
      1️⃣|2026-11| should-fix measure/unfinished-period
      “Weeks to the first meeting” has a value for November 2026, which ends on 30 November 2026.
      note 2️⃣|2026-12| So has December 2026.
      help: Correct the period, or remove the value until the period is over. What is planned belongs in “trajectory”.
      """
    )
  }

  @Test(arguments: [
    ("quarter", "2026-27-Q3", "31 December 2026"), ("financial-year", "2026-27", "31 March 2027"),
    ("academic-year", "2026-27", "31 August 2027"), ("calendar-year", "2026", "31 December 2026"),
    ("rolling-12-months", "2026-11", "30 November 2026"),
  ])
  func `every kind of period has a last day`(
    kind: String,
    period: String,
    day: String
  ) async throws {
    let words = period == "2026-27-Q3" ? "October to December 2026" : period
    let named = period == "2026-11" ? "November 2026" : words
    try await expectFindings(
      of: UnfinishedPeriod(),
      in: [
        "metrics/waits.md": SampleMeasures.metric(period: kind),
        "metrics/data/waits.csv": "period,value\n1️⃣\(period),5\n",
      ],
      """
      1️⃣|\(period)| should-fix measure/unfinished-period
      “Weeks to the first meeting” has a value for \(named), which ends on \(day).
      help: Correct the period, or remove the value until the period is over. What is planned belongs in “trajectory”.
      """
    )
  }

  @Test func `periods that are over are sound`() async throws {
    try await expectFindings(
      of: UnfinishedPeriod(),
      in: [
        "metrics/waits.md": SampleMeasures.metric(period: "academic-year"),
        "metrics/data/waits.csv": "period,value\n2025-26,5\n",
      ],
      ""
    )
  }
}
