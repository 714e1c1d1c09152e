import Testing

@testable import PlanChecks

struct UnlikelyOwnerTests {
  private func sources(_ council: String, _ trust: String) -> [String: String] {
    [
      "organisations.csv": """
      id,name,sector,standing-partner
      council,Council,council,\(council)
      trust,Trust,nhs-provider,\(trust)

      """,
      "actions.csv": """
      id,title,priority,owner-role,owner-organisation,start,due,delivery,outcome-confidence
      open-hub,Open the hub,early-help,Manager,1️⃣council,2026-04-01,2027-03-31,on-track,medium

      """,
    ]
  }

  @Test func `an action of no partner is told`() async throws {
    try await expectFindings(
      of: UnlikelyOwner(),
      in: sources("no", "yes").mapValues {
        $0.replacing("council,Council", with: "2️⃣council,Council")
      },
      """
      1️⃣|council| should-fix directory/unlikely-owner
      “Council” owns the action “Open the hub” but is no standing partner.
      note 2️⃣|council| Its row is here.
      help: Name a partner as the owner, or write “yes” under “standing-partner” for it.
      """
    )
  }

  @Test(arguments: [("yes", "yes"), ("no", "no"), ("", "")])
  func `partners, and sheets without any, are sound`(council: String, trust: String) async throws {
    let sources = sources(council, trust).mapValues { $0.replacing("1️⃣", with: "") }
    try await expectFindings(of: UnlikelyOwner(), in: sources, "")
  }
}
