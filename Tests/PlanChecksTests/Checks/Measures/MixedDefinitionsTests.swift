import Testing

@testable import PlanChecks

struct MixedDefinitionsTests {
  private func sources(_ words: String) -> [String: String] {
    [
      "metrics/once.md": SampleMeasures.metric(title: "Seen once in a year", "code: MHS95"),
      "metrics/data/once.csv": "period,value\n2026-09,3640\n",
      "metrics/twice.md": SampleMeasures.metric(title: "Seen twice in a year", "code: MHS69"),
      "metrics/data/twice.csv": "period,value\n2026-09,2465\n",
      "pages/foreword.md": SampleSources.page(words),
    ]
  }

  @Test(arguments: [
    ("[1️⃣MHS69](metric:once) is up.", "MHS69", "These words name MHS69, but lead to MHS95."),
    (
      "Our [1️⃣two-contact measure](metric:once) is up.", "two-contact",
      "\u{201C}two-contact\u{201D} is not what MHS95 counts."
    ),
    (
      "MHS95 counts people with 1️⃣two contacts.", "two contacts",
      "\u{201C}two contacts\u{201D} is not what MHS95 counts."
    ),
    (
      "[People seen](metric:twice) had 1️⃣at least one contact.", "at least one",
      "\u{201C}at least one\u{201D} is not what MHS69 counts."
    ),
    (
      "By MHS95 we see 1️⃣{metric twice latest} people.", "{metric twice latest}",
      "This value is of MHS69, but the words name MHS95."
    ),
    (
      "In [MHS69](metric:twice) 1️⃣3,640 people count.", "3,640",
      "\u{201C}3,640\u{201D} is a value of MHS95, but the words are about MHS69."
    ),
  ])
  func `one definition taken for the other is told`(
    sentence: String,
    words: String,
    message: String
  ) async throws {
    let place =
      sentence.hasPrefix("Our [1")
      ? sentence.replacing("1️⃣", with: "").replacing("two-", with: "1️⃣two-") : sentence
    try await expectFindings(
      of: MixedDefinitions(),
      in: sources(place),
      """
      1️⃣|\(words)| must-fix measure/mixed-definitions
      \(message)
      help: MHS69 counts people with two contacts, MHS95 those with one. Name the one that is meant.
      """
    )
  }

  @Test(arguments: [
    "[MHS95](metric:once) counts people with one contact.",
    "MHS69 counts those with at least two contacts.",
    "MHS95 is not MHS69, which asks for two contacts.",
    "MHS95 does not ask for two contacts.", "By MHS95 we see {metric once latest} people.",
    "Read [MHS95](metric:once) beside {metric twice latest}, by MHS69.",
    "[MHS95](metric:once) stands at 3,640 people.", "[MHS95](metric:once) is 2,900 people.",
  ])
  func `each definition by its own words is sound`(sentence: String) async throws {
    try await expectFindings(of: MixedDefinitions(), in: sources(sentence), "")
  }
}
