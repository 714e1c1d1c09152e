import Testing

@testable import PlanChecks

struct NoBoardApprovalTests {
  private let board = "---\ntitle: The board\nkind: hwb\n---\n"
  private let partners = "---\ntitle: Partners\nkind: board\nreports-to: board\n---\n"
  private let approval = "approvals: [{body: board, role: Chair, date: 2026-10-20}]"

  @Test func `a published plan that the board approved is sound`() async throws {
    try await expectFindings(
      of: NoBoardApproval(),
      in: ["plan.yml": SampleSources.published(approval), "bodies/board.md": board],
      ""
    )
  }

  @Test func `a draft needs no approval`() async throws {
    try await expectFindings(
      of: NoBoardApproval(),
      in: ["plan.yml": SampleSources.settings(), "bodies/board.md": board],
      ""
    )
  }

  @Test func `the approval of another body does not do`() async throws {
    try await expectFindings(
      of: NoBoardApproval(),
      in: [
        "plan.yml": SampleSources.published(
          "approvals: [{body: partners, role: Chair, date: 2026-10-20}]"
        )
        .replacing("state: ", with: "state: 1️⃣"),
        "bodies/board.md": board.replacing("kind: ", with: "kind: 2️⃣"),
        "bodies/partners.md": partners,
      ],
      """
      1️⃣|published| must-fix approval/no-board-approval
      The plan says it is published, but no approval by the health and wellbeing board is recorded.
      note 2️⃣|hwb| This is the board.
      help: Add to “approvals”: {body: board, role: Chair of the board, date: 2026-10-20, minutes: Minute 42}. Until it has approved, write “state: draft”.
      """
    )
  }

  @Test func `a plan without any body is told what to describe`() async throws {
    try await expectFindings(
      of: NoBoardApproval(),
      in: ["plan.yml": SampleSources.published().replacing("state: ", with: "state: 1️⃣")],
      """
      1️⃣|published| must-fix approval/no-board-approval
      The plan says it is published, but no approval by the health and wellbeing board is recorded.
      help: Describe the board in bodies/health-and-wellbeing-board.md with “kind: hwb”. Add to “approvals”: {body: health-and-wellbeing-board, role: Chair of the board, date: 2026-10-20, minutes: Minute 42}. Until it has approved, write “state: draft”.
      """
    )
  }

  @Test(arguments: [
    "approvals: [{body: baord, role: Chair, date: 2026-10-20}]",
    "approvals: [{role: Chair, date: 2026-10-20}]",
  ])
  func `an approval by nobody known is told elsewhere`(approval: String) async throws {
    try await expectFindings(
      of: NoBoardApproval(),
      in: ["plan.yml": SampleSources.published(approval), "bodies/board.md": board],
      ""
    )
  }
}
