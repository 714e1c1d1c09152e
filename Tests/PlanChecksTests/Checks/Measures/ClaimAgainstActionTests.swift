import Testing

@testable import PlanChecks

struct ClaimAgainstActionTests {
  private let actions = SampleMeasures.actions(
    "van,Buy a van,help,Lead,council,2026-01-01,2026-12-30,,2️⃣off-track,high,No van yet.,",
    "hub,Open the hub,help,Lead,council,2026-01-01,2026-12-30,,on-track,high,,"
  )

  @Test(arguments: [
    ("[The van](action:van) is 1️⃣on track.", "on track"),
    ("We said so: [the van](action:van) is now 1️⃣complete.", "complete"),
    ("- [The van](action:van) has been 1️⃣finished", "finished"),
    ("[The van](action:van) is in place and 1️⃣complete.", "complete"),
    ("[The van](action:van) is now 1️⃣in place.", "in place"),
    ("[The van](action:van) 1️⃣has not started.", "has not started"),
    ("[The van](action:van) 1️⃣has yet to begin.", "has yet to begin"),
    ("- [Buy](action:van) a van, in every village. This is 1️⃣on track.", "on track"),
  ])
  func `an action that is called better than it is is told`(
    sentence: String,
    words: String
  ) async throws {
    try await expectFindings(
      of: ClaimAgainstAction(),
      in: ["pages/foreword.md": SampleSources.page(sentence), "actions.csv": actions],
      """
      1️⃣|\(words)| must-fix measure/claim-against-action
      “\(words)” is not what actions.csv says of “Buy a van”.
      note 2️⃣|off-track| It is off-track.
      help: Write {action van delivery}, which cannot disagree, or correct actions.csv.
      """
    )
  }

  @Test(arguments: [
    "[The hub](action:hub) is on track.", "[The van](action:van) is in place in one village.",
    "[The van](action:van) is not on track.", "[The van](action:van) has not started in the north.",
    "Is [the van](action:van) on track?", "[The van](action:van) is off track.",
    "We hope that [the van](action:van) is on track.",
    "> [The van](action:van) is on track.",
    "[The van](action:van) is late. Nobody asked. It is on track.",
    "[The van](action:van) and [the hub](action:hub) are late. It is on track.",
  ])
  func `what agrees, and what is no claim, is sound`(sentence: String) async throws {
    try await expectFindings(
      of: ClaimAgainstAction(),
      in: [
        "pages/foreword.md": SampleSources.page(sentence),
        "actions.csv": SampleMeasures.actions(
          "van,Buy a van,help,Lead,council,2026-01-01,2026-12-30,,off-track,high,No van yet.,",
          "hub,Open the hub,help,Lead,council,2026-01-01,2026-12-30,,on-track,high,,"
        ),
      ],
      ""
    )
  }

  private let sheet = SampleMeasures.actions(
    "van,Buy a van,help,Lead,council,2026-01-01,2026-12-30,,2️⃣not-started,high,,",
    "hub,Open the second centre at Harbour End,help,Lead,council,2026-01-01,2026-12-30,,3️⃣stopped,high,No site.,"
  )

  @Test(arguments: [
    ("[The van](action:van) 1️⃣started in May.", "started"),
    ("[The van](action:van) has already 1️⃣begun.", "begun"),
    ("[The van](action:van) is now 1️⃣up and running.", "up and running"),
    ("[The van](action:van) was 1️⃣launched in spring.", "launched"),
    ("[The van](action:van) is 1️⃣available to all.", "available"),
    ("We have 1️⃣completed the work on [the van](action:van).", "completed"),
    ("[The van has 1️⃣opened](action:van)", "opened"),
    ("- [The van](action:van): 1️⃣on track", "on track"),
  ])
  func `what has not begun is not there`(sentence: String, words: String) async throws {
    try await expectFindings(
      of: ClaimAgainstAction(),
      in: [
        "pages/foreword.md": SampleSources.page(sentence),
        "actions.csv": sheet.replacing("3️⃣", with: ""),
      ],
      """
      1️⃣|\(words)| must-fix measure/claim-against-action
      “\(words)” is not what actions.csv says of “Buy a van”.
      note 2️⃣|not-started| It is not-started.
      help: Write {action van delivery}, which cannot disagree, or correct actions.csv.
      """
    )
  }

  @Test(arguments: [
    "[The van](action:van) has not started.", "[The van](action:van) will have opened by May.",
    "We want to have [the van](action:van) opened.", "[The hub](action:hub) was stopped.",
    "We promised that [the van](action:van) would be open.",
    "The second centre at Harbour End may have opened.",
  ])
  func `what is not there yet may be said`(sentence: String) async throws {
    try await expectFindings(
      of: ClaimAgainstAction(),
      in: [
        "pages/foreword.md": SampleSources.page(sentence),
        "actions.csv": sheet.replacing("2️⃣", with: "").replacing("3️⃣", with: ""),
      ],
      ""
    )
  }

  @Test func `an action may be named by words of its title`() async throws {
    try await expectFindings(
      of: ClaimAgainstAction(),
      in: [
        "pages/foreword.md": SampleSources.page("The second centre at Harbour End has 1️⃣opened."),
        "actions.csv": sheet.replacing("2️⃣", with: ""),
      ],
      """
      1️⃣|opened| should-fix measure/claim-against-action
      “opened” is not what actions.csv says of “Open the second centre at Harbour End”.
      note 3️⃣|stopped| It is stopped.
      help: Write {action hub delivery}, which cannot disagree, or correct actions.csv.
      """
    )
  }
}
