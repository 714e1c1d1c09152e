import Testing

@testable import PlanChecks

struct MoneyMovedDownTests {
  private func told(_ rows: String, _ expected: String) async throws {
    try await expectFindings(
      of: MoneyMovedDown(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "spending.csv": SampleMoney.spending(rows),
      ],
      expected
    )
  }

  @Test func `planned amounts one row too low are told once`() async throws {
    try await told(
      """
      2026-27,core,aa,,thriving,universal,,,10000,
      2026-27,core,bb,,thriving,universal,1️⃣10000,,20000,
      2026-27,core,cc,,thriving,universal,20500,,31000,
      2026-27,core,dd,,thriving,universal,2️⃣30000,,5000,
      """,
      """
      1️⃣|10000| should-fix csv/shifted-row
      The planned amounts of rows 3 to 5 belong one row above.
      note 2️⃣|30000| The last of them is here.
      help: Each is near what the row above it spends, and far from what its own does. Move them up by one row.
      """
    )
  }

  @Test func `planned amounts one row too high are told once`() async throws {
    try await told(
      """
      2026-27,core,aa,,thriving,universal,1️⃣20000,,10000,
      2026-27,core,bb,,thriving,universal,31000,,20000,
      2026-27,core,cc,,thriving,universal,2️⃣5000,,31000,
      2026-27,core,dd,,thriving,universal,,,5000,
      """,
      """
      1️⃣|20000| should-fix csv/shifted-row
      The planned amounts of rows 2 to 4 belong one row below.
      note 2️⃣|5000| The last of them is here.
      help: Each is near what the row below it spends, and far from what its own does. Move them down by one row.
      """
    )
  }

  @Test func `alike amounts, and plans that were missed, are sound`() async throws {
    try await told(
      """
      2026-27,core,aa,,thriving,universal,10000,,10000,
      2026-27,core,bb,,thriving,universal,10000,,10000,
      2026-27,core,cc,,thriving,universal,10000,,4000,
      2026-27,core,dd,,thriving,universal,20000,,10000,
      2026-27,core,ee,,thriving,universal,20000,,20000,
      """,
      ""
    )
  }
}
