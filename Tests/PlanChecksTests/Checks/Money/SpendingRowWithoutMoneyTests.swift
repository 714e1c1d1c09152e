import Testing

@testable import PlanChecks

struct SpendingRowWithoutMoneyTests {
  @Test func `a row without an amount is told`() async throws {
    try await expectFindings(
      of: SpendingRowWithoutMoney(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "spending.csv": SampleMoney.spending(
          """
          2026-27,1️⃣core,hub,,thriving,universal,,,,Later.
          2026-27,core,hub,,thriving,universal,0,,,
          """
        ),
      ],
      """
      1️⃣|core| should-fix money/row-without-money
      This row of 2026-27 has no amount.
      help: Fill in “planned”, “actual” or “forecast”, or delete the row.
      """
    )
  }
}
