import Testing

@testable import PlanChecks

/// What editors leave in sheets, in lists, in forewords and of printed pages.
struct WordsOfEditorsTests {
  private func page(_ text: String) -> [String: String] {
    ["plan.yml": SampleSources.settings(), "pages/foreword.md": SampleSources.page(text)]
  }

  @Test(arguments: ["No update received from lead.", "As above", "Ongoing."])
  func `a cell that says nothing is told`(words: String) async throws {
    let phrase =
      words.hasPrefix("No") ? "No update received" : words.replacing(".", with: "")
    try await expectFindings(
      of: LeftOverText(),
      in: [
        "actions.csv": """
        id,title,priority,owner-role,owner-organisation,start,due,delivery,outcome-confidence,progress
        hub,Open the hub,help,Lead,council,2025-01-01,2026-10-30,on-track,high,1️⃣\(words)

        """
      ],
      """
      1️⃣|\(phrase)| should-fix reading/left-over-text
      “\(phrase)” looks left over from editing.
      help: Write what was to stand here, or take it out.
      """
    )
  }

  @Test func `an item that stands in a list twice is told`() async throws {
    try await expectFindings(
      of: RepeatedPassage(),
      in: page("- 2️⃣Waiting is worst.\n- Say more.\n- 1️⃣Waiting is worst.\n"),
      """
      1️⃣|Waiting is worst.| should-fix reading/repeated-passage
      These words stand in the list twice.
      note 2️⃣|Waiting is worst.| It stands here first.
      help: Take one of the two out, or write what was meant to stand here.
      """
    )
  }

  @Test func `items of two lists, and short ones, may be alike`() async throws {
    try await expectFindings(
      of: RepeatedPassage(),
      in: page("- Waiting is worst.\n- By text\n- By text\n\nThen more.\n\n- Waiting is worst.\n"),
      ""
    )
  }

  @Test(arguments: [
    ("*From the chair of the board, 1️⃣October 2024*", "October 2024"),
    ("*1️⃣Last updated: March 2024*", "Last updated: March 2024"),
  ])
  func `a signature of an earlier edition is told`(text: String, words: String) async throws {
    try await expectFindings(
      of: EarlierEdition(),
      in: page(text),
      """
      1️⃣|\(words)| should-fix refresh/earlier-edition
      “\(words)” belongs to an earlier edition of the plan.
      note plan.yml|2026-27| This plan is for 2026-27.
      help: Write the year that is meant now, and read what is around it.
      """
    )
  }

  @Test(arguments: [
    ("We 1️⃣will know more in spring 2026.", "will know more in spring 2026"),
    (
      "We 1️⃣plan to open it for four evenings a week from the end of October 2026.",
      "plan to open it for four evenings a week from the end of October 2026"
    ),
  ])
  func `a promise for a season that is over is told`(text: String, words: String) async throws {
    try await expectFindings(
      of: EarlierEdition(),
      in: page(text),
      """
      1️⃣|\(words)| should-fix refresh/earlier-edition
      “\(words)” promises something for a time that has passed.
      help: Today is 21 November 2026. Say what came of it, or give the new date.
      """
    )
  }

  @Test(arguments: [
    "*From the chair of the board, October 2026*", "*Last updated: March 2026*",
    "We will know more in autumn 2026.", "We will know more in spring 2027.",
    "The board and its chair met the director in town, October 2024.",
  ])
  func `what is of this edition, or past, is sound`(text: String) async throws {
    try await expectFindings(of: EarlierEdition(), in: page(text), "")
  }

  @Test(arguments: [
    ("Click on the 1️⃣menu on the left.", "menu on the left"),
    ("As the 1️⃣graph below shows, [help](page:foreword) is late.", "graph below"),
  ])
  func `what is not on the page is told`(text: String, words: String) async throws {
    try await expectFindings(
      of: LostPointer(),
      in: page(text),
      """
      1️⃣|\(words)| should-fix reading/lost-pointer
      “\(words)” points to a printed page, and is nowhere on this site.
      help: Link to what is meant, such as [the risks](page:risks), or take the words out.
      """
    )
  }

  @Test func `a table that is there may be pointed at`() async throws {
    try await expectFindings(
      of: LostPointer(),
      in: page("The table below shows it.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n"),
      ""
    )
  }

  @Test func `a sentence names each of two bodies that are gone`() async throws {
    try await expectFindings(
      of: AbolishedBody(),
      in: page("1️⃣Health Education England and 2️⃣NHS Digital pay for this."),
      """
      1️⃣|Health Education England| should-fix reading/abolished-body
      “Health Education England” no longer exists.
      help: Its work passed to NHS England. Name who does it now, or say that it is past.

      2️⃣|NHS Digital| should-fix reading/abolished-body
      “NHS Digital” no longer exists.
      help: Its work passed to NHS England. Name who does it now, or say that it is past.
      """
    )
  }
}
