import Testing

@testable import PlanChecks

struct MovedDateTests {
  private func sources(_ dates: String, archived: String) -> [String: String] {
    [
      "plan.yml": SampleSources.settings(),
      LastYearSources.path: LastYearSources.archive(
        """
        "actions": [{"id": 3️⃣"open-hub", "title": "Open the hub", \(archived), "delivery": "on-track"}]
        """
      ),
      "actions.csv": LastYearSources.actions(
        "open-hub,Open the hub,crisis,Manager,council,2026-04-01,\(dates),on-track,medium"
      ),
    ]
  }

  @Test(arguments: [
    ("2026-06-30,", #""due": "2026-06-30""#), ("2027-03-31,2026-06-30", #""due": "2026-06-30""#),
    ("2027-03-31,2026-03-31", #""due": "2026-06-30", "original-due": "2026-03-31""#),
    ("2027-03-31,2026-06-30", #""due": "2026-06-30", "original-due": "2026-03-31""#),
    ("2027-03-31,", #""title": "Open""#),
  ])
  func `a date that stands or keeps what it was is sound`(
    dates: String,
    archived: String
  )
    async throws
  {
    var sources = sources(dates, archived: archived)
    sources[LastYearSources.path] = sources[LastYearSources.path]?.replacing("3️⃣", with: "")
    try await expectFindings(of: MovedDate(), in: sources, "")
  }

  @Test func `a date that moved in silence is told`() async throws {
    try await expectFindings(
      of: MovedDate(),
      in: sources("1️⃣2027-03-31,", archived: #""due": "2026-06-30""#),
      """
      1️⃣|2027-03-31| should-fix refresh/moved-date
      The action “Open the hub” was due on 30 June 2026 before, and does not say so.
      note 3️⃣|"open-hub"| This is what last year’s plan said.
      help: Write 2026-06-30 in the column “original-due”, or put the date back.
      """
    )
  }

  @Test func `a first date that never was is told`() async throws {
    try await expectFindings(
      of: MovedDate(),
      in: sources("2027-03-31,1️⃣2026-09-30", archived: #""due": "2026-06-30""#),
      """
      1️⃣|2026-09-30| should-fix refresh/moved-date
      The action “Open the hub” was first due on 30 June 2026, not on 30 September 2026.
      note 3️⃣|"open-hub"| This is what last year’s plan said.
      write: 2026-06-30
      """
    )
  }

  @Test func `a milestone that moved in silence is told`() async throws {
    try await expectFindings(
      of: MovedDate(),
      in: [
        "plan.yml": SampleSources.settings(),
        LastYearSources.path: LastYearSources.archive(
          #""milestones": [{"id": 3️⃣"find-hub", "title": "Find it", "due": "2026-06-30", "state": "pending"}]"#
        ),
        "milestones.csv": """
        id,action,title,due,state
        find-hub,open-hub,Find it,1️⃣2026-12-31,pending

        """,
      ],
      """
      1️⃣|2026-12-31| should-fix refresh/moved-date
      The milestone “Find it” was due on 30 June 2026 before, and does not say so.
      note 3️⃣|"find-hub"| This is what last year’s plan said.
      help: Write 2026-06-30 in the column “original-due”, or put the date back.
      """
    )
  }
}
