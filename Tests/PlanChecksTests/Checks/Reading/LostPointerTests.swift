import Testing

@testable import PlanChecks

struct LostPointerTests {
  @Test(arguments: [
    ("See 1️⃣Appendix B for the list.", "Appendix B"), ("1️⃣Figure 3 shows the schools.", "Figure 3"),
    ("It is told 1️⃣on page 23.", "on page 23"), ("More 1️⃣overleaf.", "overleaf"),
    ("The money (1️⃣see p. 14) is short.", "see p. 14"),
  ])
  func `a pointer to a printed page is told`(sentence: String, pointer: String) async throws {
    try await expectFindings(
      of: LostPointer(),
      in: ["pages/foreword.md": SampleSources.page(sentence)],
      """
      1️⃣|\(pointer)| should-fix reading/lost-pointer
      “\(pointer)” points to a printed page, and is nowhere on this site.
      help: Link to what is meant, such as [the risks](page:risks), or take the words out.
      """
    )
  }

  @Test func `two pointers in one sentence are both told`() async throws {
    try await expectFindings(
      of: LostPointer(),
      in: [
        "pages/foreword.md": SampleSources.page("See 1️⃣Table 4 and 2️⃣Appendix C for the list.")
      ],
      """
      1️⃣|Table 4| should-fix reading/lost-pointer
      “Table 4” points to a printed page, and is nowhere on this site.
      help: Link to what is meant, such as [the risks](page:risks), or take the words out.

      2️⃣|Appendix C| should-fix reading/lost-pointer
      “Appendix C” points to a printed page, and is nowhere on this site.
      help: Link to what is meant, such as [the risks](page:risks), or take the words out.
      """
    )
  }

  @Test(arguments: [
    "> It is buried on page 40.", "## Appendix B\n\nSee Appendix B.",
    "See Figure 3 of the national report.", "See [Appendix B](page:foreword).",
    "Under section 75 we pool money.", "Take page 3 of the form.", "It is on page one.",
  ])
  func `what is on the site, and in other documents, is sound`(words: String) async throws {
    try await expectFindings(
      of: LostPointer(),
      in: ["pages/foreword.md": SampleSources.page(words)],
      ""
    )
  }
}
