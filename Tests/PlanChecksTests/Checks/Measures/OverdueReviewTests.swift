import Testing

@testable import PlanChecks

struct OverdueReviewTests {
  private func risks(_ day: String) -> [String: String] {
    [
      "risks.csv": """
      id,title,likelihood,impact,owner-role,review-due,publish
      staff,Not enough staff,4,4,Director of people,\(day),full

      """
    ]
  }

  @Test func `a review whose day has passed is told`() async throws {
    try await expectFindings(
      of: OverdueReview(),
      in: risks("1️⃣2026-11-20"),
      """
      1️⃣|2026-11-20| should-fix measure/overdue-review
      The review of the risk “Not enough staff” was due on 20 November 2026.
      help: Look at its scores and what is done about it, and write the day of the next review.
      """
    )
  }

  @Test(arguments: ["2026-11-21", "2027-01-28", ""])
  func `a review to come, and none, are sound`(day: String) async throws {
    try await expectFindings(of: OverdueReview(), in: risks(day), "")
  }
}
