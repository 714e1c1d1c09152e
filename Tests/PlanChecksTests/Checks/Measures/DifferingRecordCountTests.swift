import Testing

@testable import PlanChecks

struct DifferingRecordCountTests {
  private let actions = SampleMeasures.actions(
    "hub,Open the hub,help,Lead,council,2026-01-01,2027-05-28,,on-track,high,,",
    "van,Buy a van,help,Lead,council,2026-01-01,2027-05-28,,on-track,high,,",
    "line,Start a line,help,Lead,council,2026-01-01,2027-05-28,,on-track,high,,"
  )

  @Test(arguments: [
    ("We report on our 1️⃣four actions.", "four actions"),
    ("This plan has 1️⃣42 actions.", "42 actions"),
    ("The plan sets out 1️⃣two actions.", "two actions"),
    ("1️⃣Thirty-nine actions are on track.", "Thirty-nine actions"),
    ("All 1️⃣2 actions are on track.", "2 actions"),
  ])
  func `another number of records than there are is told`(
    sentence: String,
    words: String
  ) async throws {
    try await expectFindings(
      of: DifferingRecordCount(),
      in: ["pages/foreword.md": SampleSources.page(sentence), "actions.csv": actions],
      """
      1️⃣|\(words)| should-fix measure/differing-record-count
      “\(words)” is not how many actions the plan has.
      help: There are 3. Correct the number, or leave it out: it goes out of date.
      """
    )
  }

  @Test func `two actions with one title may be counted as one, and nothing else`() async throws {
    let twins = SampleMeasures.actions(
      "hub,Open the hub,help,Lead,council,2026-01-01,2027-05-28,,on-track,high,,",
      "van,Buy a van,help,Lead,council,2026-01-01,2027-05-28,,on-track,high,,",
      "car,Buy a Van,help,Lead,council,2026-01-01,2027-05-28,,on-track,high,,"
    )
    try await expectFindings(
      of: DifferingRecordCount(),
      in: [
        "pages/foreword.md": SampleSources.page(
          "This plan has two actions. The plan sets out 1️⃣five actions."
        ), "actions.csv": twins,
      ],
      """
      1️⃣|five actions| should-fix measure/differing-record-count
      “five actions” is not how many actions the plan has.
      help: There are 3. Correct the number, or leave it out: it goes out of date.
      """
    )
  }

  @Test(arguments: [
    "Our three actions are late.", "Two actions continue.", "The two actions that are late.",
    "Last year the plan had 42 actions.", "We took two actions.", "Does the plan have 42 actions?",
    "> This plan has 42 actions.", "The plan has one of the actions.", "Our 4 priorities.",
  ])
  func `the right number, and a number of some, are sound`(sentence: String) async throws {
    try await expectFindings(
      of: DifferingRecordCount(),
      in: ["pages/foreword.md": SampleSources.page(sentence), "actions.csv": actions],
      ""
    )
  }

  @Test func `one action is told as one`() async throws {
    try await expectFindings(
      of: DifferingRecordCount(),
      in: [
        "pages/foreword.md": SampleSources.page("The plan has 1️⃣42 actions."),
        "actions.csv": SampleMeasures.actions(
          "van,Buy a van,help,Lead,council,2026-01-01,2026-12-30,,on-track,high,,"
        ),
      ],
      """
      1️⃣|42 actions| should-fix measure/differing-record-count
      “42 actions” is not how many actions the plan has.
      help: There is 1. Correct the number, or leave it out: it goes out of date.
      """
    )
  }
}
