import Testing

@testable import PlanChecks

struct LongSentenceTests {
  private func words(_ count: Int) -> String {
    "We" + String(repeating: " go", count: count - 1) + "."
  }

  @Test func `a sentence of more than 50 words is told`() async throws {
    let long = words(51)
    try await expectFindings(
      of: LongSentence(),
      in: ["pages/foreword.md": SampleSources.page("We go. 1️⃣\(long) \(words(50))")],
      """
      1️⃣|\(long)| should-fix reading/long-sentence
      This sentence has 51 words.
      help: Make it several sentences of up to 25 words, or a list.
      """
    )
  }

  @Test func `a sentence for young people is told sooner`() async throws {
    let long = words(31)
    try await expectFindings(
      of: LongSentence(),
      in: [
        "pages/short.md": SampleSources.page(
          "We go. 1️⃣\(long) \(words(30))"
        )
        .replacing("section: plan", with: "section: young-people")
      ],
      """
      1️⃣|\(long)| should-fix reading/long-sentence
      This sentence has 31 words.
      help: Make it several sentences: young people follow about 15 words at a time.
      """
    )
  }

  @Test func `a sentence that the reading age names is not told again`() async throws {
    let long = "We" + String(repeating: " communicate", count: 40) + "."
    try await expectFindings(
      of: LongSentence(),
      in: [
        "pages/short.md": SampleSources.page(long)
          .replacing("section: plan", with: "section: young-people")
      ],
      ""
    )
  }

  @Test func `what others said may be long`() async throws {
    try await expectFindings(
      of: LongSentence(),
      in: ["pages/foreword.md": SampleSources.page("> \(words(60))")],
      ""
    )
  }
}
