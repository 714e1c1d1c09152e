import Testing

@testable import PlanChecks

struct MoneyCountedTwiceTests {
  @Test func `a whole and its split with one sum are told`() async throws {
    try await expectFindings(
      of: MoneyCountedTwice(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "spending.csv": SampleMoney.spending(
          """
          2025-26,core,,,,,1️⃣500,490,,
          2025-26,2️⃣core,hub,,getting-advice,universal,300,290,,
          2025-26,core,,open-hub,getting-help,universal,200,190,,
          """
        ),
      ],
      """
      1️⃣|500| must-fix money/counted-twice
      £500 planned in 2025-26 from “Core money” is counted twice.
      note 2️⃣|core| The same sum is split up in the rows from here.
      help: Every row is added up. Delete this one, or the rows that split it.
      """
    )
  }

  @Test func `a split by group and one by service with one sum are told`() async throws {
    try await expectFindings(
      of: MoneyCountedTwice(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "spending.csv": SampleMoney.spending(
          """
          2025-26,core,,,thriving,,1️⃣500,,,
          2025-26,2️⃣core,hub,,,,500,,,
          """
        ),
      ],
      """
      1️⃣|500| must-fix money/counted-twice
      £500 planned in 2025-26 from “Core money” is counted twice.
      note 2️⃣|core| The same sum is split up in the rows from here.
      help: Every row is added up. Delete this one, or the rows that split it.
      """
    )
  }

  @Test func `other years, other streams and the rest of the money are sound`() async throws {
    try await expectFindings(
      of: MoneyCountedTwice(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "spending.csv": SampleMoney.spending(
          """
          2025-26,core,,,,,60,,,
          2025-26,core,hub,,thriving,universal,500,,,
          2026-27,core,,,,,500,,,
          2025-26,grant,,,,,500,,,
          """
        ),
      ],
      ""
    )
  }
}
