import Testing

@testable import PlanChecks

struct RepeatedWordTests {
  @Test(arguments: [
    ("Help with 1️⃣the the move.", "the the", "the"), ("We ask 1️⃣and and listen.", "and and", "and"),
  ])
  func `a word that stands twice is told`(
    sentence: String,
    both: String,
    word: String
  ) async throws {
    try await expectFindings(
      of: RepeatedWord(),
      in: ["pages/foreword.md": SampleSources.page(sentence)],
      """
      1️⃣|\(both)| should-fix reading/repeated-word
      The word “\(word)” stands here twice.
      help: Delete one of the two, and read the sentence again.
      """
    )
  }

  @Test(arguments: [
    "We had had enough.", "It is very very late.", "Walk in, in any weather.", "A drop-in in town.",
    "> I want the the hub.", "We went to Bora Bora.", "The the-hub way.",
  ])
  func `what people do say twice is sound`(sentence: String) async throws {
    try await expectFindings(
      of: RepeatedWord(),
      in: ["pages/foreword.md": SampleSources.page(sentence)],
      ""
    )
  }
}
