import Testing

@testable import PlanChecks

struct RiskTargetTests {
  private func sheet(_ numbers: String) -> [String: String] {
    [
      "risks.csv": """
      id,title,likelihood,impact,target-likelihood,target-impact,owner-role,publish
      grant-ends,The grant ends,\(numbers),Chief officer,full

      """
    ]
  }

  @Test func `a risk that is meant to grow is told`() async throws {
    try await expectFindings(
      of: RiskTarget(),
      in: sheet("1️⃣3,4,2️⃣4,4"),
      """
      2️⃣|4| should-fix measure/target-against-improvement
      The likelihood of the risk “The grant ends” is 3, and is meant to rise to 4.
      note 1️⃣|3| It stands here as it is now.
      help: A target is what the work is to bring it down to. The two may have been exchanged.
      """
    )
  }

  @Test(arguments: ["4,4,3,4", "4,4,4,4", "4,4,,"])
  func `targets below, alike and left out are sound`(numbers: String) async throws {
    try await expectFindings(of: RiskTarget(), in: sheet(numbers), "")
  }
}
