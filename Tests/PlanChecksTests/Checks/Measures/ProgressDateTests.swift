import Testing

@testable import PlanChecks

struct ProgressDateTests {
  private func actions(_ progress: String, delivery: String = "complete") -> [String: String] {
    let isMarked = progress.contains("1️⃣")
    return [
      "actions.csv": """
      id,title,priority,owner-role,owner-organisation,start,due,completed-on,delivery,outcome-confidence,progress
      hub,Open the hub,help,Lead,council,2026-01-05,2026-07-31,\(isMarked ? "2️⃣" : "")2026-07-20,\(delivery),high,\(progress)

      """
    ]
  }

  @Test(arguments: [
    ("Opened on 1️⃣20 June 2026.", "20 June 2026"),
    ("It was tried first. It began on 1️⃣2 July 2026.", "2 July 2026"),
  ])
  func `another day than the sheet has is told`(progress: String, words: String) async throws {
    try await expectFindings(
      of: ProgressDate(),
      in: actions(progress),
      """
      1️⃣|\(words)| should-fix measure/differing-date
      “\(words)” is no date that the sheets have for “Open the hub”.
      note 2️⃣|2026-07-20| It was completed on 20 July 2026.
      help: Correct the one that is wrong.
      """
    )
  }

  @Test(arguments: [
    ("Opened on 20 July 2026.", "complete"), ("Opened in June 2026.", "complete"),
    ("Asked for on 3 June 2026.", "complete"), ("Opened on 20 June 2026.", "on-track"),
    ("Opened on 20 July 2026 and looked at on 3 August 2026.", "complete"),
  ])
  func `the same day, months and unfinished actions are sound`(
    progress: String,
    delivery: String
  ) async throws {
    try await expectFindings(of: ProgressDate(), in: actions(progress, delivery: delivery), "")
  }
}
