import Testing

@testable import PlanChecks

struct MonthByMonthTests {
  private func sources(_ sentence: String) -> [String: String] {
    [
      "metrics/wait.md": SampleMeasures.metric(
        title: "\(sentence.contains("1️⃣") ? "2️⃣" : "")Weeks to the first meeting",
        body: sentence
      ),
      "metrics/data/wait.csv": "period,value\n2026-06,8\n2026-07,7\n2026-08,9\n2026-09,6\n",
    ]
  }

  @Test(arguments: [
    "It has gone up 1️⃣every month since June 2026.",
    "The wait has fallen 1️⃣every month since June 2026.",
  ])
  func `a claim about every month that the data break is told`(sentence: String) async throws {
    try await expectFindings(
      of: MonthByMonth(),
      in: sources(sentence),
      """
      1️⃣|every month| should-fix measure/claim-against-data
      The data of “Weeks to the first meeting” do not bear out “every month”.
      note 2️⃣|Weeks to the first meeting| The measure is defined here.
      help: Look at the values since then, and say what they show.
      """
    )
  }

  @Test(arguments: [
    "It has fallen since June 2026.", "Every month since June 2026 has been below the average.",
    "We look at it every month.", "It has fallen every month since August 2026.",
  ])
  func `what the data bear out, and other months, are sound`(sentence: String) async throws {
    try await expectFindings(of: MonthByMonth(), in: sources(sentence), "")
  }
}
