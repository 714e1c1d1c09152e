import Testing

@testable import PlanChecks

struct ImpossibleDateInWordsTests {
  @Test(arguments: [
    ("It opens on 1️⃣31 November 2026.", "31 November 2026"),
    ("It opens on the 1️⃣31st June.", "31st June"), ("By 1️⃣29 February 2027.", "29 February 2027"),
  ])
  func `a day that no calendar has is told`(sentence: String, day: String) async throws {
    try await expectFindings(
      of: ImpossibleDateInWords(),
      in: ["pages/foreword.md": SampleSources.page(sentence)],
      """
      1️⃣|\(day)| should-fix reading/impossible-date
      There is no “\(day)” in the calendar.
      help: Look up the day that is meant.
      """
    )
  }

  @Test(arguments: ["Monday 14 January 2027", "Monday, 14 January 2027"])
  func `a day of the week that is not that of its date is told`(day: String) async throws {
    try await expectFindings(
      of: ImpossibleDateInWords(),
      in: ["pages/foreword.md": SampleSources.page("It opens on 1️⃣\(day).")],
      """
      1️⃣|\(day)| should-fix reading/impossible-date
      The day of the week in “\(day)” is wrong: it is a Thursday.
      help: Look up which of the two is meant, the day of the week or the date.
      """
    )
  }

  @Test(arguments: [
    "It opens on Thursday 14 January 2027.", "29 February 2028 is a day.", "On 29 February.",
    "In 2026 May was warm.", "We met 40 people. March was cold.",
    "Closed on Monday. 14 January 2027 is next.",
  ])
  func `days that there are are sound`(sentence: String) async throws {
    try await expectFindings(
      of: ImpossibleDateInWords(),
      in: ["pages/foreword.md": SampleSources.page(sentence)],
      ""
    )
  }
}
