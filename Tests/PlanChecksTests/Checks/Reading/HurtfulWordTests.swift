import Testing

@testable import PlanChecks

struct HurtfulWordTests {
  private func sources(_ sentence: String) -> [String: String] {
    ["pages/foreword.md": SampleSources.page(sentence)]
  }

  @Test(arguments: [
    (
      "He 1️⃣committed suicide.", "committed suicide",
      "“die by suicide” or “end their life”"
    ),
    ("She is 1️⃣wheelchair bound.", "wheelchair bound", "“uses a wheelchair”"),
    (
      "A boy who 1️⃣suffers from autism.", "suffers from autism", "“is autistic” or “has ADHD”"
    ),
    (
      "After a 1️⃣failed suicide attempt.", "failed suicide attempt",
      "“died by suicide” or “tried to end their life”"
    ),
  ])
  func `a word that hurts is told with a better one`(
    sentence: String,
    words: String,
    better: String
  ) async throws {
    try await expectFindings(
      of: HurtfulWord(),
      in: sources(sentence),
      """
      1️⃣|\(words)| should-fix reading/hurtful-word
      “\(words)” hurts people who read it.
      help: Write \(better).
      """
    )
  }

  @Test(arguments: [
    "She died by suicide.", "- **Commit suicide.** We say something else.",
    "We never say “committed suicide”.", "> He committed suicide.", "We commit to this.",
  ])
  func `other words, and words that are spoken of, are sound`(sentence: String) async throws {
    try await expectFindings(of: HurtfulWord(), in: sources(sentence), "")
  }
}
