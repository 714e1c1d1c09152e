import Testing

@testable import PlanChecks

struct MilestoneAfterActionTests {
  @Test func `a milestone that is due after its action is told`() async throws {
    try await expectFindings(
      of: MilestoneAfterAction(),
      in: [
        "actions.csv": SampleMeasures.actions(
          "hub,Open the hub,help,Lead,council,2026-01-01,2️⃣2027-03-01,,on-track,high,,"
        ),
        "milestones.csv": SampleMeasures.milestones(
          "one,hub,Open the doors,1️⃣2027-06-01,,pending",
          "two,hub,Paint it,2027-03-01,,pending",
          "three,hub,Look back,2027-08-01,2026-10-01,met"
        ),
      ],
      """
      1️⃣|2027-06-01| should-fix measure/milestone-after-action
      The milestone “Open the doors” is due after its action is.
      note 2️⃣|2027-03-01| “Open the hub” is due on 1 March 2027.
      help: Correct one of the two days.
      """
    )
  }
}
