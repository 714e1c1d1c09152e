import Testing

@testable import PlanChecks

struct PastYearIncompleteTests {
  @Test func `money of a year long past is told without what was spent`() async throws {
    try await expectFindings(
      of: PastYearIncomplete(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "spending.csv": SampleMoney.spending(
          """
          2025-26,core,hub,,thriving,universal,1️⃣300,,,
          2025-26,grant,hub,,thriving,universal,,2️⃣20,,
          """
        ),
      ],
      """
      1️⃣|300| should-fix money/past-year-incomplete
      Nothing says what was spent of this in 2025-26, which ended on 31 March 2026.
      help: Fill in “actual”; write 0 if nothing was spent.

      2️⃣|20| note money/past-year-incomplete
      Nothing says what was planned of this in 2025-26.
      help: Fill in “planned”; write 0 if nothing was planned.
      """
    )
  }

  @Test func `accounts may take half a year`() async throws {
    try await expectFindings(
      of: PastYearIncomplete(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "spending.csv": SampleMoney.spending(
          """
          2025-26,core,hub,,thriving,universal,300,,,
          2024-25,core,hub,,thriving,universal,300,310,,
          """
        ),
      ],
      today: "2026-09-29",
      ""
    )
  }
}
