import Testing

@testable import PlanChecks

struct HoursInWordsTests {
  private func service(_ body: String, marked: Bool = false) -> [String: String] {
    SampleService.alone(
      ["hours": "[\(marked ? "2️⃣" : "")Mon-Fri 09:00-17:00, Sat 10:30-14:00]"],
      body: body
    )
  }

  @Test(arguments: [
    ("We close at 1️⃣6pm.", "6pm", "closes"), ("The hub is open until 1️⃣20:00.", "20:00", "closes"),
    ("We stay open until 1️⃣9.30pm in the week.", "9.30pm", "closes"),
    ("We open at 1️⃣8 am each day.", "8 am", "opens"),
    ("We are open Monday to Friday, 1️⃣8am to 5pm.", "8am", "opens"),
    ("We are open 9am – 1️⃣7pm.", "7pm", "closes"),
    ("On Saturdays we close at 1️⃣5pm.", "5pm", "closes"),
    ("We shut at 1️⃣midnight.", "midnight", "closes"),
  ])
  func `a time that the hours do not have is told`(
    sentence: String,
    words: String,
    verb: String
  ) async throws {
    try await expectFindings(
      of: HoursInWords(),
      in: service(sentence, marked: true),
      """
      1️⃣|\(words)| should-fix directory/hours-contradict
      “\(words)” is not when “Youth hub” \(verb).
      note 2️⃣|Mon-Fri 09:00-17:00| Its hours are Monday to Friday, 9am to 5pm; Saturday, 10:30am to 2pm.
      help: Correct the words or the hours.
      """
    )
  }

  @Test(arguments: [
    "We close at 5pm.", "We close at 2pm on Saturdays.",
    "We open at 9am, and at 10.30am on Saturday.",
    "We will open until 8pm from May.", "On bank holidays we close at 1pm.",
    "The group is open from 6pm to 8pm.", "Breakfast is at 8am.", "We open the post at ten.",
    "> We close at 6pm.", "The café is open until 8pm.", "We are open in 2026.",
    "When we close at 5pm, ring [the line](service:youth-hub).", "Come at 8am.",
  ])
  func `the hours, and times of something else, are sound`(sentence: String) async throws {
    try await expectFindings(of: HoursInWords(), in: service(sentence), "")
  }

  @Test func `hours that are turned round are told as that alone`() async throws {
    let files = SampleService.alone(
      ["hours": "[Mon-Fri 17:00-09:00]"],
      body: "We close at 5pm."
    )
    try await expectFindings(of: HoursInWords(), in: files, "")
  }

  @Test(arguments: [
    ("The youth hub is open 1️⃣round the clock.", "round the clock"),
    ("You can ring [the hub](service:youth-hub) 1️⃣day and night.", "day and night"),
    ("[The hub](service:youth-hub) is closed on 1️⃣Saturdays.", "Saturdays"),
    ("[The hub](service:youth-hub) is open 1️⃣seven days a week.", "seven days a week"),
    ("[The hub](service:youth-hub) is open 1️⃣five days a week.", "five days a week"),
  ])
  func `a page with other days or any hour is told`(
    sentence: String,
    words: String
  ) async throws {
    var files = service("", marked: true)
    files["pages/foreword.md"] = SampleSources.page(sentence)
    try await expectFindings(
      of: HoursInWords(),
      in: files,
      """
      1️⃣|\(words)| should-fix directory/hours-contradict
      “\(words)” is not when “Youth hub” is open.
      note 2️⃣|Mon-Fri 09:00-17:00| Its hours are Monday to Friday, 9am to 5pm; Saturday, 10:30am to 2pm.
      help: Correct the words or the hours.
      """
    )
  }

  @Test(arguments: [
    "[The hub](service:youth-hub) is open six days a week.",
    "[The hub](service:youth-hub) is closed on Sundays.",
    "[The hub](service:youth-hub) is not open day and night.",
    "[The hub](service:youth-hub) is closed on Saturday evenings.",
    "Worries come at any hour, and [the hub](service:youth-hub) knows it.",
    "[The hub](service:youth-hub) answers within 24 hours.",
    "You can leave a message for [the hub](service:youth-hub) day or night.",
  ])
  func `a page with the same days is sound`(sentence: String) async throws {
    var files = service("")
    files["pages/foreword.md"] = SampleSources.page(sentence)
    try await expectFindings(of: HoursInWords(), in: files, "")
  }

  @Test func `a page that gives another time beside a link is told`() async throws {
    var files = service("", marked: true)
    files["pages/foreword.md"] = SampleSources.page(
      "[The hub](service:youth-hub) is open until 1️⃣8pm. Others close at 9pm."
    )
    try await expectFindings(
      of: HoursInWords(),
      in: files,
      """
      1️⃣|8pm| should-fix directory/hours-contradict
      “8pm” is not when “Youth hub” closes.
      note 2️⃣|Mon-Fri 09:00-17:00| Its hours are Monday to Friday, 9am to 5pm; Saturday, 10:30am to 2pm.
      help: Correct the words or the hours.
      """
    )
  }
}
