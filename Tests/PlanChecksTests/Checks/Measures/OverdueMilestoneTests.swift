import Testing

@testable import PlanChecks

struct OverdueMilestoneTests {
  @Test func `a milestone that is past and still to come is told`() async throws {
    try await expectFindings(
      of: OverdueMilestone(),
      in: [
        "actions.csv": SampleMeasures.actions(
          "van,Buy a van,help,Lead,council,2026-01-01,2026-12-30,,at-risk,high,No van yet.,",
          "hub,Open the hub,help,Lead,council,2026-01-01,2027-06-30,,on-track,high,,"
        ),
        "milestones.csv": SampleMeasures.milestones(
          "one,van,Find a van,2026-11-20,,1️⃣pending",
          "two,van,Paint it,2026-11-21,,pending",
          "three,hub,Sign the lease,2026-02-20,,2️⃣pending"
        ),
      ],
      """
      1️⃣|pending| should-fix measure/overdue-milestone
      The milestone “Find a van” is still to come, but it was due on 20 November 2026.
      help: Write met with the day in “done-on”, missed, or moved with the new day in “due” and the old one in “original-due”.

      2️⃣|pending| should-fix measure/overdue-milestone
      The milestone “Sign the lease” is still to come, but it was due on 20 February 2026.
      help: Write met with the day in “done-on”, missed, or moved with the new day in “due” and the old one in “original-due”.
      """
    )
  }
}
