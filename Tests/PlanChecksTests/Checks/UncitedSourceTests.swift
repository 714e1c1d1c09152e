import Testing

@testable import PlanChecks

struct UncitedSourceTests {
  @Test func `a source that nothing refers to is told`() async throws {
    try await expectFindings(
      of: UncitedSource(),
      in: sources("Many."),
      """
      1️⃣|census| note reference/uncited-source
      Nothing in the plan refers to the source “Census”.
      help: Write [@census] where its facts stand, or take it out of the list.
      """
    )
  }

  @Test(arguments: ["Many [@census].", "Many, says the [census](source:census)."])
  func `a citation or a link refers to a source`(words: String) async throws {
    try await expectFindings(of: UncitedSource(), in: sources(words, marker: ""), "")
  }

  @Test func `a row that names its source refers to it`() async throws {
    let row = "year,area,age-from,age-to,count,source\n2021,Smallville,0,17,500,census\n"
    try await expectFindings(
      of: UncitedSource(),
      in: sources("Many.", marker: "").merging(["population.csv": row]) { first, _ in first },
      ""
    )
  }

  @Test func `a source of the frameworks is never uncited`() async throws {
    try await expectFindings(
      of: UncitedSource(),
      in: [
        "plan.yml": SampleSources.settings(),
        "sources.yml": "- {id: cqc-2019, title: Ours, publisher: CQC, year: 2020, kind: survey}",
      ],
      ""
    )
  }

  @Test func `nothing is told beside a record that could not be read`() async throws {
    let sources = sources("Many.", marker: "")
      .merging(["metrics/seen.md": "---\ntitle: Seen\n---\n"]) { first, _ in first }
    try await expectFindings(of: UncitedSource(), in: sources, "")
  }

  private func sources(_ words: String, marker: String = "1️⃣") -> [String: String] {
    [
      "plan.yml": SampleSources.settings(),
      "organisations.csv": SampleSources.organisations,
      "sources.yml":
        "- {id: \(marker)census, title: Census, publisher: Council, year: 2021, kind: statistics}",
      "pages/foreword.md": SampleSources.page(words),
    ]
  }
}
