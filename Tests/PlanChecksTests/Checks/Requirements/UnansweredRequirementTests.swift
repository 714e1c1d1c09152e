import Diagnostics
import Testing

@testable import PlanChecks

struct UnansweredRequirementTests {
  private func settings(_ state: String, _ own: String = "") -> String {
    SampleSources.settings(own).replacing("state: draft", with: "state: \(state)")
  }

  private func findings(_ sources: [String: String]) async throws -> [Diagnostic] {
    let plan = try await MarkedPlan(sources)
    return UnansweredRequirement()
      .diagnostics(in: ExaminedPlan(plan.assembled.value, plan.frameworks.value))
  }

  private let few = [
    "frameworks/plan-requirements.csv": """
    id,number,title,topics,needs-page
    r28,R28,Digital offer,digital,yes
    r30,R30,Risks,,
    r09,R09,Needs assessment,deprivation,yes

    """,
    "population.csv": "year,area,age-from,age-to,count\n2025,Smallville,0,17,310\n",
  ]

  @Test func `a plan past its draft is told what it does not answer, and what only in part`()
    async throws
  {
    try await expectFindings(
      of: UnansweredRequirement(),
      in: few.merging(["plan.yml": settings("1️⃣approved")]) { first, _ in first },
      """
      1️⃣|approved| should-fix requirement/unanswered
      Nothing in the plan answers requirement R28, “Digital offer”.
      help: Describe help by phone, text, video or online: “channels”. Write a page about it, or add \
      “requirements: [r28]” to the page that answers it.

      1️⃣|approved| should-fix requirement/unanswered
      Nothing in the plan answers requirement R30, “Risks”.
      help: List the main risks in risks.csv.

      1️⃣|approved| should-fix requirement/unanswered
      The plan answers requirement R09, “Needs assessment”, only in part.
      help: Write a page about it, or add “requirements: [r09]” to the page that answers it.
      """
    )
  }

  @Test func `a plan that has only been begun is told once`() async throws {
    let found = try await findings(["plan.yml": settings("approved")])
    #expect(found.map(\.message) == ["The plan leaves 36 requirements unanswered."])
  }

  @Test func `a draft is not held to them`() async throws {
    #expect(try await findings(["plan.yml": settings("draft")]) == [])
  }

  @Test func `what could not be read may be the answer`() async throws {
    let sources = few.merging(
      ["plan.yml": settings("approved"), "risks.csv": "id,title\none\n"]
    ) { first, _ in first }
    #expect(try await findings(sources).count { $0.message.contains("R30") } == 0)
  }
}
