import Testing

@testable import PlanChecks

struct LeftOverTextTests {
  @Test(arguments: [
    "TODO", "TBC", "TBA", "XX", "XXX", "xx", "Lorem ipsum", "[insert figure]", "[name]",
    "[add link here]", "[Date]", "??", "???", "Reference source not found",
    "Click or tap here to enter text", "«Council name»", "NB check", "(figures to be confirmed)",
    "[Jane to check]", "(check with finance)", "Editor\u{2019}s note", "#REF!", "_____",
    "[Insert", "Comment [JS1]", "Commented [AB2]", "Deleted:", "Formatted:",
  ])
  func `what editors leave behind is told`(text: String) async throws {
    try await expectFindings(
      of: LeftOverText(),
      in: ["pages/foreword.md": SampleSources.page("We help 1️⃣\(text) each year.")],
      """
      1️⃣|\(text)| should-fix reading/left-over-text
      “\(text)” looks left over from editing.
      help: Write what was to stand here, or take it out.
      """
    )
  }

  @Test func `every left-over of a text is told, in titles too`() async throws {
    try await expectFindings(
      of: LeftOverText(),
      in: [
        "pages/foreword.md": SampleSources.page("It costs £1️⃣XX, up 2️⃣xx% since 3️⃣[year]. Error!")
          .replacing("title: Foreword", with: "title: Foreword 4️⃣TBC")
      ],
      """
      1️⃣|XX| should-fix reading/left-over-text
      “XX” looks left over from editing.
      help: Write what was to stand here, or take it out.

      2️⃣|xx| should-fix reading/left-over-text
      “xx” looks left over from editing.
      help: Write what was to stand here, or take it out.

      3️⃣|[year]| should-fix reading/left-over-text
      “[year]” looks left over from editing.
      help: Write what was to stand here, or take it out.

      4️⃣|TBC| should-fix reading/left-over-text
      “TBC” looks left over from editing.
      help: Write what was to stand here, or take it out.
      """
    )
  }

  @Test(arguments: [
    "Check with your GP first.", "We update this page (see below) to add news.", "Text here: 85258",
    "The date is to be confirmed.", "- [x] Done", "We add figures each year.", "What? Really?",
    "They said “we \\[the panel\\] agree”.",
    "Ask for [help](page:foreword).", "XXL shirts", "`TODO` is code.", "Is it you?",
  ])
  func `ordinary words are sound`(words: String) async throws {
    try await expectFindings(
      of: LeftOverText(),
      in: ["pages/foreword.md": SampleSources.page(words)],
      ""
    )
  }
}
