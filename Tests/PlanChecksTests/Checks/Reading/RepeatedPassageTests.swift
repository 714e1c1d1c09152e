import Testing

@testable import PlanChecks

struct RepeatedPassageTests {
  private static let short = "Schools were chosen by need, then by distance from help."
  private static let long =
    "Every school names a senior lead for mental health, and pupils can go to appointments in school time without losing out in any way."

  @Test func `a paragraph pasted twice is told at the second`() async throws {
    try await expectFindings(
      of: RepeatedPassage(),
      in: ["pages/foreword.md": SampleSources.page("1️⃣\(Self.short)\n\n2️⃣\(Self.short)")],
      """
      2️⃣|\(Self.short)| should-fix reading/repeated-passage
      This paragraph stands in the plan twice.
      note 1️⃣|\(Self.short)| It stands here first.
      help: Keep it where readers look for it, and link to it from the other place.
      """
    )
  }

  @Test func `a long paragraph on two pages is told`() async throws {
    try await expectFindings(
      of: RepeatedPassage(),
      in: [
        "pages/foreword.md": SampleSources.page("1️⃣\(Self.long)"),
        "pages/schools.md": SampleSources.page("2️⃣\(Self.long)"),
      ],
      """
      2️⃣|\(Self.long)| should-fix reading/repeated-passage
      This paragraph stands in the plan twice.
      note 1️⃣|\(Self.long)| It stands here first.
      help: Keep it where readers look for it, and link to it from the other place.
      """
    )
  }

  @Test func `short passages on two pages, and other words, are sound`() async throws {
    try await expectFindings(
      of: RepeatedPassage(),
      in: [
        "pages/foreword.md": SampleSources.page("\(Self.short)\n\nWe ask.\n\nWe ask."),
        "pages/schools.md": SampleSources.page(Self.short),
      ],
      ""
    )
  }
}
