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
    "[The hub](action:hub) is on track.", "[The van](action:van) is not on track.",
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
}
