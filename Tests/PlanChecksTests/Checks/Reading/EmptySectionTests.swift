import Testing

@testable import PlanChecks

struct EmptySectionTests {
  @Test(arguments: [
    "1️⃣## Next steps\n\n## Who looks\n\nWe do.", "## Who looks\n\nWe do.\n\n1️⃣## Next steps\n",
  ])
  func `a heading with nothing below it is told`(words: String) async throws {
    try await expectFindings(
      of: EmptySection(),
      in: ["pages/foreword.md": SampleSources.page(words)],
      """
      1️⃣|## Next steps| should-fix reading/empty-section
      Nothing stands below the heading “Next steps”.
      help: Write what belongs there, or take the heading out.
      """
    )
  }

  @Test func `a heading that stands twice is told`() async throws {
    try await expectFindings(
      of: EmptySection(),
      in: [
        "pages/foreword.md": SampleSources.page(
          "2️⃣## Who looks\n\nWe do.\n\n1️⃣## Who looks\n\nYou do."
        )
      ],
      """
      1️⃣|## Who looks| should-fix reading/empty-section
      The heading “Who looks” stands twice.
      note 2️⃣|## Who looks| It stands here first.
      help: Put the two parts together, or give each a heading of its own.
      """
    )
  }

  @Test(arguments: [
    "## A\n\n### B\n\nWords.", "## A\n\n### More\n\nWords.\n\n## B\n\n### More\n\nWords.",
    "## A\n\n::: chart\nmetric: a\n:::\n", "No heading.",
  ])
  func `headings above others, and above blocks, are sound`(words: String) async throws {
    try await expectFindings(
      of: EmptySection(),
      in: ["pages/foreword.md": SampleSources.page(words)],
      ""
    )
  }
}
