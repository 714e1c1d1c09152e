import Testing

@testable import PlanChecks

struct NegativePlannedMoneyTests {
  @Test func `planned and expected money below nothing is told, money given back is not`()
    async throws
  {
    try await expectFindings(
      of: NegativePlannedMoney(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "spending.csv": SampleMoney.spending(
          """
          2026-27,core,hub,,thriving,universal,1️⃣-300,-20,2️⃣-10,
          """
        ),
      ],
      """
      1️⃣|-300| should-fix money/negative-plan
      Less than nothing is planned in 2026-27 from “Core money”: −£300.
      help: Take the minus sign away. Money that was given back stands in “actual”.

      2️⃣|-10| should-fix money/negative-plan
      Less than nothing is expected in 2026-27 from “Core money”: −£10.
      help: Take the minus sign away. Money that was given back stands in “actual”.
      """
    )
  }

  @Test func `an action below nothing is told`() async throws {
    try await expectFindings(
      of: NegativePlannedMoney(),
      in: [
        "actions.csv": SampleMoney.action("core,1️⃣-300,2026-27,")
      ],
      """
      1️⃣|-300| should-fix money/negative-plan
      The action “Open the hub” costs less than nothing.
      help: Take the minus sign away.
      """
    )
  }
}
