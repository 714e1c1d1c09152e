import Testing

@testable import PlanChecks

struct MoneyTotalsDifferTests {
  @Test func `a whole and a split that nearly agree are told`() async throws {
    try await expectFindings(
      of: MoneyTotalsDiffer(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "spending.csv": SampleMoney.spending(
          """
          2025-26,core,,,,,1️⃣510,,,
          2025-26,2️⃣core,hub,,thriving,universal,300,,,
          2025-26,core,,open-hub,thriving,universal,200,,,
          """
        ),
      ],
      """
      1️⃣|510| should-fix money/totals-differ
      £510 is planned in 2025-26 from “Core money”, but £500 in the rows that split it.
      note 2️⃣|core| The rows that split it begin here.
      help: Every row is added up: keep the whole or the split. If this is other money, say what for in its “note”.
      """
    )
  }

  @Test func `a note says that it is other money`() async throws {
    try await expectFindings(
      of: MoneyTotalsDiffer(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "spending.csv": SampleMoney.spending(
          """
          2025-26,core,,,,,510,,,Prescribing.
          2025-26,core,hub,,thriving,universal,300,,,
          2025-26,core,,open-hub,thriving,universal,200,,,
          """
        ),
      ],
      ""
    )
  }

  @Test func `sums that agree are told by another check, and single rows are no split`()
    async throws
  {
    try await expectFindings(
      of: MoneyTotalsDiffer(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "spending.csv": SampleMoney.spending(
          """
          2025-26,core,,,,,500,,,
          2025-26,core,hub,,thriving,universal,300,,,
          2025-26,core,,open-hub,thriving,universal,200,,,
          2026-27,core,,,,,500,,,
          2026-27,core,hub,,thriving,universal,480,,,
          """
        ),
      ],
      ""
    )
  }
}
