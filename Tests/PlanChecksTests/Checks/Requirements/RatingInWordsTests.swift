import Testing

@testable import PlanChecks

struct RatingInWordsTests {
  private func sources(_ sentence: String) -> [String: String] {
    [
      "enablers/leadership.md": """
      ---
      title: Leadership
      enabler: leadership-and-vision
      rating:
        - {year: 2025-26, rating: 3, reason: Good.}
        - {year: 2026-27, rating: \(sentence.contains("1️⃣") ? "2️⃣" : "")2, reason: Worse.}
      ---
      \(sentence)
      """
    ]
  }

  @Test(arguments: [
    ("We rate ourselves 1️⃣3 out of 4.", "3"), ("Our rating is 1️⃣four.", "four"),
  ])
  func `another rating than that of the newest year is told`(
    sentence: String,
    words: String
  ) async throws {
    try await expectFindings(
      of: RatingInWords(),
      in: sources(sentence),
      """
      1️⃣|\(words)| should-fix requirement/enabler-rating
      “\(words)” is not the rating for 2026-27.
      note 2️⃣|2| It is set here.
      help: Correct the one that is wrong.
      """
    )
  }

  @Test(arguments: [
    "We rate ourselves 2 out of 4.", "Last year our rating was 3.", "Our rating is fair.",
    "We want a rating of 4.", "Three teams meet.",
  ])
  func `the rating of the list, and earlier ones, are sound`(sentence: String) async throws {
    try await expectFindings(of: RatingInWords(), in: sources(sentence), "")
  }
}
