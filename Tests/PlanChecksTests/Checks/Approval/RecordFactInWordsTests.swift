import Testing

@testable import PlanChecks

struct RecordFactInWordsTests {
  private static let conversation = """
    ---
    title: Survey of parents
    when: 9️⃣2026-05
    who: {groups: [Parents], count-band: 400 to 499 people}
    method: Online
    you-said: Too slow.
    we-did: Less slow.
    state: done
    actions: [hub]
    ---
    """

  private func sources(_ sentence: String, mark: String = "") -> [String: String] {
    [
      "actions.csv":
        "id,title,priority,owner-role,owner-organisation,start,due,delivery,outcome-confidence\n"
        + "hub,Open the hub,help,\(mark == "role" ? "9️⃣" : "")Head of inclusion,council,2026-01-01,2027-03-01,on-track,high\n",
      "plan.yml": SampleSources.settings(), "organisations.csv": SampleSources.organisations,
      "engagement/survey.md": Self.conversation.replacing("9️⃣", with: mark == "when" ? "9️⃣" : ""),
      "pages/foreword.md": SampleSources.page(sentence),
    ]
  }

  @Test(arguments: [
    ("[The survey](engagement:survey) was in 1️⃣August 2025.", "August 2025"),
    ("[The survey](engagement:survey) took place in 1️⃣May 2025.", "May 2025"),
  ])
  func `another month than a conversation has is told`(
    sentence: String,
    words: String
  ) async throws {
    try await expectFindings(
      of: RecordFactInWords(),
      in: sources(sentence, mark: "when"),
      """
      1️⃣|\(words)| should-fix approval/record-fact-in-words
      “\(words)” is not when it was.
      note 9️⃣|2026-05| Its own file says May 2026.
      help: Correct the one that is wrong.
      """
    )
  }

  @Test(arguments: [
    ("[The hub](action:hub) is led by 1️⃣Saplings.", "Saplings"),
    (
      "[The hub](action:hub) is owned by 1️⃣the Director of public health.",
      "the Director of public health"
    ),
  ])
  func `somebody else than the owner is told`(sentence: String, words: String) async throws {
    try await expectFindings(
      of: RecordFactInWords(),
      in: sources(sentence, mark: "role"),
      """
      1️⃣|\(words)| should-fix approval/record-fact-in-words
      “\(words)” is not who leads it.
      note 9️⃣|Head of inclusion| It is led by “Head of inclusion”.
      help: Correct the one that is wrong.
      """
    )
  }

  @Test(arguments: [
    "[The survey](engagement:survey) was in May 2026.",
    "[The survey](engagement:survey) led to changes in August 2026.",
    "[The survey](engagement:survey) will run again in May 2027.",
    "> [The survey](engagement:survey) was in May 2024.",
    "[The hub](action:hub) is led by young people.",
    "[The hub](action:hub) is led by the Head of inclusion.",
    "[The hub](action:hub) is led by Smallville Council.", "[The hub](action:hub) is led well.",
  ])
  func `what the records say, and other facts, are sound`(sentence: String) async throws {
    try await expectFindings(of: RecordFactInWords(), in: sources(sentence), "")
  }
}
