import Testing

@testable import PlanChecks

struct DrawnTableTests {
  @Test func `columns of spaces are told`() async throws {
    try await expectFindings(
      of: DrawnTable(),
      in: [
        "pages/foreword.md": SampleSources.page("Year  1️⃣ Money   Posts   Visits")
      ],
      """
      1️⃣| Money   Posts   | should-fix reading/drawn-table
      This looks like a table made with spaces, but its words run together.
      help: Write | between the columns and a line of dashes below the headings.
      """
    )
  }

  @Test(arguments: ["One.  Two.  Three.  Four.", "A    gap and    another."])
  func `a few gaps are no table`(text: String) async throws {
    try await expectFindings(
      of: DrawnTable(),
      in: ["pages/foreword.md": SampleSources.page(text)],
      ""
    )
  }
}
