import Testing

@testable import PlanChecks

struct MoneyAfterStreamEndsTests {
  @Test func `money in a year after the end is told`() async throws {
    try await expectFindings(
      of: MoneyAfterStreamEnds(),
      in: [
        "funding-streams.csv": SampleMoney.streams.filter { $0 != "2️⃣" },
        "spending.csv": SampleMoney.spending(
          """
          2026-27,grant,hub,,thriving,universal,300,,,
          2️⃣2027-28,grant,hub,,thriving,universal,300,,,
          """
        ),
      ],
      """
      2️⃣|2027-28| should-fix money/after-stream-ends
      “Winter grant” has money in 2027-28, after it ended on 31 March 2027.
      note 1️⃣|2027-03-31| The stream ends here.
      help: Correct the year or the stream, or the day the stream ends.
      """
    )
  }

  @Test func `an action that goes on after the end is told`() async throws {
    try await expectFindings(
      of: MoneyAfterStreamEnds(),
      in: [
        "funding-streams.csv": SampleMoney.streams.filter { $0 != "2️⃣" },
        "actions.csv": SampleMoney.action("grant,300,2026-27,", due: "2️⃣2027-06-30"),
      ],
      """
      2️⃣|2027-06-30| should-fix money/after-stream-ends
      The action “Open the hub” goes on after “Winter grant” ends.
      note 1️⃣|2027-03-31| The stream ends here.
      help: The money ends on 31 March 2027. Say what pays afterwards, or finish by then.
      """
    )
  }

  @Test func `an action that is paid after the end is told once`() async throws {
    try await expectFindings(
      of: MoneyAfterStreamEnds(),
      in: [
        "funding-streams.csv": SampleMoney.streams.filter { $0 != "2️⃣" },
        "actions.csv": SampleMoney.action("grant,300,2️⃣2027-28,", due: "2027-06-30"),
      ],
      """
      2️⃣|2027-28| should-fix money/after-stream-ends
      The action “Open the hub” is paid in 2027-28 from a stream that ended on 31 March 2027.
      note 1️⃣|2027-03-31| The stream ends here.
      help: Name the stream that pays for it then, or write “unfunded” as its “funding-note”.
      """
    )
  }

  @Test func `an action that ends with its money is sound`() async throws {
    try await expectFindings(
      of: MoneyAfterStreamEnds(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "actions.csv": SampleMoney.action("grant,300,2026-27,"),
      ],
      ""
    )
  }
}
