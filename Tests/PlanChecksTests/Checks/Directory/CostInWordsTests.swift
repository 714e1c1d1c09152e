import Testing

@testable import PlanChecks

struct CostInWordsTests {
  @Test(arguments: [
    ("Each session costs 1️⃣£5.", "£5"), ("You pay 1️⃣£2.50 a visit.", "£2"),
    ("There is a charge of 1️⃣£10 for each place.", "£10"),
    ("There is 1️⃣a small charge.", "a small charge"), ("1️⃣Families pay a little.", "Families pay"),
  ])
  func `a price for what is free is told`(sentence: String, words: String) async throws {
    try await expectFindings(
      of: CostInWords(),
      in: SampleService.alone(["cost": "2️⃣free"], body: sentence),
      """
      1️⃣|\(words)| should-fix directory/cost-in-words
      “\(words)” is not what the file of “Youth hub” says of its cost.
      note 2️⃣|free| It says “free”.
      help: Correct the one that is wrong.
      """
    )
  }

  @Test func `a service with a price that a page calls free is told`() async throws {
    var files = SampleService.alone(["cost": "2️⃣£5 a session"])
    files["pages/foreword.md"] = SampleSources.page("[The hub](service:youth-hub) 1️⃣is free.")
    try await expectFindings(
      of: CostInWords(),
      in: files,
      """
      1️⃣|is free| should-fix directory/cost-in-words
      “is free” is not what the file of “Youth hub” says of its cost.
      note 2️⃣|£5 a session| It says “£5 a session”.
      help: Correct the one that is wrong.
      """
    )
  }

  @Test(arguments: [
    "It is free.", "The bus costs £2.", "A grant of £500 pays for each session.",
    "It costs nothing.", "> Each session costs £5.", "It costs us £40 to run.",
    "The [front door](service:front-door) costs £5 a session.", "Some who come pay £5.",
  ])
  func `money for something else, or of others, is sound`(sentence: String) async throws {
    let own = sentence.contains("costs us") ? "It was £40 a session." : sentence
    try await expectFindings(of: CostInWords(), in: SampleService.alone(body: own), "")
  }

  @Test func `a service that is free for some is left alone`() async throws {
    let service = SampleService.alone(
      ["cost": "free, or £5 if you can"],
      body: "Each session costs £5."
    )
    try await expectFindings(of: CostInWords(), in: service, "")
  }
}
