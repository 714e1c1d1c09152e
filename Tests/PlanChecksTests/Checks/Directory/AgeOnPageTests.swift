import Testing

@testable import PlanChecks

struct AgeOnPageTests {
  private func sources(_ sentence: String, marked: Bool = false) -> [String: String] {
    var files = SampleService.alone([
      "ages": "{from: \(marked ? "2️⃣" : "")11, to: 17}", "self-referral-from-age": "13",
    ])
    files["pages/foreword.md"] = SampleSources.page(sentence)
    return files
  }

  @Test(arguments: [
    ("[The hub](service:youth-hub) sees people aged 1️⃣11 to 16.", "11 to 16"),
    ("Try [the hub](service:youth-hub), which is for people aged 1️⃣12 to 17.", "12 to 17"),
    ("[The hub](service:youth-hub) helps anyone 1️⃣under 19.", "under 19"),
    ("- [The hub](service:youth-hub), with tea, 1️⃣from age 12", "from age 12"),
    ("[The hub](service:youth-hub): people aged 1️⃣11 to 25.", "11 to 25"),
    ("People aged 1️⃣10 to 24 may go to [the hub](service:youth-hub).", "10 to 24"),
    ("[The hub](service:youth-hub) can visit anyone 1️⃣up to the age of 25.", "up to the age of 25"),
    ("- **At school, 1️⃣5 to 16:** [the hub](service:youth-hub)", "5 to 16"),
    ("[The hub](service:youth-hub) is for 1️⃣under-16s.", "under-16s"),
  ])
  func `ages that the service does not have are told`(
    sentence: String,
    words: String
  ) async throws {
    try await expectFindings(
      of: AgeOnPage(),
      in: sources(sentence, marked: true),
      """
      1️⃣|\(words)| should-fix directory/age-in-words
      These words give other ages than “Youth hub” has: 11 to 17.
      note 2️⃣|11| Its ages are set here.
      help: Correct the words, or the ages of the service. Both ages are included.
      """
    )
  }

  @Test(arguments: [
    "[The hub](service:youth-hub) sees people aged 11 to 17.",
    "[The hub](service:youth-hub) has a group for people aged 14 to 16.",
    "- [The hub](service:youth-hub), from age 13", "[The hub](service:youth-hub), from age 11.",
    "People aged 11 to 16 may go to [the hub](service:youth-hub).",
    "- **5 to 17:** your GP, and [the hub](service:youth-hub) from age 11",
    "- 11 to 17: [the hub](service:youth-hub)",
    "People aged 5 to 9 do not use [the hub](service:youth-hub).",
    "[The hub](service:youth-hub) and [the same](service:youth-hub) see people aged 5 to 9.",
    "[The hub](service:youth-hub) opened in 2019 to 2021.",
    "> [The hub](service:youth-hub) is for people aged 5 to 9.",
  ])
  func `its ages, and those of others, are sound`(sentence: String) async throws {
    try await expectFindings(of: AgeOnPage(), in: sources(sentence), "")
  }
}
