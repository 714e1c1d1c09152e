import Testing

@testable import PlanChecks

struct UnknownCitationTests {
  private let sources = """
    - {id: census, title: Census, publisher: Council, year: 2021, kind: statistics}
    """

  @Test(arguments: ["[@census]", "[@census, p. 4]", "`[@none]`", "hub@none.example", "\\[@none]"])
  func `citations of sources that exist are sound`(words: String) async throws {
    try await expectFindings(
      of: UnknownCitation(),
      in: ["sources.yml": sources, "pages/foreword.md": SampleSources.page(words)],
      ""
    )
  }

  @Test func `each source that does not exist is told with the nearest`() async throws {
    try await expectFindings(
      of: UnknownCitation(),
      in: [
        "sources.yml": sources,
        "pages/foreword.md": SampleSources.page("One in five [@census; @1️⃣cencus, table 2]."),
      ],
      """
      1️⃣|cencus| must-fix reference/unknown
      This citation names a source that does not exist: “cencus”.
      help: Your sources: census, cqc-2019, dcsf-2009, nhse-mhsds, isos-2020, lga-peer-learning, \
      feeling-heard-2020, nhs-long-term-plan, nhse-access-definitions, \
      nhse-local-transformation-plans. Add a new one to sources.yml.
      write: census
      """
    )
  }

  @Test func `nothing is told of sources that could not be read`() async throws {
    try await expectFindings(
      of: UnknownCitation(),
      in: ["sources.yml": "- {id: census", "pages/foreword.md": SampleSources.page("[@census]")],
      ""
    )
  }
}
