import Testing

@testable import PlanChecks

struct SignatoryElsewhereTests {
  private func told(_ signatories: String, _ expected: String) async throws {
    try await expectFindings(
      of: SignatoryElsewhere(),
      in: [
        "plan.yml": SampleSources.settings("signatories:\n\(signatories)"),
        "organisations.csv":
          "id,name,sector\ncouncil,Smallville Council,council\nhospital,The Hospital,acute\npolice,The Police,police\n",
        "bodies/board.md": """
        ---
        title: The board
        kind: hwb
        members:
          - {role: Chief nurse (vice-chair), organisation: 9️⃣hospital}
          - {role: Superintendent, organisation: police}
          - {role: Chief executive, organisation: council}
          - {role: Chief executive, organisation: hospital}
        ---
        """.replacing("9️⃣", with: expected.contains("9️⃣") ? "9️⃣" : ""),
      ],
      expected
    )
  }

  @Test func `a role that signs for another organisation is told`() async throws {
    try await told(
      "  - {role: Chief nurse, organisation: 1️⃣police, date: 2026-10-01}",
      """
      1️⃣|police| should-fix approval/plan-fact-in-words
      The Chief nurse signed for another organisation than The Hospital.
      note 9️⃣|hospital| The Hospital is named with this role here.
      help: The Hospital has not signed otherwise. Correct the organisation or the role.
      write: hospital
      """
    )
  }

  @Test func `two that were exchanged are told once`() async throws {
    try await told(
      """
        - {role: Chief nurse, organisation: 1️⃣police, date: 2026-10-01}
        - {role: Superintendent, organisation: 2️⃣hospital, date: 2026-10-01}
      """,
      """
      1️⃣|police| should-fix approval/plan-fact-in-words
      The organisations of the Chief nurse and the Superintendent are exchanged.
      note 2️⃣|hospital| The other stands here.
      help: The boards name them with each other’s organisation. Exchange the two.
      """
    )
  }

  @Test(arguments: [
    "  - {role: Chief nurse, organisation: hospital, date: 2026-10-01}",
    "  - {role: Chief executive, organisation: police, date: 2026-10-01}",
    "  - {role: Head of midwifery, organisation: council, date: 2026-10-01}",
    "  - {role: Chief nurse, organisation: council, date: 2026-10-01}\n  - {role: Medical director, organisation: hospital, date: 2026-10-01}",
  ])
  func `roles that many have, or nobody else signs for, are sound`(rows: String) async throws {
    try await told(rows, "")
  }
}
