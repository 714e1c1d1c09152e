import Testing

@testable import PlanChecks

struct PeriodOfAnotherFormTests {
  @Test func `periods in another form than the series are told`() async throws {
    try await expectFindings(
      of: PeriodOfAnotherForm(),
      in: [
        "metrics/waits.md": SampleMeasures.metric(
          period: "4️⃣month",
          """
          baseline: {value: 5, period: 1️⃣2024-25}
          trajectory: [{period: 2️⃣2026, value: 4}, {period: 2026-12, value: 3}]
          breaks: [{period: 3️⃣2025-26-Q1, reason: A new system.}]
          """
        ),
        "metrics/data/waits.csv": "period,value\n2024-01,5\n",
      ],
      """
      1️⃣|2024-25| must-fix measure/period-of-another-form
      The period “2024-25” of the baseline is not a month, as “Weeks to the first meeting” needs.
      note 4️⃣|month| The metric says so here.
      help: Write it like 2026-04.

      2️⃣|2026| must-fix measure/period-of-another-form
      The period “2026” of the planned value is not a month, as “Weeks to the first meeting” needs.
      note 4️⃣|month| The metric says so here.
      help: Write it like 2026-04.

      3️⃣|2025-26-Q1| must-fix measure/period-of-another-form
      The period “2025-26-Q1” of the break is not a month, as “Weeks to the first meeting” needs.
      note 4️⃣|month| The metric says so here.
      help: Write it like 2026-04.
      """
    )
  }
}
