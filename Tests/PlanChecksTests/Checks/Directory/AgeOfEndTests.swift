import Testing

@testable import PlanChecks

struct AgeOfEndTests {
  private func service(_ body: String) -> [String: String] {
    SampleService.alone(
      ["ages": "{from: 11, to: \(body.contains("1️⃣") ? "2️⃣" : "")18}"],
      body: body
    )
  }

  @Test(arguments: [
    ("You can stay 1️⃣until you are 25.", "until you are 25"),
    ("We see people 1️⃣until age 21.", "until age 21"),
    ("You keep your worker 1️⃣until your 25th birthday.", "until your 25th birthday"),
    ("The youth hub is there for young people 1️⃣until they turn 25.", "until they turn 25"),
  ])
  func `a promise beyond the ages is told`(sentence: String, words: String) async throws {
    try await expectFindings(
      of: AgeOfEnd(),
      in: service(sentence),
      """
      1️⃣|\(words)| should-fix directory/age-in-words
      “\(words)” is longer than “Youth hub” is for: 11 to 18.
      note 2️⃣|18| Its ages are set here.
      help: Correct the words, or the ages of the service. Both ages are included.
      """
    )
  }

  @Test(arguments: [
    "You can stay until you are 18.", "We help until your 19th birthday.",
    "We want to help until you are 25.", "Adult teams wait until you are 25.",
    "> You can stay until you are 25.", "You can stay until 10pm.",
    "[The line](service:line) helps until you are 25.",
  ])
  func `its own ages, hopes and others are sound`(sentence: String) async throws {
    try await expectFindings(of: AgeOfEnd(), in: service(sentence), "")
  }
}
