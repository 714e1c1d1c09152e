import Testing

@testable import PlanChecks

struct NumberOfActionTests {
  private func sources(_ sentence: String) -> [String: String] {
    let mark = sentence.contains("1️⃣") ? "2️⃣" : ""
    return [
      "actions.csv": """
      id,title,priority,owner-role,owner-organisation,start,due,delivery,outcome-confidence,progress
      team,\(sentence.contains("team)") ? mark : "")Start a third team,help,Lead,council,2025-01-01,2026-10-30,on-track,high,Two of the four posts are filled.
      staff,\(sentence.contains("staff)") ? mark : "")Employ four navigators,help,Lead,council,2025-01-01,2026-10-30,on-track,high,Three navigators are in post.

      """,
      "pages/foreword.md": SampleSources.page(sentence),
    ]
  }

  @Test(arguments: [
    ("[a 1️⃣fourth](action:team) is starting.", "fourth", "Start a third team"),
    ("We run [a 1️⃣second team](action:team).", "second", "Start a third team"),
    ("[1️⃣Five navigators](action:staff) help.", "Five navigators", "Employ four navigators"),
  ])
  func `another number than the title has is told`(
    sentence: String,
    words: String,
    title: String
  ) async throws {
    try await expectFindings(
      of: NumberOfAction(),
      in: sources(sentence),
      """
      1️⃣|\(words)| should-fix measure/claim-against-action
      “\(words)” is not the number of “\(title)”.
      note 2️⃣|\(title)| Its title is here.
      help: Correct the one that is wrong.
      """
    )
  }

  @Test(arguments: [
    "[A third](action:team) is starting.", "[The first team](action:team) began.",
    "[Three of four](action:staff) are in post.", "[Three navigators](action:staff) help.",
    "[Four navigators](action:staff) help.", "[Two weeks](action:staff) later.",
    "> [A fourth](action:team) is starting.", "A fourth [team](action:team) may follow.",
  ])
  func `its own numbers, and others, are sound`(sentence: String) async throws {
    try await expectFindings(of: NumberOfAction(), in: sources(sentence), "")
  }
}
