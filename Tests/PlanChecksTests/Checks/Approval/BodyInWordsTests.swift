import Testing

@testable import PlanChecks

struct BodyInWordsTests {
  private func sources(
    _ sentence: String,
    own: String = "",
    marked: Bool = true
  ) -> [String: String] {
    [
      "bodies/board.md": """
      ---
      title: Health and wellbeing board
      kind: hwb
      chair-role: \(marked ? "3️⃣" : "")Leader of the council
      meets: \(marked ? "2️⃣" : "")Every quarter, in public
      ---
      \(own)
      """,
      "pages/foreword.md": SampleSources.page(sentence),
    ]
  }

  private func expect(_ words: String, in sources: [String: String]) async throws {
    var sources = sources
    sources["bodies/board.md"]?.replace("3️⃣", with: "")
    try await expectFindings(
      of: BodyInWords(),
      in: sources,
      """
      1️⃣|\(words)| should-fix approval/body-in-words
      “\(words)” is not how often “Health and wellbeing board” meets.
      note 2️⃣|Every quarter, in public| Its own file says “Every quarter, in public”.
      help: Correct the one that is wrong.
      """
    )
  }

  @Test(arguments: [
    ("[The board](body:board) meets 1️⃣every month.", "every month"),
    ("The health and wellbeing board meets 1️⃣six times a year.", "six times a year"),
    ("[The board](body:board) looks 1️⃣every two weeks.", "every two weeks"),
    ("[The board](body:board) meets 1️⃣monthly.", "monthly"),
    ("[The board](body:board) signs it off. It meets 1️⃣twice a year.", "twice a year"),
  ])
  func `a page that has a body meet more or less often is told`(
    sentence: String,
    words: String
  ) async throws {
    try await expect(words, in: sources(sentence))
  }

  @Test func `the words of the body itself are looked at`() async throws {
    try await expect(
      "every two months",
      in: sources("Hello.", own: "The board meets 1️⃣every two months.")
    )
  }

  @Test func `another chair is told`() async throws {
    var files = sources("[The board](body:board) is chaired by 1️⃣the Director of Public Health.")
    files["bodies/board.md"]?.replace("2️⃣", with: "")
    try await expectFindings(
      of: BodyInWords(),
      in: files,
      """
      1️⃣|the Director of Public Health| should-fix approval/body-in-words
      “the Director of Public Health” is not who chairs “Health and wellbeing board”.
      note 3️⃣|Leader of the council| Its own file says “Leader of the council”.
      help: Correct the one that is wrong.
      """
    )
  }

  @Test(arguments: [
    "[The board](body:board) meets quarterly.", "[The board](body:board) meets four times a year.",
    "[The board](body:board) is chaired by the council leader.", "We meet every month.",
    "[The board](body:board) used to meet every month.", "> [The board](body:board) meets monthly.",
    "[The board](body:board) hears from young people once a year.",
  ])
  func `what the file says, and other meetings, are sound`(sentence: String) async throws {
    try await expectFindings(of: BodyInWords(), in: sources(sentence, marked: false), "")
  }

  @Test func `a body that meets more or less often in its own words is told`() async throws {
    let own = "It goes through every action when it meets 1️⃣every month."
    try await expect("every month", in: sources("Hello.", own: own))
  }

  @Test(arguments: [
    "Once a year young people set the agenda.", "Four people meet the chair every month.",
  ])
  func `other meetings in the words of a body are sound`(sentence: String) async throws {
    try await expectFindings(
      of: BodyInWords(),
      in: sources("Hello.", own: sentence, marked: false),
      ""
    )
  }
}
