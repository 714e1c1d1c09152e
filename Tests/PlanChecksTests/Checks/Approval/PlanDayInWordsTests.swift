import Testing

@testable import PlanChecks

struct PlanDayInWordsTests {
  private func sources(_ sentence: String) -> [String: String] {
    [
      "plan.yml": SampleSources.settings(
        """
        published-on: \(sentence.contains("November") && sentence.contains("1️⃣") ? "2️⃣" : "")2026-10-30
        version-log:
          - {version: "2.9", date: 2026-09-07, author-role: Manager, change: "\(sentence.contains("comment") && sentence.contains("1️⃣") ? "2️⃣" : "")Version for comment, open until 2 October 2026."}
        """
      )
      .replacing("state: draft", with: "state: published"),
      "bodies/board.md": "---\ntitle: Scrutiny committee\nkind: scrutiny\n---\n",
      "pages/foreword.md": SampleSources.page(sentence),
    ]
  }

  @Test(arguments: [
    "[The committee](body:board) read this plan on 1️⃣6 November 2026.",
    "The scrutiny committee agreed the plan on 1️⃣6 November 2026.",
  ])
  func `a plan that was read after it came out is told`(sentence: String) async throws {
    try await expectFindings(
      of: PlanDayInWords(),
      in: sources(sentence),
      """
      1️⃣|6 November 2026| should-fix approval/plan-fact-in-words
      On 6 November 2026 the plan was out already.
      note 2️⃣|2026-10-30| It was published on 30 October 2026.
      help: Correct the day, or say that it was looked at after it came out.
      """
    )
  }

  @Test func `another end of the time of comments than the log has is told`() async throws {
    try await expectFindings(
      of: PlanDayInWords(),
      in: sources("The plan was open for comment from 7 September to 1️⃣16 October 2026."),
      """
      1️⃣|16 October 2026| should-fix approval/plan-fact-in-words
      “16 October 2026” is not the day that the version log gives for the end of comments.
      note 2️⃣|Version for comment, open until 2 October 2026.| It says “Version for comment, open until 2 October 2026.”
      help: Correct the one that is wrong.
      """
    )
  }

  @Test(arguments: [
    "[The committee](body:board) read this plan on 6 October 2026.",
    "[The committee](body:board) looked at it again on 6 November 2026.",
    "The plan was open for comment from 7 September to 2 October 2026.",
    "The 2024 plan was open for comment until 2 May 2024.",
    "> [The committee](body:board) read this plan on 6 November 2026.",
  ])
  func `days before, and the days of the log, are sound`(sentence: String) async throws {
    try await expectFindings(of: PlanDayInWords(), in: sources(sentence), "")
  }
}
