import Diagnostics
import PlanModel
import Testing

@testable import PlanAnalysis

struct DisclosureControlTests {
  @Test(arguments: [
    (PlanSettings.Disclosure.mhsds, "percent", "3", "30", "*"),
    (.mhsds, "percent", "15", "30", "50.0"),
    (.mhsds, "percent", "5", "6", "50.0"), (.mhsds, "percent", "1.5", "30", "*"),
    (.nhsSecondaryCare, "percent", "6", "30", "*"), (.nhsSecondaryCare, "percent", "0", "6", "*"),
    (.nhsSecondaryCare, "percent", "0", "33", "0.0"),
    (.nhsSecondaryCare, "percent", "16", "33", "42.9"),
    (.nhsSecondaryCare, "rate-per-10000", "16", "4012", "37.4"),
    (.none, "percent", "1", "2", "50.0"),
  ])
  func `a percentage or a rate follows what is divided`(
    _ rule: PlanSettings.Disclosure,
    _ unit: String,
    _ numerator: String,
    _ denominator: String,
    _ shown: String
  ) {
    let data = "2026-04 50.0 \(numerator) \(denominator)"
    #expect(Shown(data, unit: unit, by: rule).values == shown)
  }

  @Test func `a part is not the total without the others`() {
    let data = """
      2026-04 60
      2026-04 3 girls
      2026-04 40 boys
      2026-04 17 other
      2026-05 50
      2026-05 20 girls
      2026-05 30 boys
      """
    #expect(Shown(data, by: .mhsds).values == "60 * 40 * 50 20 30")
  }

  @Test func `each division of the same total is protected for itself`() {
    let data = """
      2026-04 60 all
      2026-04 3 girls
      2026-04 57 boys
      2026-04 20 ages 0 to 10
      2026-04 40 ages 11 to 17
      """
    #expect(Shown(data, by: .mhsds).values == "60 * * 20 40")
  }

  @Test func `readers are told that larger numbers are hidden too`() {
    let rule = "Numbers of people are rounded to the nearest 5. Fewer than 5 is shown as *."
    #expect(Shown("2026-04 3", by: .mhsds).series?.ruleInWords == rule)
    let more = Shown("2026-04 60\n2026-04 3 girls\n2026-04 57 boys", by: .mhsds).series?.ruleInWords
    #expect(
      more
        == rule + " Some larger numbers are hidden too, so that nobody can work out the small ones."
    )
  }

  @Test func `a metric may have a rule of its own`() {
    let own = ["disclosure": "none", "disclosure-reason": "Published by NHS England as it is."]
    #expect(Shown("2026-04 3", by: .mhsds, own).values == "3")
    #expect(Shown("2026-04 7", by: .mhsds, ["disclosure": "nhs-secondary-care"]).values == "*")
  }

  @Test func `a quarter is not the year of the same measure without the other quarters`() {
    let quarters = metric("quarters", period: "quarter", ["code": "MHS95"])
    let years = metric("years", period: "financial-year", ["code": "MHS95"])
    let control = DisclosureControl(
      [quarters, years],
      [
        "quarters": rows("2025-26-Q1 4\n2025-26-Q2 30\n2025-26-Q3 20\n2025-26-Q4 25"),
        "years": rows("2025-26 79"),
      ],
      rule: .mhsds
    )
    #expect(shown(control, "quarters") == "* 30 * 25")
    #expect(shown(control, "years") == "80")
  }

  @Test func `measures of one source whose sums agree belong together without a code`() {
    let quarters = metric("quarters", period: "quarter")
    let years = metric("years", period: "financial-year", ["definition": "All of the year."])
    let series = [
      "quarters": rows("2025-26-Q1 4\n2025-26-Q2 30\n2025-26-Q3 20\n2025-26-Q4 25"),
      "years": rows("2025-26 79"), "others": rows("2025-26 80"),
    ]
    let control = DisclosureControl([quarters, years], series, rule: .mhsds)
    #expect(shown(control, "quarters") == "* 30 * 25")
    let others = metric("others", period: "financial-year", ["definition": "Something else."])
    let apart = DisclosureControl([quarters, others], series, rule: .mhsds)
    #expect(shown(apart, "quarters") == "* 30 20 25")
  }

  @Test func `what last year's plan hid stays hidden, and what it showed gives nothing away`() {
    let control = DisclosureControl(
      [metric("seen", period: "month")],
      ["seen": rows("2026-04 3 girls\n2026-04 9 boys\n2026-04 20 other")],
      rule: .mhsds,
      archived: [
        archived("2026-04", nil, "30"), archived("2026-04", "girls", nil),
        archived("2026-04", "boys", nil), archived("2026-04", "other", "20"),
      ]
    )
    #expect(shown(control, "seen") == "* * 20")
    #expect(control.exposures.isEmpty)
  }

  @Test func `a number is known that last year's plan gave away`() {
    let control = DisclosureControl(
      [metric("seen", period: "month")],
      ["seen": rows("2026-04 3 girls\n2026-04 27 boys\n2026-05 4")],
      rule: .mhsds,
      archived: [
        archived("2026-04", nil, "30"), archived("2026-04", "boys", "25"),
        archived("2026-05", nil, "5"),
      ]
    )
    #expect(control.exposures.map(\.row.period.value.text) == ["2026-04", "2026-05"])
    #expect(control.exposures.map(\.isPublished) == [false, true])
  }

  private func archived(_ period: String, _ split: String?, _ number: String?) -> ArchivedValue {
    ArchivedValue(
      metric: "seen",
      period: MetricPeriod(period) ?? .calendarYear(2000),
      split: split,
      value: number.flatMap { DecimalNumber($0) }.map(DisclosedValue.number) ?? .suppressed
    )
  }

  private func shown(_ control: DisclosureControl, _ metric: String) -> String {
    (control.series(of: metric)?.points ?? []).map { $0.value.number?.text ?? "*" }
      .joined(separator: " ")
  }
}

/// The values of a metric as they are shown.
private struct Shown {
  let series: DisclosedSeries?

  init(
    _ data: String,
    unit: String = "count",
    by rule: PlanSettings.Disclosure,
    _ fields: [String: String] = [:]
  ) {
    let metric = metric("seen", period: "month", fields.merging(["unit": unit]) { _, new in new })
    series = DisclosureControl([metric], ["seen": rows(data, unit: unit)], rule: rule)
      .series(of: "seen")
  }

  var values: String {
    (series?.points ?? []).map { $0.value.number?.text ?? "*" }.joined(separator: " ")
  }
}

private func metric(_ id: String, period: String, _ fields: [String: String] = [:]) -> Metric {
  let usual = [
    "title": "Title", "definition": "Definition of \(id)", "unit": "count", "counts-people": "yes",
    "improvement": "neutral", "period": period, "source": "returns",
  ]
  return record(usual.merging(fields) { _, own in own }, id: id)
}

/// Rows written as `period value split`, or as `period value numerator denominator` for what is no
/// count.
private func rows(_ data: String, unit: String = "count") -> [MetricRow] {
  data.split(separator: "\n").map { line in
    let names =
      unit == "count"
      ? ["period", "value", "split"]
      : ["period", "value", "numerator", "denominator"]
    let cells = line.split(separator: " ", maxSplits: names.count - 1).map(String.init)
    return record(Dictionary(zip(names, cells)) { first, _ in first })
  }
}
