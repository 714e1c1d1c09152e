import Testing

@testable import PlanChecks

struct MilestoneInWordsTests {
  private func sources(_ sentence: String) -> [String: String] {
    [
      "actions.csv": """
      id,title,priority,owner-role,owner-organisation,start,due,delivery,outcome-confidence
      home,Plan the way home,help,Lead,council,2025-04-01,2027-09-30,on-track,high

      """,
      "milestones.csv": """
      id,action,title,due,done-on,state
      call,home,Weekly call for each patient in hospital,2026-05-29,\(sentence.contains("1️⃣") ? "2️⃣" : "")2026-05-20,met
      fund,home,Open a travel fund,2026-07-31,2026-07-13,met

      """,
      "pages/foreword.md": SampleSources.page(sentence),
    ]
  }

  @Test(arguments: [
    "Since 1️⃣March 2026 there has been a weekly call for patients in hospital.",
    "A weekly call about patients in hospital began in 1️⃣March 2026.",
  ])
  func `another day than the sheet has is told`(sentence: String) async throws {
    try await expectFindings(
      of: MilestoneInWords(),
      in: sources(sentence.replacing("about", with: "for")),
      """
      1️⃣|March 2026| should-fix measure/differing-date
      “March 2026” is no date that the sheets have for “Weekly call for each patient in hospital”.
      note 2️⃣|2026-05-20| It was done on 20 May 2026.
      help: Correct the one that is wrong.
      """
    )
  }

  @Test(arguments: [
    "Since May 2026 there has been a weekly call for patients in hospital.",
    "In July 2026 the weekly call for patients in hospital had funds.",
    "In March 2026 there was a call.", "> Since March 2026 a weekly call for patients in hospital.",
    "Since March 2026 [a weekly call](action:home) covers patients in hospital.",
  ])
  func `dates of the action, and other calls, are sound`(sentence: String) async throws {
    try await expectFindings(of: MilestoneInWords(), in: sources(sentence), "")
  }
}
