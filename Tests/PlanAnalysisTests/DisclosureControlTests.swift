import Diagnostics
import PlanAnalysis
import PlanModel
import Testing

struct DisclosureControlTests {
  /// The vectors of the rule for secondary care, and of the Mental Health Services Data Set.
  @Test(arguments: [
    (PlanSettings.Disclosure.nhsSecondaryCare, "0", "0"), (.nhsSecondaryCare, "2", "*"),
    (.nhsSecondaryCare, "5", "*"), (.nhsSecondaryCare, "7", "*"), (.nhsSecondaryCare, "8", "10"),
    (.nhsSecondaryCare, "16", "15"), (.nhsSecondaryCare, "57", "55"),
    (.nhsSecondaryCare, "10023", "10025"), (.mhsds, "0", "*"), (.mhsds, "4", "*"),
    (.mhsds, "5", "5"),
    (.mhsds, "7", "5"), (.mhsds, "8", "10"), (.none, "2", "2"),
  ])
  func `a count of people is hidden or rounded`(
    _ rule: PlanSettings.Disclosure,
    _ value: String,
    _ shown: String
  ) {
    #expect(disclosed(["value": value], unit: "count", by: rule) == shown)
  }

  @Test(arguments: [
    (PlanSettings.Disclosure.mhsds, "3", "30", "*"), (.mhsds, "15", "30", "50.0"),
    (.nhsSecondaryCare, "6", "30", "*"), (.nhsSecondaryCare, "16", "33", "42.9"),
  ])
  func `a percentage is hidden with its numerator`(
    _ rule: PlanSettings.Disclosure,
    _ numerator: String,
    _ denominator: String,
    _ shown: String
  ) {
    let row = ["value": "50.0", "numerator": numerator, "denominator": denominator]
    #expect(disclosed(row, unit: "percent", by: rule) == shown)
  }

  private func disclosed(
    _ row: [String: String],
    unit: String,
    by rule: PlanSettings.Disclosure
  ) -> String {
    let metric: Metric = record(
      [
        "title": "Title", "definition": "Definition", "unit": unit, "counts-people": "yes",
        "improvement": "neutral", "period": "month", "source": "returns",
      ]
    )
    let rows: [MetricRow] = [record(row.merging(["period": "2026-04"]) { first, _ in first })]
    let series = DisclosureControl(rule: rule).disclose(rows, of: metric)
    return switch series.points.first?.value {
    case .number(let number): number.text
    case .suppressed: "*"
    default: ""
    }
  }
}
