import Testing

@testable import PlanChecks

struct ActionMoneyAboveStreamTests {
  @Test func `an action above its stream is told`() async throws {
    try await expectFindings(
      of: ActionMoneyAboveStream(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "actions.csv": SampleMoney.action("core,1️⃣301,2026-27,"),
        "spending.csv": SampleMoney.spending(
          """
          2026-27,core,hub,,thriving,universal,300,,,
          """
        ),
      ],
      """
      1️⃣|301| should-fix money/actions-above-stream
      The action “Open the hub” takes £301 from “Core money”, which has £300 in 2026-27.
      help: Correct the amount, the stream or the year; or add the money to spending.csv.
      """
    )
  }

  @Test func `an action of a stream without money that year is told`() async throws {
    try await expectFindings(
      of: ActionMoneyAboveStream(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "actions.csv": SampleMoney.action("1️⃣core,301,2026-27,"),
        "spending.csv": SampleMoney.spending(
          """
          2026-27,grant,hub,,thriving,universal,300,,,
          """
        ),
      ],
      """
      1️⃣|core| should-fix money/actions-above-stream
      The action “Open the hub” takes money from “Core money”, which has none in 2026-27.
      help: Add the money to spending.csv, or name the stream that pays for it.
      """
    )
  }

  @Test func `an action within its stream, and years that no sheet tells, are sound`() async throws
  {
    try await expectFindings(
      of: ActionMoneyAboveStream(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "actions.csv": SampleMoney.action("core,300,2026-27,"),
        "spending.csv": SampleMoney.spending(
          """
          2026-27,core,hub,,thriving,universal,300,,,
          2025-26,grant,hub,,thriving,universal,300,,,
          """
        ),
      ],
      ""
    )
  }

  @Test func `an amount that its own row contradicts is told by another check`() async throws {
    try await expectFindings(
      of: ActionMoneyAboveStream(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "actions.csv": SampleMoney.action("core,3000,2026-27,"),
        "spending.csv": SampleMoney.spending(
          """
          2026-27,core,,open-hub,thriving,universal,300,,,
          """
        ),
      ],
      ""
    )
  }
}
