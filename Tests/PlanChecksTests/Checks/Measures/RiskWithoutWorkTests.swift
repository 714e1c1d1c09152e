import Testing

@testable import PlanChecks

struct RiskWithoutWorkTests {
  private func sources(_ delivery: String, _ mitigations: String) -> [String: String] {
    [
      "actions.csv": """
      id,title,priority,owner-role,owner-organisation,start,due,delivery,outcome-confidence,reason
      text-line,Set up a text line,early-help,Manager,council,2026-04-01,2027-03-31,\(delivery),low,No bidder.

      """,
      "risks.csv": """
      id,title,likelihood,impact,owner-role,mitigations,publish
      demand,More children ask,3,4,Manager,\(mitigations),full

      """,
    ]
  }

  @Test func `a risk that is met by stopped work is told`() async throws {
    try await expectFindings(
      of: RiskWithoutWork(),
      in: sources("2️⃣stopped", "1️⃣text-line"),
      """
      1️⃣|text-line| should-fix measure/claim-against-action
      The risk “More children ask” is met by “Set up a text line”, which was stopped.
      note 2️⃣|stopped| The action says so here.
      help: Name what is done about the risk now.
      """
    )
  }

  @Test(arguments: [("off-track", "text-line"), ("stopped", "")])
  func `work that goes on, and other risks, are sound`(
    delivery: String,
    mitigations: String
  ) async throws {
    try await expectFindings(of: RiskWithoutWork(), in: sources(delivery, mitigations), "")
  }
}
