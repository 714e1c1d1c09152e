import Diagnostics
import PlanModel
import Testing

@testable import PlanAnalysis

struct MetricProcessTests {
  @Test(arguments: [
    ("month", "3 4 3 4 3 4 3", MetricProcess.Silence?.none), ("month", "3 4 3 4 3 4", .tooFew(6)),
    ("month", "", .tooFew(0)),
    ("rolling-12-months", "3 4 3 4 3 4 3", .overlappingPeriods),
    ("rolling-12-months", "3 4", .tooFew(2)),
  ])
  func `why nothing is said is known`(
    period: String,
    values: String,
    silence: MetricProcess.Silence?
  ) {
    let process = process(values, period: period)
    #expect(process.silence == silence)
    #expect((process.variation == nil) == (silence != nil))
  }

  @Test func `hidden numbers of people allow no statement`() {
    let process = process("30 40 2 40 30 40 30 40", people: true)
    #expect(process.silence == .hiddenValues)
    #expect(process.variation == nil)
  }

  @Test func `limits are those of the numbers as they are shown`() {
    // Shown to the nearest five.
    let process = process("11 14 11 14 11 14 11", people: true)
    #expect(process.control.latest?.points.map(\.number) == [10, 15, 10, 15, 10, 15, 10])
  }

  private func process(
    _ values: String,
    period: String = "month",
    people: Bool = false
  ) -> MetricProcess {
    let metric: Metric = record([
      "title": "Title", "definition": "Definition", "unit": "count",
      "counts-people": people ? "yes" : "no", "improvement": "increase", "period": period,
      "source": "returns",
    ])
    let rows: [MetricRow] = values.split(separator: " ").enumerated().map { place, value in
      record(["period": "2024-\(place < 9 ? "0" : "")\(place + 1)", "value": String(value)])
    }
    let id = metric.id.value
    let series = DisclosureControl([metric], [id: rows], rule: .mhsds).series(of: id)
    return MetricProcess(metric, series?.points ?? [], split: nil)
  }
}
