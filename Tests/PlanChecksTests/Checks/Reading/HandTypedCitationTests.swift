import Testing

@testable import PlanChecks

struct HandTypedCitationTests {
  @Test(arguments: [
    "(Smith, 2019)", "(Smith et al., 2019)", "(Department for Education, 2018)", "[12]", "[3-5]",
    "[1, 2]", "Ref 3", "ref. 12", "\u{B9}\u{B2}", "\u{2074}",
  ])
  func `a source that was typed by hand is told`(text: String) async throws {
    let isRaised = text.utf8.first == 0xC2 || text.utf8.first == 0xE2
    try await expectFindings(
      of: HandTypedCitation(),
      in: [
        "pages/foreword.md": SampleSources.page("One in six\(isRaised ? "" : " ")1️⃣\(text) is ill.")
      ],
      """
      1️⃣|\(text)| should-fix reading/hand-typed-citation
      “\(text)” looks like a source, but nobody can follow it.
      help: Add the source to sources.yml, and write [@its-id] here.
      """
    )
  }

  @Test(arguments: [
    "We met (March, 2019).", "It began (see the plan of 2019).", "[a page](page:foreword)",
    "20 km\u{B2} of marsh.", "We [2019] wrote.", "Refer 3 people.", "> (Smith, 2019)",
    "The year (2019) was hard.",
  ])
  func `dates, links and units are sound`(text: String) async throws {
    try await expectFindings(
      of: HandTypedCitation(),
      in: ["pages/foreword.md": SampleSources.page(text)],
      ""
    )
  }
}
