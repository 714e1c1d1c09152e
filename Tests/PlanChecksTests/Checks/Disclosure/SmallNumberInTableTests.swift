import Testing

@testable import PlanChecks

struct SmallNumberInTableTests {
  private func page(_ block: String, _ options: String) -> String {
    SampleSources.page("::: \(block)\nfile: tables/need.csv\n\(options)caption: Need\n:::")
  }

  @Test func `small numbers of people in a table are told at their cells`() async throws {
    try await expectFindings(
      of: SmallNumberInTable(),
      in: [
        "plan.yml": SampleSources.settings(),
        "pages/need.md": page("table", ""),
        "tables/need.csv": """
        Area,Admitted,Waiting weeks,Admitted %
        North,1️⃣3,2,1
        South,120,3,4
        West,2️⃣4,2,3
        East,*,,
        """,
      ],
      """
      1️⃣|3| should-fix disclosure/small-number-in-table
      The column “Admitted” looks like numbers of people, and 0 to 4 must be hidden.
      help: Write *. If the column counts no people, write “not-people: Admitted” in the block that shows it.
      write: *

      2️⃣|4| should-fix disclosure/small-number-in-table
      The column “Admitted” looks like numbers of people, and 0 to 4 must be hidden.
      help: Write *. If the column counts no people, write “not-people: Admitted” in the block that shows it.
      write: *
      """
    )
  }

  @Test func `what a chart shows is told, what it does not show is not`() async throws {
    try await expectFindings(
      of: SmallNumberInTable(),
      in: [
        "plan.yml": SampleSources.settings(),
        "pages/need.md": page("chart", "columns: Area, Admitted\n"),
        "tables/need.csv": """
        Area,Admitted,Seen
        North,1️⃣3,2
        South,120,3
        """,
      ],
      """
      1️⃣|3| should-fix disclosure/small-number-in-table
      The column “Admitted” looks like numbers of people, and 0 to 4 must be hidden.
      help: Write *. If the column counts no people, write “not-people: Admitted” in the block that shows it.
      write: *
      """
    )
  }

  @Test func `the block can say that a column counts no people`() async throws {
    try await expectFindings(
      of: SmallNumberInTable(),
      in: [
        "plan.yml": SampleSources.settings(),
        "pages/need.md": page("table", "not-people: Doors\n"),
        "tables/need.csv": """
        Area,Doors,Cost £,Share
        North,3,2,3.5
        South,120,3,1
        """,
      ],
      ""
    )
  }

  @Test func `without a rule nothing is too small`() async throws {
    try await expectFindings(
      of: SmallNumberInTable(),
      in: [
        "plan.yml": SampleSources.settings("disclosure-reason: None is about people.")
          .replacing("disclosure: mhsds", with: "disclosure: none"),
        "pages/need.md": page("table", ""),
        "tables/need.csv": """
        Area,Admitted
        North,3
        """,
      ],
      ""
    )
  }
}
