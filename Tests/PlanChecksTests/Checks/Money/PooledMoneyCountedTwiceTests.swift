import Testing

@testable import PlanChecks

struct PooledMoneyCountedTwiceTests {
  @Test func `what the fund and a member both pay for is told`() async throws {
    try await expectFindings(
      of: PooledMoneyCountedTwice(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "services/hub.md": SampleMoney.service,
        "spending.csv": SampleMoney.spending(
          """
          2025-26,1️⃣core,hub,,thriving,universal,300,,,
          2025-26,2️⃣pool,hub,,thriving,universal,300,,,
          2026-27,3️⃣core,hub,,thriving,universal,10,,,
          2026-27,4️⃣pool,hub,,thriving,universal,300,,,
          """
        ),
      ],
      """
      1️⃣|core| must-fix money/pooled-counted-twice
      “Youth hub” is paid for in 2025-26 from “Pooled fund” and from one of its members.
      note 2️⃣|pool| The pooled fund pays for it here.
      help: Money in a pooled fund stands in the fund’s rows alone. If this is other money, say so in its “note”.

      3️⃣|core| should-fix money/pooled-counted-twice
      “Youth hub” is paid for in 2026-27 from “Pooled fund” and from one of its members.
      note 4️⃣|pool| The pooled fund pays for it here.
      help: Money in a pooled fund stands in the fund’s rows alone. If this is other money, say so in its “note”.
      """
    )
  }

  @Test func `what members pay into the fund is told`() async throws {
    try await expectFindings(
      of: PooledMoneyCountedTwice(),
      in: [
        "funding-streams.csv": SampleMoney.streams.filter { $0 != "1️⃣" },
        "spending.csv": SampleMoney.spending(
          """
          2025-26,core,,,,,1️⃣100,,,
          2025-26,grant,,,,,3️⃣200,,,
          2025-26,pool,hub,,thriving,universal,300,,,
          2026-27,core,,,,,4️⃣50,,,Our share of the pool
          2026-27,pool,hub,,thriving,universal,300,,,
          """
        ),
      ],
      """
      1️⃣|100| must-fix money/pooled-counted-twice
      What “Core money” pays into “Pooled fund” in 2025-26 is counted under both.
      note 2️⃣|core| The fund’s members are named here.
      help: Delete this row: the pooled fund’s own rows hold the money.

      3️⃣|200| must-fix money/pooled-counted-twice
      What “Winter grant” pays into “Pooled fund” in 2025-26 is counted under both.
      note 2️⃣|core| The fund’s members are named here.
      help: Delete this row: the pooled fund’s own rows hold the money.

      4️⃣|50| should-fix money/pooled-counted-twice
      What “Core money” pays into “Pooled fund” in 2026-27 is counted under both.
      note 2️⃣|core| The fund’s members are named here.
      help: Delete this row: the pooled fund’s own rows hold the money.
      """
    )
  }

  @Test func `other years, other services and money with a note of its own are sound`() async throws
  {
    try await expectFindings(
      of: PooledMoneyCountedTwice(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "spending.csv": SampleMoney.spending(
          """
          2024-25,core,hub,,thriving,universal,300,,,
          2025-26,pool,hub,,thriving,universal,300,,,
          2025-26,core,clinic,,thriving,universal,300,,,
          2025-26,core,hub,,thriving,universal,20,,,Extra hours.
          2025-26,core,,,,,70,,,
          """
        ),
      ],
      ""
    )
  }
}
