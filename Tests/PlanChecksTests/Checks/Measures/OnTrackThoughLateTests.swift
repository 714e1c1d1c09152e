import Testing

@testable import PlanChecks

struct OnTrackThoughLateTests {
  @Test(arguments: [("on-track", "on track"), ("not-started", "not started")])
  func `an action that was due and is not done is told`(
    state: String,
    words: String
  ) async throws {
    try await expectFindings(
      of: OnTrackThoughLate(),
      in: [
        "actions.csv": SampleMeasures.actions(
          "hub,Open the hub,help,Lead,council,2026-01-01,2️⃣2026-06-30,,1️⃣\(state),high,,"
        )
      ],
      """
      1️⃣|\(state)| should-fix measure/on-track-though-late
      The action “Open the hub” is \(words), but it was due on 30 June 2026.
      note 2️⃣|2026-06-30| It was due then.
      help: Say how it stands: complete, at-risk or off-track with the reason. If its date has moved, write the new one in “due” and keep the old one in “original-due”.
      """
    )
  }

  @Test func `an action on track with late milestones is told once`() async throws {
    try await expectFindings(
      of: OnTrackThoughLate(),
      in: [
        "actions.csv": SampleMeasures.actions(
          "hub,Open the hub,help,Lead,council,2026-01-01,2027-06-30,,1️⃣on-track,high,,"
        ),
        "milestones.csv": SampleMeasures.milestones(
          "one,hub,Find a building,2026-02-01,2026-02-01,met",
          "two,hub,Sign the lease,2026-11-19,,2️⃣missed",
          "three,hub,Paint the walls,2026-10-01,,3️⃣missed",
          "four,hub,Told as overdue,2026-11-20,,pending"
        ),
      ],
      """
      1️⃣|on-track| should-fix measure/on-track-though-late
      The action “Open the hub” is on track, but 2 milestones of it did not happen on time.
      note 2️⃣|missed| “Sign the lease” was missed.
      note 3️⃣|missed| “Paint the walls” was missed.
      help: Correct the milestones, or write at-risk or off-track in “delivery” and say why in “reason”.
      """
    )
  }

  @Test func `one late milestone is named, and an action at risk may have them`() async throws {
    try await expectFindings(
      of: OnTrackThoughLate(),
      in: [
        "actions.csv": SampleMeasures.actions(
          "hub,Open the hub,help,Lead,council,2026-01-01,2027-06-30,,1️⃣on-track,high,,",
          "van,Buy a van,help,Lead,council,2026-01-01,2026-06-30,,at-risk,high,No van yet.,",
          "line,Open a line,help,Lead,council,2026-01-01,2026-11-21,,on-track,high,,"
        ),
        "milestones.csv": SampleMeasures.milestones(
          "two,hub,Sign the lease,2026-11-20,,2️⃣missed",
          "three,van,Find a van,2026-02-20,,missed"
        ),
      ],
      """
      1️⃣|on-track| should-fix measure/on-track-though-late
      The action “Open the hub” is on track, but a milestone of it did not happen on time.
      note 2️⃣|missed| “Sign the lease” was missed.
      help: Correct the milestones, or write at-risk or off-track in “delivery” and say why in “reason”.
      """
    )
  }
}
