import Testing

@testable import PlanChecks

struct MovedNowhereTests {
  private func sheet(_ days: String) -> [String: String] {
    [
      "milestones.csv":
        "id,action,title,due,original-due,state\nstaff,hub,Find staff,\(days),moved\n"
    ]
  }

  @Test func `a milestone that was moved to the day it had is told`() async throws {
    try await expectFindings(
      of: MovedNowhere(),
      in: sheet("1️⃣2026-09-30,2️⃣2026-09-30"),
      """
      1️⃣|2026-09-30| should-fix refresh/moved-date
      The milestone “Find staff” has the same day as “due” and “original-due”.
      note 2️⃣|2026-09-30| The day it had first is here.
      help: Write the new day under “due”. If it was not moved, leave “original-due” empty.
      """
    )
  }

  @Test(arguments: ["2027-02-26,2026-09-30", "2027-02-26,"])
  func `days that moved, and days that did not, are sound`(days: String) async throws {
    try await expectFindings(of: MovedNowhere(), in: sheet(days), "")
  }
}
