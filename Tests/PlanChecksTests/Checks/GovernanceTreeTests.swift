import Testing

@testable import PlanChecks

struct GovernanceTreeTests {
  private func body(_ title: String, _ fields: String) -> String {
    "---\ntitle: \(title)\n\(fields)\n---\n"
  }

  @Test func `bodies that all lead to one board are sound`() async throws {
    try await expectFindings(
      of: GovernanceTree(),
      in: [
        "bodies/board.md": body("Board", "kind: hwb"),
        "bodies/group.md": body("Group", "kind: sub-group\nreports-to: partnership"),
        "bodies/partnership.md": body("Partnership", "kind: board\nreports-to: board"),
      ],
      ""
    )
  }

  @Test func `a plan without bodies has nothing to judge`() async throws {
    try await expectFindings(of: GovernanceTree(), in: [:], "")
  }

  @Test func `a second health and wellbeing board is told with the first`() async throws {
    try await expectFindings(
      of: GovernanceTree(),
      in: [
        "bodies/first.md": body("First", "kind: 1️⃣hwb"),
        "bodies/second.md": body("Second", "kind: 2️⃣hwb"),
      ],
      """
      2️⃣|hwb| must-fix reference/governance-tree
      “Second” is a second health and wellbeing board.
      note 1️⃣|hwb| “First” is the first.
      help: An area has one. Choose another kind, such as “board”, for this body.
      """
    )
  }

  @Test func `a plan without a board, and a body above which there is nobody, are told`()
    async throws
  {
    try await expectFindings(
      of: GovernanceTree(),
      in: ["bodies/partnership.md": body("2️⃣Partnership", "kind: 1️⃣board")],
      """
      1️⃣|board| must-fix reference/governance-tree
      None of the bodies is the health and wellbeing board.
      help: Write “kind: hwb” in the file of the board that oversees the plan.

      2️⃣|Partnership| must-fix reference/governance-tree
      “Partnership” reports to nobody.
      help: Add “reports-to: …” with the id of the body above it.
      """
    )
  }

  @Test func `a circle of bodies is told once, and nothing of those below it`() async throws {
    try await expectFindings(
      of: GovernanceTree(),
      in: [
        "bodies/board.md": body("Board", "kind: hwb"),
        "bodies/below.md": body("Below", "kind: forum\nreports-to: one"),
        "bodies/one.md": body("One", "kind: board\nreports-to: 1️⃣two"),
        "bodies/two.md": body("Two", "kind: board\nreports-to: one"),
        "bodies/self.md": body("Self", "kind: forum\nreports-to: 3️⃣self"),
      ],
      """
      1️⃣|two| must-fix reference/governance-tree
      “One” reports to itself, through the bodies above it.
      help: The circle is “One” → “Two” → “One”. Correct the “reports-to” that leads back.

      3️⃣|self| must-fix reference/governance-tree
      “Self” reports to itself.
      help: Write the id of the body above it.
      """
    )
  }
}
