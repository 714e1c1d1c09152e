internal import Confidentiality
internal import Diagnostics
package import PlanModel

/// The figures that sum a metric up: where it stands, where it began and where it should go.
package struct MetricFigures: Sendable {
  package let metric: Metric
  /// The values after disclosure control.
  package let series: DisclosedSeries

  package init(_ metric: Metric, _ series: DisclosedSeries) {
    self.metric = metric
    self.series = series
  }

  /// The latest value of the whole or of a part that was published.
  package func latest(of split: String?) -> DisclosedPoint? {
    series.points.last { $0.split == split && $0.value != .missing }
  }

  /// Where the series stood when the plan began; nil too where that is a number of people that no
  /// rule was applied to.
  package var baseline: DisclosedValue? {
    guard let baseline = metric.baseline else { return nil }
    let published = series.points.first {
      $0.split == nil && $0.period == baseline.period.value && $0.value != .missing
    }
    if let published { return published.value }
    let isCountOfPeople = series.ruleInWords != nil && metric.unit.value == .count
    return isCountOfPeople ? nil : .number(baseline.value.value.raw)
  }

  /// The target to reach next on a day; the last one when all are past.
  package func nextTarget(on day: CalendarDate) -> Metric.Target? {
    let dated = metric.targets.filter { $0.by != nil }
      .sorted { ($0.by?.value ?? day) < ($1.by?.value ?? day) }
    return dated.first { ($0.by?.value ?? day) >= day } ?? metric.targets.first { $0.by == nil }
      ?? dated.last
  }

  /// The first break after the period of the baseline up to the period of the latest value.
  package var breakSinceBaseline: MetricPeriod? {
    guard let start = metric.baseline?.period.value.order, let end = latest(of: nil)?.period.order
    else { return nil }
    return metric.breaks.map(\.period.value).filter { start < $0.order && $0.order <= end }
      .min { $0.order < $1.order }
  }
}

extension DecimalNumber {
  /// The exact difference, with as many decimal places as the finer of both has.
  func subtracting(_ other: DecimalNumber) -> DecimalNumber? {
    let places = max(decimalPlaces, other.decimalPlaces)
    guard let left = units(places), let right = other.units(places) else { return nil }
    let difference = left - right
    let digits = String(difference.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let point = places == 0 ? "" : "."
    let sign = difference < 0 ? "-" : ""
    return DecimalNumber("\(sign)\(padded.dropLast(places))\(point)\(padded.suffix(places))")
  }

  /// The number as so many of its last decimal place.
  private func units(_ places: Int) -> Int? {
    let zeros = String(repeating: "0", count: places - decimalPlaces)
    return Int(text.filter { $0 != "." } + zeros)
  }
}
