import Testing

@testable import PlanChecks

struct DelayInWordsTests {
  private func sources(_ sentence: String) -> [String: String] {
    let isMarked = sentence.contains("1️⃣")
    return [
      "actions.csv": """
      id,title,priority,owner-role,owner-organisation,start,due,original-due,completed-on,delivery,outcome-confidence
      hub,Open the hub,help,Lead,council,2025-01-01,2026-10-30,\(isMarked ? "2️⃣" : "")2026-06-30,\(isMarked ? "3️⃣" : "")2026-10-30,complete,high

      """,
      "pages/foreword.md": SampleSources.page(sentence),
    ]
  }

  @Test(arguments: [
    ("[The hub](action:hub) opened 1️⃣six months late.", "six months late"),
    ("[The hub](action:hub) came 1️⃣2 months later than planned.", "2 months later"),
  ])
  func `another delay than the dates make is told`(
    sentence: String,
    words: String
  ) async throws {
    try await expectFindings(
      of: DelayInWords(),
      in: sources(sentence),
      """
      1️⃣|\(words)| should-fix measure/differing-date
      “\(words)” is not how late “Open the hub” is.
      note 2️⃣|2026-06-30| It was first due on 30 June 2026.
      note 3️⃣|2026-10-30| The later day is 30 October 2026.
      help: Count the months again, or correct the dates.
      """
    )
  }

  @Test func `a day of completion that has not come makes no delay`() async throws {
    var files = sources("[The hub](action:hub) opened six months late.")
    files["actions.csv"] = files["actions.csv"]?.replacing(
      "2026-10-30,complete",
      with: "2027-10-30,complete"
    )
    try await expectFindings(of: DelayInWords(), in: files, "")
  }

  @Test(arguments: [
    "[The hub](action:hub) opened four months late.", "It opened six months late.",
    "[The hub](action:hub) was looked at six months later.",
    "[The hub](action:hub) lasts six months.", "> [The hub](action:hub) opened six months late.",
  ])
  func `the delay of the dates, and other months, are sound`(sentence: String) async throws {
    try await expectFindings(of: DelayInWords(), in: sources(sentence), "")
  }
}
