import Testing

@testable import PlanChecks

struct SelfReferralInWordsTests {
  private func service(_ guide: String, page: String = "Words.") -> [String: String] {
    let isMarked = (guide + page).contains("1️⃣")
    var files = SampleService.alone([
      "referral-routes": "[self]", "self-referral-from-age": "\(isMarked ? "2️⃣" : "")13",
      "how-to-get-help": "\"\(guide)\"",
    ])
    files["pages/foreword.md"] = SampleSources.page(page)
    return files
  }

  @Test(arguments: [
    ("If you are 1️⃣16 or over you can ring us.", "16 or over"),
    ("If you are 1️⃣16 or over, book a place by text.", "16 or over"),
    ("You can come by yourself from 1️⃣age 15.", "age 15"),
    ("Once you are 1️⃣11 or older, ask us yourself.", "11 or older"),
  ])
  func `another age than the file has is told`(guide: String, words: String) async throws {
    try await expectFindings(
      of: SelfReferralInWords(),
      in: service(guide),
      """
      1️⃣|\(words)| should-fix directory/self-referral
      “\(words)” is not the age from which people may ask for “Youth hub” themselves.
      note 2️⃣|13| It is 13.
      help: Correct the words, or “self-referral-from-age”.
      """
    )
  }

  @Test func `another age on a page is told`() async throws {
    try await expectFindings(
      of: SelfReferralInWords(),
      in: service(
        "Ring us.",
        page: "You can refer yourself to [the hub](service:youth-hub) if you are 1️⃣16 or over."
      ),
      """
      1️⃣|16 or over| should-fix directory/self-referral
      “16 or over” is not the age from which people may ask for “Youth hub” themselves.
      note 2️⃣|13| It is 13.
      help: Correct the words, or “self-referral-from-age”.
      """
    )
  }

  @Test(arguments: [
    "If you are 13 or over you can ring us.", "From age 13 you can text us yourself.",
    "Ring us. If you are 13 or over, text. If you are 16 or over, book by yourself.",
    "If you are 18 or over, adult teams can help.", "Bring a friend if you are 16 or over.",
    "If you are 16 or over, you decide who knows about it yourself, not us.",
    "If you are 10 to 12, ask by yourself.",
  ])
  func `its own age, and ages of something else, are sound`(guide: String) async throws {
    try await expectFindings(of: SelfReferralInWords(), in: service(guide), "")
  }

  @Test(arguments: [
    "If you are 16 or over, [the hub](service:youth-hub) has a band night.",
    "You can refer yourself to [the line](service:line) if you are 16 or over.",
    "> You can refer yourself to [the hub](service:youth-hub) from age 16.",
  ])
  func `pages on other things are sound`(sentence: String) async throws {
    try await expectFindings(
      of: SelfReferralInWords(),
      in: service("Ring us.", page: sentence),
      ""
    )
  }
}
