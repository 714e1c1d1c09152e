import Testing

@testable import PlanChecks

struct ActionMoneyDiffersTests {
  @Test func `another amount is told`() async throws {
    try await expectFindings(
      of: ActionMoneyDiffers(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "actions.csv": SampleMoney.action("core,1️⃣300,2026-27,"),
        "spending.csv": SampleMoney.spending(
          """
          2026-27,core,,open-hub,thriving,universal,2️⃣330,,,
          """
        ),
      ],
      """
      1️⃣|300| should-fix money/action-amount-differs
      The action “Open the hub” has £300 here, but £330 planned in spending.csv.
      note 2️⃣|330| The planned money is here.
      help: Write the same amount in both.
      """
    )
  }

  @Test func `another year is told`() async throws {
    try await expectFindings(
      of: ActionMoneyDiffers(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "actions.csv": SampleMoney.action("core,300,1️⃣2026-27,"),
        "spending.csv": SampleMoney.spending(
          """
          2️⃣2025-26,core,,open-hub,thriving,universal,300,,,
          """
        ),
      ],
      """
      1️⃣|2026-27| should-fix money/action-amount-differs
      The action “Open the hub” has money in 2026-27 here, but in 2025-26 in spending.csv.
      note 2️⃣|2025-26| The money is here.
      help: Write the same year in both.
      """
    )
  }

  @Test func `another stream is told`() async throws {
    try await expectFindings(
      of: ActionMoneyDiffers(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "actions.csv": SampleMoney.action("1️⃣core,300,2026-27,"),
        "spending.csv": SampleMoney.spending(
          """
          2026-27,2️⃣grant,,open-hub,thriving,universal,300,,,
          """
        ),
      ],
      """
      1️⃣|core| should-fix money/action-amount-differs
      The money of the action “Open the hub” comes from “Winter grant” in spending.csv.
      note 2️⃣|grant| The money is here.
      help: Name the same stream in both.
      """
    )
  }

  @Test func `rows that together make the amount are sound, and a row that stands twice is one`()
    async throws
  {
    try await expectFindings(
      of: ActionMoneyDiffers(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "actions.csv": SampleMoney.action("core,300,2026-27,"),
        "spending.csv": SampleMoney.spending(
          """
          2026-27,core,,open-hub,thriving,universal,100,,,
          2026-27,core,,open-hub,thriving,universal,200,,,
          2026-27,core,,open-hub,thriving,universal,200,,,
          """
        ),
      ],
      ""
    )
  }

  @Test func `a year after the stream has ended is told as that`() async throws {
    try await expectFindings(
      of: ActionMoneyDiffers(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "actions.csv": SampleMoney.action("grant,300,2027-28,"),
        "spending.csv": SampleMoney.spending("2026-27,grant,,open-hub,thriving,universal,300,,,"),
      ],
      ""
    )
  }
}
