import Testing

@testable import PlanChecks

struct OpeningDateInWordsTests {
  private func service(
    _ body: String,
    status: String = "planned",
    marked: Bool = false
  ) -> [String: String] {
    SampleService.alone(
      ["status": status, "from": (marked ? "2️⃣" : "") + "2027-03-01"],
      body: body
    )
  }

  @Test(arguments: [
    ("It is due to open on 1️⃣1 May 2027.", "1 May 2027"),
    ("Opening in 1️⃣May 2027, with tea.", "May 2027"),
    ("We open our doors in 1️⃣April 2027.", "April 2027"),
  ])
  func `another opening than the service has is told`(
    sentence: String,
    words: String
  ) async throws {
    try await expectFindings(
      of: OpeningDateInWords(),
      in: service(sentence, marked: true),
      """
      1️⃣|\(words)| should-fix directory/service-date-in-words
      “\(words)” is not when “Youth hub” is to open.
      note 2️⃣|2027-03-01| Its own file says 1 March 2027.
      help: Correct the one that is wrong.
      """
    )
  }

  @Test(arguments: [
    ("It is due to open on 1 March 2027.", "planned"), ("Opening in March 2027.", "planned"),
    ("It opened in May 2024.", "planned"), ("We open in May 2027 again.", "active"),
    ("Ask us by May 2027.", "planned"),
    ("When we open, [the hub](service:youth-hub) moves in May 2027.", "planned"),
  ])
  func `the same day, and other services, are sound`(
    sentence: String,
    status: String
  ) async throws {
    try await expectFindings(of: OpeningDateInWords(), in: service(sentence, status: status), "")
  }
}
