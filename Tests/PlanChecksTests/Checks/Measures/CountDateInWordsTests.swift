import Testing

@testable import PlanChecks

struct CountDateInWordsTests {
  private func sources(_ sentence: String, marked: Bool = false) -> [String: String] {
    [
      "plan.yml": SampleSources.settings(), "organisations.csv": SampleSources.organisations,
      "workforce.csv": """
      as-at,organisation,role-group,funded-wte,in-post-wte
      \(marked ? "2️⃣" : "")2026-09-30,council,Nursing,4.0,3.0

      """,
      "pages/foreword.md": SampleSources.page(sentence),
    ]
  }

  @Test func `another day than the sheet has is told`() async throws {
    try await expectFindings(
      of: CountDateInWords(),
      in: sources("On 1️⃣30 September 2025 we counted posts.", marked: true),
      """
      1️⃣|30 September 2025| should-fix measure/differing-date
      “30 September 2025” is not the day that workforce.csv counts the posts on.
      note 2️⃣|2026-09-30| It counts them on 30 September 2026.
      help: Correct the one that is wrong.
      """
    )
  }

  @Test(arguments: [
    "On 30 September 2026 we counted posts.", "Two posts were filled in May 2026.",
    "We counted visits on 3 May 2026.",
  ])
  func `the same day, and other days, are sound`(sentence: String) async throws {
    try await expectFindings(of: CountDateInWords(), in: sources(sentence), "")
  }
}
