import Testing

@testable import PlanChecks

struct ActionFundingUnclearTests {
  @Test func `an amount without a stream and a year is told`() async throws {
    try await expectFindings(
      of: ActionFundingUnclear(),
      in: [
        "actions.csv": SampleMoney.action(",1️⃣300,,")
      ],
      """
      1️⃣|300| should-fix money/action-funding-unclear
      The money of the action “Open the hub” has no funding stream and no year.
      help: Fill in “funding-stream” and “year”, or give a “funding-note” instead: no-additional-cost or unfunded.
      """
    )
  }

  @Test func `a stream without an amount is told`() async throws {
    try await expectFindings(
      of: ActionFundingUnclear(),
      in: [
        "actions.csv": SampleMoney.action("1️⃣core,,2026-27,")
      ],
      """
      1️⃣|core| should-fix money/action-funding-unclear
      The money of the action “Open the hub” has no amount.
      help: Fill in “amount”, or give a “funding-note” instead: no-additional-cost or unfunded.
      """
    )
  }

  @Test func `an amount that is said not to be there is told`() async throws {
    try await expectFindings(
      of: ActionFundingUnclear(),
      in: [
        "actions.csv": SampleMoney.action("core,2️⃣300,2026-27,1️⃣unfunded")
      ],
      """
      1️⃣|unfunded| should-fix money/action-funding-unclear
      The action “Open the hub” says it is unfunded, but has £300.
      note 2️⃣|300| Its amount is here.
      help: Leave one of the two cells empty.
      """
    )
  }

  @Test func `an action with all three, and one with a note, are sound`() async throws {
    try await expectFindings(
      of: ActionFundingUnclear(),
      in: [
        "actions.csv": SampleMoney.action("core,300,2026-27,")
          + "b,B,early-help,Manager,council,2026-04-01,2027-03-31,on-track,medium,,,,unfunded\nc,C,early-help,Manager,council,2026-04-01,2027-03-31,on-track,medium,,,,\n"
      ],
      ""
    )
  }
}
