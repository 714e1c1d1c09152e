import Testing

@testable import PlanChecks

struct WayInInWordsTests {
  private func service(_ routes: String, _ body: String, marked: Bool = false) -> [String: String] {
    SampleService.alone(
      ["referral-routes": "[\(marked ? "2️⃣" : "")\(routes)]", "self-referral-from-age": ""],
      body: body
    )
  }

  @Test(arguments: [
    ("drop-in", "We see people 1️⃣by appointment only.", "by appointment only"),
    ("drop-in", "You 1️⃣must book.", "must book"),
    ("drop-in", "1️⃣Booking is essential.", "Booking is essential"),
    ("self", "You 1️⃣need a referral.", "need a referral"),
    ("drop-in", "1️⃣Only a GP can refer.", "Only a GP can refer"),
    ("gp", "You can 1️⃣just turn up.", "just turn up"),
    ("gp", "1️⃣No appointment needed.", "No appointment needed"),
    ("gp", "1️⃣No referral needed.", "No referral needed"),
    ("gp", "You can 1️⃣refer yourself.", "refer yourself"),
  ])
  func `another way in than the routes is told`(
    routes: String,
    sentence: String,
    words: String
  ) async throws {
    try await expectFindings(
      of: WayInInWords(),
      in: service(routes, sentence, marked: true),
      """
      1️⃣|\(words)| should-fix directory/way-in-in-words
      “\(words)” is not how people get to “Youth hub”.
      note 2️⃣|\(routes)| Its ways in are: \(routes).
      help: Correct the words, or “referral-routes” in its file.
      """
    )
  }

  @Test func `a page that sends people another way is told`() async throws {
    var files = service("drop-in", "", marked: true)
    files["pages/foreword.md"] = SampleSources.page(
      "In the evening, [the hub](service:youth-hub) is a place to go 1️⃣by referral only."
    )
    try await expectFindings(
      of: WayInInWords(),
      in: files,
      """
      1️⃣|by referral only| should-fix directory/way-in-in-words
      “by referral only” is not how people get to “Youth hub”.
      note 2️⃣|drop-in| Its ways in are: drop-in.
      help: Correct the words, or “referral-routes” in its file.
      """
    )
  }

  @Test(arguments: [
    ("drop-in", "You do not need to book."), ("drop-in", "Counselling is by appointment only."),
    ("drop-in", "If you are under 11 you must book."), ("drop-in", "Groups must be booked."),
    ("drop-in", "You must book transport."), ("drop-in", "> You must book."),
    ("drop-in", "[The line](service:line) is by appointment only."),
    ("self", "You do not need to see a GP first."), ("self", "You do not need a referral."),
    ("gp", "You cannot refer yourself."), ("gp", "You do not need a referral to ring us."),
    ("gp", "Soon you will be able to refer yourself."),
    ("gp", "You do not need a form: just turn up."),
    ("gp", "Just turn up for the group on Tuesday."), ("self", "You must book."),
    ("gp", "You need a referral."), ("parent-carer", "No referral needed."),
  ])
  func `its own ways in, and those to a part of it, are sound`(
    routes: String,
    sentence: String
  ) async throws {
    try await expectFindings(of: WayInInWords(), in: service(routes, sentence), "")
  }
}
