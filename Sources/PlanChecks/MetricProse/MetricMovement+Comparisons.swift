import Diagnostics
import PlanModel

extension MetricMovement {
  /// Whether the latest value is what a comparison says.
  ///
  /// Only two numbers are compared, not what is more than chance. Where no time is named, any
  /// earlier value may be meant.
  func verdict(on comparison: MetricComparison) -> Verdict {
    guard let isUp = isUp(comparison.direction) else { return .unknown }
    let references = references(of: comparison)
    guard let first = references.first else { return .unknown }
    let agrees = references.contains { reference in
      guard let times = comparison.times else {
        return isUp ? latest.number.value > reference.value : latest.number.value < reference.value
      }
      return isAbout(times, reference.value)
    }
    return agrees ? .agrees : .unlike(first.period, first.number)
  }

  private func isUp(_ direction: MetricComparison.Direction) -> Bool? {
    switch (direction, metric.improvement.value) {
    case (.up, _), (.better, .increase), (.worse, .decrease): true
    case (.down, _), (.better, .decrease), (.worse, .increase): false
    default: nil
    }
  }

  private func isAbout(_ times: Double, _ earlier: Double) -> Bool {
    guard earlier > 0 else { return false }
    let ratio = latest.number.value / earlier
    // "Doubled" and "halved" are rough, and so is a third; the share of a share may be points.
    let reach = [2, 3, 4, 0.5].contains(times) ? times * 0.12 : max(0.02, abs(times - 1) * 0.15)
    let points = metric.unit.value == .percent && abs(times - 1) < 1
    return abs(ratio - times) <= reach
      || points && abs(latest.number.value - earlier - (times - 1) * 100) <= 1
  }

  private typealias Reference = (period: MetricPeriod, number: DecimalNumber, value: Double)

  /// The values that may be meant; for a whole year also what is usual in it.
  private func references(of comparison: MetricComparison) -> [Reference] {
    let earlier = points.filter { $0.period.order < latest.period.order }
      .map { Reference($0.period, $0.number, $0.number.value) }
    switch comparison.reference {
    case .earlier:
      guard comparison.times == nil else { return earlier }
      let yearAgo = earlier.filter { $0.period.order == latest.period.order - 12 }
      return earlier.prefix(1) + yearAgo + earlier.suffix(1)
    case .yearsAgo(let count):
      let order = latest.period.order - 12 * count
      let exact = earlier.filter { $0.period.order == order }
      guard comparison.times != nil else { return exact }
      return earlier.filter { abs($0.period.order - order) <= 6 }
    case .month(let year, let month):
      return earlier.filter { $0.period.order == year * 12 + month - 1 }
    case .calendarYear(let year):
      return values(ofYearFrom: year * 12, comparison, earlier)
    case .financialYear(let year):
      return values(ofYearFrom: year * 12 + 3, comparison, earlier)
    }
  }

  /// The mean of a year for "more" and "less"; each of its values for "so many times".
  private func values(
    ofYearFrom start: Int,
    _ comparison: MetricComparison,
    _ earlier: [Reference]
  ) -> [Reference] {
    let values = earlier.filter { (start..<start + 12).contains($0.period.order) }
    guard comparison.times == nil, let first = values.first else { return values }
    let mean = values.reduce(0) { $0 + $1.value } / Double(values.count)
    return [Reference(first.period, first.number, mean)]
  }
}
