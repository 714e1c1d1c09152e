import Testing

@testable import PlanChecks

struct ContradictoryCompletionTests {
  @Test func `a state and a day that do not agree are told`() async throws {
    try await expectFindings(
      of: ContradictoryCompletion(),
      in: [
        "actions.csv": SampleMeasures.actions(
          "van,Buy a van,help,Lead,council,2026-01-01,2026-12-30,4️⃣2026-05-01,1️⃣on-track,high,,",
          "hub,Open the hub,help,Lead,council,2026-01-01,2026-06-30,2026-05-01,complete,high,,Minutes"
        ),
        "milestones.csv": SampleMeasures.milestones(
          "one,van,Find a van,2026-11-20,,2️⃣met",
          "two,van,Paint it,2026-11-20,5️⃣2026-11-01,3️⃣pending",
          "three,van,Drive it,2026-11-20,2026-11-01,met",
          "four,van,Sell it,2027-11-20,,pending"
        ),
      ],
      """
      1️⃣|on-track| should-fix measure/contradictory-completion
      The action “Buy a van” has a day of completion, but it is on-track.
      note 4️⃣|2026-05-01| It was completed then.
      help: Write complete in “delivery”, or leave “completed-on” empty.

      2️⃣|met| should-fix measure/contradictory-completion
      The milestone “Find a van” was met, but nobody wrote when.
      help: Fill in the day in the column “done-on”, such as 2026-09-30.

      3️⃣|pending| should-fix measure/contradictory-completion
      The milestone “Paint it” has a day on which it was done, but it is pending.
      note 5️⃣|2026-11-01| It was done then.
      help: Write met in “state”, or leave “done-on” empty.
      """
    )
  }

  @Test func `an action that was completed before it started is told`() async throws {
    try await expectFindings(
      of: ContradictoryCompletion(),
      in: [
        "actions.csv": SampleMeasures.actions(
          "van,Buy a van,help,Lead,council,2️⃣2026-05-01,2026-12-30,1️⃣2026-01-05,complete,high,,Bill"
        )
      ],
      """
      1️⃣|2026-01-05| should-fix measure/contradictory-completion
      The action “Buy a van” was completed before it started.
      note 2️⃣|2026-05-01| It starts on 1 May 2026.
      help: Correct one of the two days: the year stands first, then the month.
      """
    )
  }
}
