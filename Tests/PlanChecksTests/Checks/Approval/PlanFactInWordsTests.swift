import Testing

@testable import PlanChecks

struct PlanFactInWordsTests {
  private static let board = """
    ---
    title: Smallville health and wellbeing board
    kind: hwb
    chair-role: Leader
    meets: Often
    members: [{organisation: council, role: Leader}]
    terms: Agreed
    childrens-voices: They speak.
    ---
    """

  private func sources(_ sentence: String, _ settings: String) -> [String: String] {
    [
      "plan.yml": settings, "bodies/board.md": Self.board,
      "pages/foreword.md": SampleSources.page(sentence),
    ]
  }

  private static let approved = SampleSources.published(
    "approvals: [{body: board, role: Chair, date: 2026-10-20}]"
  )

  @Test(arguments: [
    (
      "This plan runs to 1️⃣March 2028.", "March 2028", "to: 2029", "to: 2️⃣2029", "2029-03-31",
      "The plan runs to 31 March 2029."
    ),
    (
      "This plan covers 1️⃣2026 to 2028.", "2026 to 2028", "to: 2029", "to: 2️⃣2029", "2029-03-31",
      "The plan runs to 31 March 2029."
    ),
    (
      "Our plan runs from 1️⃣2026-27 to 2027-28.", "2026-27 to 2027-28", "to: 2029", "to: 2️⃣2029",
      "2029-03-31", "The plan runs to 31 March 2029."
    ),
    (
      "The next refresh is due by 1️⃣29 October 2028.", "29 October 2028", "due: 2027",
      "due: 2️⃣2027", "2027-10-01", "The next refresh is due on 1 October 2027."
    ),
    (
      "The plan is for everyone from 1️⃣birth to 18.", "birth to 18", "to: 25", "to: 2️⃣25", "25",
      "The plan is for ages 0 to 25."
    ),
    (
      "The health and wellbeing board approved the plan on 1️⃣12 October 2026.", "12 October 2026",
      "date: 2026", "date: 2️⃣2026", "2026-10-20", "It approved the plan on 20 October 2026."
    ),
  ])
  func `a sentence that plan.yml contradicts is told`(
    sentence: String,
    words: String,
    written: String,
    marked: String,
    place: String,
    fact: String
  ) async throws {
    try await expectFindings(
      of: PlanFactInWords(),
      in: sources(sentence, Self.approved.replacing(written, with: marked)),
      """
      1️⃣|\(words)| should-fix approval/plan-fact-in-words
      “\(words)” is not what plan.yml says.
      note 2️⃣|\(place)| \(fact)
      help: Correct the one that is wrong.
      """
    )
  }

  @Test func `minutes of another day than the approval are told`() async throws {
    try await expectFindings(
      of: PlanFactInWords(),
      in: sources(
        "",
        SampleSources.published(
          "approvals: [{body: board, role: Chair, date: 1️⃣2026-10-12, minutes: 2️⃣Minute 42 of 20 October 2026}]"
        )
      ),
      """
      1️⃣|2026-10-12| should-fix approval/plan-fact-in-words
      The approval is of 12 October 2026, but its minutes are of 20 October 2026.
      note 2️⃣|Minute 42 of 20 October 2026| The minutes are named here.
      help: Look the day up in the minutes, and write it in both.
      """
    )
  }

  @Test(arguments: [
    "This plan covers 2026 to 2029.", "This plan runs from 2026-27 to 2028-29.",
    "This plan covers 2026-27.", "The next refresh is due by March 2026.",
    "This plan runs to March 2029.", "This plan runs from April 2026 to March 2029.",
    "The last plan runs to March 2026.", "Your safety plan lasts until March 2028.",
    "The next refresh is due by October 2027.", "The plan is for everyone from birth to 25.",
    "Health visitors see every child from birth to 5.", "> This plan runs to March 2028.",
    "The health and wellbeing board approved the plan in October 2026.",
    "The health and wellbeing board approved the budget on 12 October 2026.",
  ])
  func `what is so, and other plans, are sound`(sentence: String) async throws {
    try await expectFindings(of: PlanFactInWords(), in: sources(sentence, Self.approved), "")
  }

  @Test(arguments: [
    ("The plan was published on 1️⃣1 October 2026.", "1 October 2026", "2026-10-30", true),
    ("This is 1️⃣version 2.0 of the plan.", "version 2.0", "1.0", true),
    ("The plan was published on 30 October 2026.", "", "", false),
    ("This is version 1.0.", "", "", false), ("The last plan was version 0.9.", "", "", false),
    ("The plan was published on paper.", "", "", false),
  ])
  func `another edition than the settings have is told`(
    sentence: String,
    words: String,
    value: String,
    isTold: Bool
  ) async throws {
    let isVersion = words.hasPrefix("version")
    let settings = SampleSources.published()
    let marked =
      isTold
      ? settings.replacing(
        isVersion ? "version: 1.0" : "published-on: 2026",
        with: isVersion ? "version: 2️⃣1.0" : "published-on: 2️⃣2026"
      ) : settings
    try await expectFindings(
      of: PlanFactInWords(),
      in: sources(sentence, marked),
      isTold
        ? """
        1️⃣|\(words)| should-fix approval/plan-fact-in-words
        “\(words)” is not what plan.yml says.
        note 2️⃣|\(value)| \(isVersion ? "The plan is version 1.0." : "The plan was published on 30 October 2026.")
        help: Correct the one that is wrong.
        """ : ""
    )
  }
}
