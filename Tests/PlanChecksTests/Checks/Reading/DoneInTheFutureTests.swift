import Testing

@testable import PlanChecks

struct DoneInTheFutureTests {
  @Test(arguments: [
    ("The first team began in 1️⃣September 2032.", "began", "September 2032"),
    ("It opened on 1️⃣22 November 2026.", "opened", "22 November 2026"),
    ("It closed in 1️⃣December 2026, as planned.", "closed", "December 2026"),
  ])
  func `a past form with a day to come is told`(
    sentence: String,
    verb: String,
    words: String
  ) async throws {
    try await expectFindings(
      of: DoneInTheFuture(),
      in: ["pages/foreword.md": SampleSources.page(sentence)],
      """
      1️⃣|\(words)| should-fix reading/impossible-date
      “\(verb)” tells of the past, and “\(words)” has not come.
      help: Correct the date, or say that it will be.
      """
    )
  }

  @Test(arguments: [
    "It began in September 2022.", "It opened in November 2026.", "It opened on 21 November 2026.",
    "It will be opened in May 2027.", "It is to be signed in May 2027.",
    "We agreed to open in May 2027.", "It opened and should grow from May 2027.",
    "It opened the way for plans in May 2027.", "> It opened in May 2032.",
    "The first audit is published in April 2027.",
  ])
  func `past days, and promises, are sound`(sentence: String) async throws {
    try await expectFindings(
      of: DoneInTheFuture(),
      in: ["pages/foreword.md": SampleSources.page(sentence)],
      ""
    )
  }
}
