import Testing

@testable import PlanChecks

struct RepeatedSpendingRowTests {
  @Test func `a row that stands twice is told, whatever its note`() async throws {
    try await expectFindings(
      of: RepeatedSpendingRow(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "services/hub.md": SampleMoney.service,
        "spending.csv": SampleMoney.spending(
          """
          2026-27,2️⃣core,hub,,thriving,universal,300,,,
          2026-27,1️⃣core,hub,,thriving,universal,300,,,Again.
          2025-26,core,hub,,thriving,universal,300,,,
          2026-27,core,hub,,thriving,universal,301,,,
          """
        ),
      ],
      """
      1️⃣|core| must-fix money/repeated-row
      The money for “Youth hub” in 2026-27 stands in the sheet twice.
      note 2️⃣|core| The first row is here.
      help: Delete one of them: every row is added up. If both are right, write them as one row.
      """
    )
  }
}
