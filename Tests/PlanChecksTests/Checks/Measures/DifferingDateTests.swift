import Testing

@testable import PlanChecks

struct DifferingDateTests {
  private let actions = SampleMeasures.actions(
    "hub,Open the hub,help,Lead,council,2026-01-01,1️⃣2027-05-28,,on-track,high,,"
  )
  private let milestones = SampleMeasures.milestones(
    "walls,hub,Paint the walls,2027-02-26,,pending"
  )

  @Test(arguments: [
    ("[The hub](action:hub) will open by 2️⃣March 2027.", "March 2027"),
    ("[The hub](action:hub) is due in 2️⃣June 2027.", "June 2027"),
    ("- [The hub](action:hub): 2️⃣June 2027", "June 2027"),
    ("We will open [the hub](action:hub) by the end of 2️⃣2028.", "2028"),
    ("[The hub](action:hub) opens on 2️⃣27 May 2027.", "27 May 2027"),
    ("[The hub](action:hub) moved from May 2027 to 2️⃣July 2027.", "July 2027"),
    ("We promised [the hub](action:hub) by May 2027, and it will be 2️⃣July 2027.", "July 2027"),
    ("[The hub](action:hub) is late. The date has moved to 2️⃣July 2027.", "July 2027"),
    ("[The hub](action:hub) is late. The walls fell. It is now due in 2️⃣July 2027.", "July 2027"),
    ("[The hub](action:hub) began in 2️⃣September 2025.", "September 2025"),
  ])
  func `a date that the sheets do not have is told`(
    sentence: String,
    date: String
  ) async throws {
    try await expectFindings(
      of: DifferingDate(),
      in: [
        "pages/foreword.md": SampleSources.page(sentence), "actions.csv": actions,
        "milestones.csv": milestones,
      ],
      """
      2️⃣|\(date)| should-fix measure/differing-date
      “\(date)” is no date that the sheets have for “Open the hub”.
      note 1️⃣|2027-05-28| It is due on 28 May 2027.
      help: Write {action hub due}, which cannot disagree, or correct actions.csv.
      """
    )
  }

  @Test(arguments: [
    "[The hub](action:hub) will open by May 2027.", "[The hub](action:hub) will open in 2027.",
    "The walls of [the hub](action:hub) will be painted by February 2027.",
    "[The hub](action:hub) was agreed in March 2025.",
    "Will [the hub](action:hub) open by March 2027?",
    "[The hub](action:hub) and [a page](page:foreword) come by March 2027.",
    "Somebody wants it by March 2027.",
  ])
  func `dates of the action, and dates of the past, are sound`(sentence: String) async throws {
    try await expectFindings(
      of: DifferingDate(),
      in: [
        "pages/foreword.md": SampleSources.page(sentence),
        "actions.csv": actions.replacing("1️⃣", with: ""), "milestones.csv": milestones,
      ],
      ""
    )
  }
}
