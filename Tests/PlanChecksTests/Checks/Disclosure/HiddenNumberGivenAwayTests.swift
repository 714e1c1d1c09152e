import Diagnostics
import PlanAnalysis
import PlanModel
import Testing

@testable import PlanChecks

struct HiddenNumberGivenAwayTests {
  @Test func `what an earlier plan shows, or gives away, is told`() async throws {
    let marked = try await MarkedPlan([
      "plan.yml": SampleSources.settings(),
      "metrics/seen.md": sampleMetric(unit: "count"),
      "metrics/data/seen.csv": """
      period,value,split
      2026-04,1️⃣3,girls
      2026-04,27,boys
      2026-05,2️⃣4,

      """,
    ])
    let plan = ExaminedPlan(
      marked.assembled.value,
      marked.frameworks.value,
      archived: ArchivedFigures(values: [
        try archived("2026-04", nil, "30"), try archived("2026-04", "boys", "25"),
        try archived("2026-05", nil, "5"),
      ])
    )
    let told = marked.told(HiddenNumberGivenAway().diagnostics(in: plan))
    #expect(
      told == """
        1️⃣|3| should-fix disclosure/given-away
        “Seen in time” for April 2026 is hidden, but can be worked out from an earlier plan.
        help: Leave the row out, or correct the earlier plan where it is published.

        2️⃣|4| note disclosure/given-away
        “Seen in time” for May 2026 is hidden now, but an earlier plan shows it.
        help: Think about taking the earlier plan off the web until it is corrected.
        """
    )
  }

  private func archived(
    _ period: String,
    _ split: String?,
    _ value: String
  ) throws
    -> ArchivedValue
  {
    ArchivedValue(
      metric: "seen",
      period: try #require(MetricPeriod(period)),
      split: split,
      value: .number(try #require(DecimalNumber(value)))
    )
  }
}
