import Testing

@testable import PlanChecks

struct SignedTooLateTests {
  private let bodies = [
    "bodies/board.md": "---\ntitle: The board\nkind: hwb\n---\n",
    "bodies/partners.md": "---\ntitle: Partners\nkind: board\nreports-to: board\n---\n",
  ]

  private func sources(_ own: String) -> [String: String] {
    bodies.merging(["plan.yml": SampleSources.published(own)]) { $1 }
  }

  @Test func `dates up to the day of publication are sound`() async throws {
    try await expectFindings(
      of: SignedTooLate(),
      in: sources(
        """
        approvals: [{body: board, role: Chair, date: 2026-10-30}]
        signatories: [{role: Director, organisation: council, date: 2026-10-01}]
        """
      ),
      ""
    )
  }

  @Test func `the board's approval after publication must be mended, another's should be`()
    async throws
  {
    var sources = sources(
      """
      approvals:
        - {body: board, role: Chair, date: 1️⃣2026-11-10}
        - {body: partners, role: Chair, date: 2️⃣2026-10-31}
      """
    )
    sources["plan.yml"] = sources["plan.yml"]?
      .replacing("published-on: ", with: "published-on: 3️⃣")
    try await expectFindings(
      of: SignedTooLate(),
      in: sources,
      """
      1️⃣|2026-11-10| must-fix approval/signed-after-publication
      “The board” approved the plan only after it was published.
      note 3️⃣|2026-10-30| It was published on 30 October 2026.
      help: Correct the date of one of the two. A plan is published after it is approved.

      2️⃣|2026-10-31| should-fix approval/signed-after-publication
      “Partners” approved the plan only after it was published.
      note 3️⃣|2026-10-30| It was published on 30 October 2026.
      help: Correct the date of one of the two. A plan is published after it is approved.
      """
    )
  }

  @Test func `late signatures are told together`() async throws {
    var sources = sources(
      """
      signatories:
        - {role: Director, organisation: council, date: 1️⃣2026-11-10}
        - {role: Chief nurse, organisation: council, date: 2️⃣2026-11-11}
      """
    )
    sources["plan.yml"] = sources["plan.yml"]?
      .replacing("published-on: ", with: "published-on: 3️⃣")
    try await expectFindings(
      of: SignedTooLate(),
      in: sources,
      """
      1️⃣|2026-11-10| should-fix approval/signed-after-publication
      2 signatures are dated after the plan was published.
      note 2️⃣|2026-11-11| So is that of the Chief nurse.
      note 3️⃣|2026-10-30| It was published on 30 October 2026.
      help: Correct the dates, or give the plan the date on which all had signed.
      """
    )
  }

  @Test func `a date in the future is told elsewhere`() async throws {
    try await expectFindings(
      of: SignedTooLate(),
      in: sources("signatories: [{role: Director, organisation: council, date: 2027-10-20}]"),
      ""
    )
  }
}
