import Testing

@testable import PlanChecks

struct IncompleteAssessmentTests {
  private func sources(_ rows: String, state: String = "approved") -> [String: String] {
    [
      "plan.yml": SampleSources.settings().replacing("state: draft", with: "state: \(state)"),
      "frameworks/own.csv": """
      id,number,title,part
      q1,1,First,
      q2-a,2,Second,A part
      q2-b,2,Second,Another part

      """,
      "assessments/own.csv": "item,answer\n\(rows)",
    ]
  }

  @Test func `questions without an answer are noted`() async throws {
    try await expectFindings(
      of: IncompleteAssessment(),
      in: sources("q2-a,yes\n").mapValues { $0.replacing("item,", with: "1️⃣item,") },
      """
      1️⃣|| note requirement/incomplete-assessment
      2 of the 3 questions of “own” are not answered.
      help: Add rows for 1, q2-b. An answer may be that nobody knows.
      """
    )
  }

  @Test(arguments: [("1,yes\n2,no\n", "approved"), ("1,yes\n", "draft")])
  func `an answer to a number answers its parts, and a draft need not`(
    rows: String,
    state: String
  ) async throws {
    try await expectFindings(of: IncompleteAssessment(), in: sources(rows, state: state), "")
  }
}
