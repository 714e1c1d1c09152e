import Testing

@testable import PlanChecks

struct WaitInWordsTests {
  private func service(_ body: String, weeks: String = "9") -> [String: String] {
    SampleService.alone(
      ["wait": "{weeks: \(weeks), measured-on: 2026-10-01, source: Log}"],
      body: body
    )
  }

  @Test(arguments: [
    ("You will wait about 1️⃣3 weeks for it.", "3 weeks"), ("The wait is 1️⃣six months.", "six months"),
    ("The wait is about 1️⃣a month.", "a month"), ("There is a 1️⃣three-week wait.", "three-week"),
    ("There is 1️⃣no waiting list.", "no waiting list"), ("The wait is nearly 1️⃣a year.", "a year"),
  ])
  func `another wait than was measured is told`(sentence: String, words: String) async throws {
    try await expectFindings(
      of: WaitInWords(),
      in: service(sentence, weeks: "2️⃣9"),
      """
      1️⃣|\(words)| should-fix directory/wait-in-words
      “\(words)” is not the wait that “Youth hub” was measured at.
      note 2️⃣|9| It is 9 weeks.
      help: Take the number out of the words: the page shows the wait and when it was measured.
      """
    )
  }

  @Test(arguments: [
    "There is no wait to join the group.", "You wait, and we ring once a month.",
    "A nine-week wait is too long.", "While there is no wait for advice, come in.",
    "You will wait about 9 weeks.", "You will wait about two months.",
    "If it is urgent you wait 1 week.", "You meet every 3 weeks.", "While you wait, come in.",
    "You wait 3 weeks for [the clinic](service:youth-hub).",
  ])
  func `the same wait, and other spans of time, are sound`(sentence: String) async throws {
    try await expectFindings(of: WaitInWords(), in: service(sentence), "")
  }

  @Test func `another wait in the words of a page is told`() async throws {
    var files = service("", weeks: "2️⃣9")
    files["pages/foreword.md"] = SampleSources.page(
      "[The hub](service:youth-hub) has a wait of 1️⃣4 weeks. Most wait 4 weeks."
    )
    try await expectFindings(
      of: WaitInWords(),
      in: files,
      """
      1️⃣|4 weeks| should-fix directory/wait-in-words
      “4 weeks” is not the wait that “Youth hub” was measured at.
      note 2️⃣|9| It is 9 weeks.
      help: Take the number out of the words: the page shows the wait and when it was measured.
      """
    )
  }
}
