import Testing

@testable import PlanChecks

struct DetailInStoryTests {
  private func sources(_ sentence: String) -> [String: String] {
    [
      "case-studies/mina.md": """
      ---
      title: A walk
      summary: Somebody walked.
      consent: yes
      composite: no
      age-band: 11 to 14
      ---
      \(sentence)
      """
    ]
  }

  @Test(arguments: [
    (
      "A boy 1️⃣whose mother runs the post office came.", "whose mother runs the post office came",
      "says what a relative does"
    ),
    ("1️⃣Her dad is a councillor.", "Her dad is a councillor", "says what a relative does"),
    (
      "Then 1️⃣his dad works at the harbour.", "his dad works at the harbour",
      "says what a relative does"
    ),
    ("She lives on 1️⃣Quay Street.", "Quay Street", "says where somebody lives"),
    ("She lived at 1️⃣14 Marsh Lane.", "14 Marsh Lane", "says where somebody lives"),
    (
      "He was 1️⃣the only black pupil in his year.", "the only black pupil in his year",
      "speaks of somebody of whom there is one"
    ),
    (
      "He was 1️⃣13 years and 4 months old.", "13 years and 4 months", "is an age to the month"
    ),
  ])
  func `a detail by which neighbours know who is meant is told`(
    sentence: String,
    words: String,
    what: String
  ) async throws {
    try await expectFindings(
      of: DetailInStory(),
      in: sources(sentence),
      """
      1️⃣|\(words)| should-fix disclosure/child-in-story
      “\(words)” \(what), and may give away whose story this is.
      help: Take it out, or change it so that neighbours cannot tell who is meant.
      """
    )
  }

  @Test(arguments: [
    "Her mum asked the GP.", "His dad is proud.", "It was the only time in the week.",
    "He was 13 years old.", "She came the long way.", "The nurse works at the hub.",
    "Her mum is the one who rang.",
  ])
  func `what tells nothing of anybody is sound`(sentence: String) async throws {
    try await expectFindings(of: DetailInStory(), in: sources(sentence), "")
  }
}
