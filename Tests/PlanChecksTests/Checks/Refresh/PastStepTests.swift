import Testing

@testable import PlanChecks

struct PastStepTests {
  private func page(
    _ words: String,
    below heading: String = "What we will do next"
  ) -> [String: String] {
    [
      "plan.yml": SampleSources.settings(),
      "pages/foreword.md": SampleSources.page(
        "## \(heading)\n\n- \(words)\n\n## End\n\n- By May 2024"
      ),
    ]
  }

  @Test(arguments: ["What we will do next", "Next steps", "What we will change"])
  func `a day that has passed is told below a heading on what comes next`(
    heading: String
  ) async throws {
    try await expectFindings(
      of: PastStep(),
      in: page("Add young adults 1️⃣from April 2026.", below: heading),
      """
      1️⃣|from April 2026| should-fix refresh/earlier-edition
      “from April 2026” has passed, and stands below a heading on what comes next.
      help: Today is 21 November 2026. Say what came of it, or give the new date.
      """
    )
  }

  @Test(arguments: [
    "Add young adults from April 2027.", "Build on the review of March 2026.",
    "Go on with what was agreed in May 2026.", "We will add young adults from April 2026.",
    "Open in November 2026.",
  ])
  func `days to come, and what is built upon, are sound`(words: String) async throws {
    try await expectFindings(of: PastStep(), in: page(words), "")
  }

  @Test func `other headings may name the past`() async throws {
    try await expectFindings(
      of: PastStep(),
      in: page("A hub from April 2024.", below: "Where we are"),
      ""
    )
  }
}
