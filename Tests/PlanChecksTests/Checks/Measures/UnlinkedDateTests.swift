import Testing

@testable import PlanChecks

struct UnlinkedDateTests {
  private func sources(_ sentence: String) -> [String: String] {
    [
      "actions.csv": SampleMeasures.actions(
        "cafe,Open the sensory café,help,Lead,council,2026-01-01,2027-03-01,,on-track,high,,",
        "line,Start a text line,help,Lead,council,2026-01-01,2027-06-01,,on-track,high,,"
      )
      .replacing("2027-03-01", with: sentence.contains("1️⃣") ? "2️⃣2027-03-01" : "2027-03-01"),
      "milestones.csv": SampleMeasures.milestones(
        "rooms,cafe,Finish the rooms,2027-02-12,,pending"
      ),
      "pages/foreword.md": SampleSources.page(sentence),
    ]
  }

  @Test(arguments: [
    "In 1️⃣May 2027 a sensory café will open.", "The sensory café is due in 1️⃣May 2027.",
    "We will open the sensory café by 1️⃣May 2027.",
    "Work on the sensory café started in 1️⃣May 2025.",
  ])
  func `a date that the sheets do not have is told`(sentence: String) async throws {
    let date = sentence.contains("2025") ? "May 2025" : "May 2027"
    try await expectFindings(
      of: UnlinkedDate(),
      in: sources(sentence),
      """
      1️⃣|\(date)| should-fix measure/differing-date
      “\(date)” is no date that the sheets have for “Open the sensory café”.
      note 2️⃣|2027-03-01| It is due on 1 March 2027.
      help: Correct the one that is wrong. {action cafe due} cannot disagree with the sheet.
      """
    )
  }

  @Test(arguments: [
    "In March 2027 a sensory café will open.", "The sensory café will have rooms by February 2027.",
    "A café will open in May 2027.", "People asked for a sensory café in May 2027.",
    "[The sensory café](action:cafe) is due in May 2027.",
    "The sensory café is due in May 2027 or June 2027.", "A sensory café opened in May 2024.",
  ])
  func `its dates, and sentences on something else, are sound`(sentence: String) async throws {
    try await expectFindings(of: UnlinkedDate(), in: sources(sentence), "")
  }
}
