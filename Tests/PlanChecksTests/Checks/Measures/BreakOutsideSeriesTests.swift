import Testing

@testable import PlanChecks

struct BreakOutsideSeriesTests {
  private func told(_ period: String, _ expected: String) async throws {
    try await expectFindings(
      of: BreakOutsideSeries(),
      in: [
        "metrics/waits.md": SampleMeasures.metric(
          "breaks: [{period: \(period), reason: New forms.}]"
        ),
        "metrics/data/waits.csv": SampleMeasures.months("7 8 7 8 7"),
      ],
      expected
    )
  }

  @Test(arguments: [("2014-03", "March 2014"), ("2042-03", "March 2042")])
  func `a break where there are no values is told`(period: String, words: String) async throws {
    try await told(
      "1️⃣\(period)",
      """
      1️⃣|\(period)| should-fix measure/period-of-another-form
      “Weeks to the first meeting” has a break in \(words), where it has no values.
      help: Its values run from January 2024 to May 2024. Correct the period, or take the break out.
      """
    )
  }

  @Test(arguments: ["2024-01", "2024-03", "2024-09"])
  func `breaks in the series, and ones to come soon, are sound`(period: String) async throws {
    try await told(period, "")
  }
}
