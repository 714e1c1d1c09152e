import Testing

@testable import PlanChecks

struct BrokenOffSentenceTests {
  @Test func `a paragraph that breaks off is told`() async throws {
    try await expectFindings(
      of: BrokenOffSentence(),
      in: ["pages/foreword.md": SampleSources.page("We will work with schools and 1️⃣families to")],
      """
      1️⃣|families to| should-fix reading/broken-off
      The paragraph breaks off with “families to”.
      help: Finish the sentence, or take its beginning out.
      """
    )
  }

  @Test(arguments: [("- plan for 1️⃣all the", "all the"), ("- we will 1️⃣work with", "work with")])
  func `an item of a list that breaks off is told`(item: String, words: String) async throws {
    try await expectFindings(
      of: BrokenOffSentence(),
      in: [
        "pages/foreword.md": SampleSources.page(item)
      ],
      """
      1️⃣|\(words)| should-fix reading/broken-off
      The item breaks off with “\(words)”.
      help: Finish the sentence, or take its beginning out.
      """
    )
  }

  @Test(arguments: [
    "We work with schools.", "We work with schools and families to:\n\n- plan", "See what to do to",
    "- a plan that you can stick to", "- schools, and", "- people to turn to",
    "> We work with schools and families to",
    "We work with schools in the North",
  ])
  func `whole sentences, lists and quotations are sound`(words: String) async throws {
    try await expectFindings(
      of: BrokenOffSentence(),
      in: [
        "pages/foreword.md": SampleSources.page(
          words.replacing("See what to do to", with: "What to")
        )
      ],
      ""
    )
  }
}
