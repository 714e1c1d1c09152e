import Testing

@testable import PlanChecks

struct PartInWordsTests {
  private func sources(_ sentence: String) -> [String: String] {
    [
      "actions.csv": """
      id,title,priority,owner-role,owner-organisation,start,due,delivery,outcome-confidence,progress
      staff,Employ four navigators,help,Lead,council,2025-01-01,2026-10-30,\(sentence.contains("1️⃣") ? "2️⃣" : "")on-track,high,Three of four navigators are in post.

      """,
      "pages/foreword.md": SampleSources.page(sentence),
    ]
  }

  @Test(arguments: [
    ("1️⃣All four [navigators](action:staff) are in post.", "All four"),
    ("1️⃣Two of the four [navigators](action:staff) are in post.", "Two of the four"),
    ("[1️⃣Two out of four](action:staff) are in post.", "Two out of four"),
  ])
  func `another part than the sheet has is told`(sentence: String, words: String) async throws {
    try await expectFindings(
      of: PartInWords(),
      in: sources(sentence),
      """
      1️⃣|\(words)| should-fix measure/claim-against-action
      “\(words)” is not what actions.csv says of “Employ four navigators”.
      note 2️⃣|on-track| It is on-track.
      help: Correct the one that is wrong.
      """
    )
  }

  @Test(arguments: [
    "Three of four [navigators](action:staff) are in post.",
    "One of the four [posts](action:staff) is empty.", "All four are in post.",
    "Two of five [navigators](action:staff) are new.",
    "> All four [navigators](action:staff) are in post.",
  ])
  func `the part of the sheet, the rest, and other parts are sound`(
    sentence: String
  ) async throws {
    try await expectFindings(of: PartInWords(), in: sources(sentence), "")
  }

  @Test func `where pages agree against the row, the row is told`() async throws {
    var files = sources("")
    files["actions.csv"]?.replace("Three of four", with: "1️⃣All four")
    files["pages/foreword.md"] = SampleSources.page(
      "2️⃣Three of four [navigators](action:staff) are in post.\n\n3️⃣Three of four [people](action:staff) help."
    )
    try await expectFindings(
      of: PartInWords(),
      in: files,
      """
      1️⃣|All four| should-fix measure/claim-against-action
      “All four” is not what pages say of “Employ four navigators”.
      note 2️⃣|Three of four| The words say otherwise here.
      note 3️⃣|Three of four| The words say otherwise here.
      help: Correct the row, or the pages.
      """
    )
  }

  @Test func `everyone is said to have what an action is still to give`() async throws {
    var files = sources("1️⃣Every school has a [link worker](action:staff).")
    files["actions.csv"]?.replace("Employ four navigators", with: "Give every school a link worker")
    try await expectFindings(
      of: PartInWords(),
      in: files,
      """
      1️⃣|Every school has| should-fix measure/claim-against-action
      “Every school has” is not what actions.csv says of “Give every school a link worker”.
      note 2️⃣|on-track| It is on-track.
      help: Correct the one that is wrong.
      """
    )
  }
}
