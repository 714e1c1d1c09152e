import Testing

@testable import PlanChecks

struct RefreshOverdueTests {
  private func settings(due: String) -> String {
    SampleSources.published()
      .replacing("next-refresh-due: 2027-10-01", with: "next-refresh-due: \(due)")
  }

  @Test(arguments: ["2027-10-30", "2026-12-01"])
  func `a refresh within twelve months is sound`(due: String) async throws {
    try await expectFindings(of: RefreshOverdue(), in: ["plan.yml": settings(due: due)], "")
  }

  @Test func `a refresh more than twelve months later is told`() async throws {
    try await expectFindings(
      of: RefreshOverdue(),
      in: [
        "plan.yml": settings(due: "1️⃣2027-10-31")
          .replacing("published-on: ", with: "published-on: 2️⃣")
      ],
      """
      1️⃣|2027-10-31| should-fix approval/refresh-overdue
      The next refresh is due more than twelve months after publication.
      note 2️⃣|2026-10-30| The plan was published on 30 October 2026.
      help: A plan is refreshed every year: 2027-10-30 or earlier.
      """
    )
  }

  @Test func `a refresh before publication is told`() async throws {
    try await expectFindings(
      of: RefreshOverdue(),
      in: [
        "plan.yml": settings(due: "1️⃣2026-10-01")
          .replacing("published-on: ", with: "published-on: 2️⃣")
      ],
      """
      1️⃣|2026-10-01| should-fix approval/refresh-overdue
      The next refresh is due before this plan was published.
      note 2️⃣|2026-10-30| It was published on 30 October 2026.
      help: Write the day of the next refresh: 2027-10-30 or earlier.
      """
    )
  }

  @Test func `a refresh that is overdue is told`() async throws {
    try await expectFindings(
      of: RefreshOverdue(),
      in: ["plan.yml": settings(due: "1️⃣2026-11-20")],
      """
      1️⃣|2026-11-20| should-fix approval/refresh-overdue
      The refresh of this plan was due on 20 November 2026.
      help: Refresh the plan, or say in “notice” when the refresh will be published.
      """
    )
  }

  @Test func `a date that cannot be read is told elsewhere`() async throws {
    try await expectFindings(of: RefreshOverdue(), in: ["plan.yml": settings(due: "soon")], "")
  }
}
