import Testing

@testable import PlanChecks

/// Which service a sentence is about, seen by the checks that ask for it.
struct SubjectsTests {
  private func sources(_ sentence: String, marked: Bool) -> [String: String] {
    var files = SampleService.alone([
      "name": "Smallville crisis line", "channels": "[phone]", "round-the-clock": "yes",
      "crisis": "yes", "hours": "[\(marked ? "2️⃣" : "")every-day 00:00-24:00]",
    ])
    files["services/cafe.md"] = SampleService.text(["name": "Open Café"])
    files["pages/foreword.md"] = SampleSources.page(sentence)
    return files
  }

  @Test(arguments: [
    ("[The line](service:youth-hub) is open until 1️⃣8pm.", "8pm"),
    ("The crisis line is open until 1️⃣8pm.", "8pm"),
    ("You can ring the crisis line until 1️⃣10 at night.", "10 at night"),
    ("[The line](service:youth-hub) is new. It is open until 1️⃣8pm.", "8pm"),
  ])
  func `a sentence is about what it links to, names or goes on with`(
    sentence: String,
    words: String
  ) async throws {
    try await expectFindings(
      of: HoursInWords(),
      in: sources(sentence, marked: true),
      """
      1️⃣|\(words)| should-fix directory/hours-contradict
      “\(words)” is not when “Smallville crisis line” closes.
      note 2️⃣|every-day 00:00-24:00| Its hours are Every day, all day and night.
      help: Correct the words or the hours.
      """
    )
  }

  @Test(arguments: [
    "The adult crisis line is open until 8pm.", "[The café](service:cafe) is open until 8pm.",
    "The crisis line and [the café](service:cafe) are open until 8pm.",
    "[The line](service:youth-hub) is new. Nobody is open until 8pm.",
    "Another crisis line is open until 8pm.", "> The crisis line is open until 8pm.",
    "You can ring the crisis line at 3 in the morning.",
  ])
  func `of two, and of others, it is about neither`(sentence: String) async throws {
    try await expectFindings(of: HoursInWords(), in: sources(sentence, marked: false), "")
  }

  @Test(arguments: [
    ("It is open 1️⃣every day.", "every day"), ("We open on 1️⃣Sundays.", "Sundays"),
    ("We are open at 1️⃣weekends.", "weekends"),
  ])
  func `a day that the hours do not have is told`(sentence: String, words: String) async throws {
    let files = SampleService.alone(["hours": "[2️⃣Mon-Fri 09:00-17:00]"], body: sentence)
    try await expectFindings(
      of: HoursInWords(),
      in: files,
      """
      1️⃣|\(words)| should-fix directory/hours-contradict
      “\(words)” is not when “Youth hub” is open.
      note 2️⃣|Mon-Fri 09:00-17:00| Its hours are Monday to Friday, 9am to 5pm.
      help: Correct the words or the hours.
      """
    )
  }

  @Test func `ages right behind one of several links are looked at`() async throws {
    var files = SampleService.alone(["ages": "{from: 2️⃣11, to: 25}"])
    files["services/cafe.md"] = SampleService.text(["name": "Open Café"])
    files["pages/foreword.md"] = SampleSources.page(
      "[The hub](service:youth-hub) for 1️⃣13 to 19 year olds, and [the café](service:cafe)."
    )
    try await expectFindings(
      of: AgeOnPage(),
      in: files,
      """
      1️⃣|13 to 19| should-fix directory/age-in-words
      These words give other ages than “Youth hub” has: 11 to 25.
      note 2️⃣|11| Its ages are set here.
      help: Correct the words, or the ages of the service. Both ages are included.
      """
    )
  }
}
