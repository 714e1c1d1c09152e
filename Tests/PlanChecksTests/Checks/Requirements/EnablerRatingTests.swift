import Testing

@testable import PlanChecks

struct EnablerRatingTests {
  private static let items = "id,number,title,summary\nleadership,1,Leadership,Lead.\n"

  private func sources(_ enabler: String?, state: String = "approved") -> [String: String] {
    var sources = [
      "plan.yml": SampleSources.settings()
        .replacing("state: draft", with: "state: 1️⃣\(state)"),
      "frameworks/enablers.csv": Self.items,
    ]
    if let enabler {
      sources["plan.yml"] = SampleSources.settings()
        .replacing("state: draft", with: "state: \(state)")
      sources["enablers/leadership.md"] = """
        ---
        title: \(enabler)
        ---
        Words.
        """
    }
    return sources
  }

  @Test func `an enabler without an account is told`() async throws {
    try await expectFindings(
      of: EnablerRating(),
      in: sources(nil),
      """
      1️⃣|approved| should-fix requirement/enabler-rating
      The enabler “Leadership” has no account.
      help: Write enablers/leadership.md.
      """
    )
  }

  @Test func `an enabler without a rating for the year is told`() async throws {
    try await expectFindings(
      of: EnablerRating(),
      in: sources("1️⃣Leaders\nenabler: leadership\nrating: [{year: 2025-26, rating: 2}]"),
      """
      1️⃣|Leaders| should-fix requirement/enabler-rating
      “Leaders” has no rating for 2026-27.
      help: Add a line below “rating”: {year: 2026-27, rating: 1 to 4 or not-assessed, reason: …, evidence: […]}.
      """
    )
  }

  @Test func `a rating without evidence is told`() async throws {
    try await expectFindings(
      of: EnablerRating(),
      in: sources("Leaders\nenabler: leadership\nrating: [{year: 2026-27, rating: 1️⃣2}]"),
      """
      1️⃣|2| should-fix requirement/enabler-rating
      Nothing shows why “Leaders” is rated 2 for 2026-27.
      help: Add “evidence” with records such as [page:foreword, service:youth-hub].
      """
    )
  }

  @Test func `what is not assessed needs a reason`() async throws {
    try await expectFindings(
      of: EnablerRating(),
      in: sources("Leaders\nenabler: leadership\nrating: [{year: 2026-27, rating: 1️⃣not-assessed}]"),
      """
      1️⃣|not-assessed| should-fix requirement/enabler-rating
      “Leaders” is not assessed for 2026-27, and no reason is given.
      help: Say why under “reason”, in one sentence.
      """
    )
  }

  @Test(arguments: [
    (
      "approved",
      "Leaders\nenabler: leadership\nrating: [{year: 2026-27, rating: 2, evidence: [page:foreword]}]"
    ),
    ("draft", "Leaders\nenabler: leadership"),
  ])
  func `a rating with evidence, and a draft, are sound`(state: String, enabler: String) async throws
  {
    try await expectFindings(of: EnablerRating(), in: sources(enabler, state: state), "")
  }
}
