import Diagnostics
import PlanAnalysis
import PlanModel

/// What may be said of a metric: its values after disclosure control, in words.
///
/// Everything shown of a metric's numbers comes from here, and here from its ``DisclosedSeries``.
struct MetricReading: Sendable {
  let metric: Metric
  /// The values of the periods that are shown.
  let points: [DisclosedPoint]
  /// How small numbers of people are hidden; nil where the values count no people.
  let rule: String?
  let format: MetricValueFormat
  let words: Words
  /// The parts that the values are split into, in the order of their first values; `nil` for the
  /// whole.
  let splits: [String?]
  /// The values of all periods: what may be said of the baseline does not depend on what is shown.
  private let allPoints: [DisclosedPoint]
  private let shown: ClosedRange<Int>

  /// Reads the values of all periods, or of those from one to another.
  init(
    _ metric: Metric,
    published: PublishedPlan,
    from first: MetricPeriod? = nil,
    to last: MetricPeriod? = nil
  ) {
    let series = published.series[metric.id.value]
    let start = first?.order ?? .min
    shown = start...max(start, last?.order ?? .max)
    self.metric = metric
    allPoints = series?.points ?? []
    points = allPoints.filter { [shown] in shown.contains($0.period.order) }
    rule = series?.ruleInWords
    format = MetricValueFormat(unit: metric.unit.value, words: published.words)
    words = published.words
    var splits: [String?] = []
    for point in points where !splits.contains(point.split) { splits.append(point.split) }
    self.splits = splits
  }

  /// What people call it.
  var title: String { metric.plainTitle?.value ?? metric.title.value }

  /// The latest value of the whole or of a part that was published.
  func latest(of split: String?) -> DisclosedPoint? {
    points.last { $0.split == split && $0.value != .missing }
  }

  /// Where the series stood when the plan began; nil too where that is a number of people that no
  /// rule was applied to.
  var baseline: DisclosedValue? {
    guard let baseline = metric.baseline else { return nil }
    let published = allPoints.first {
      $0.split == nil && $0.period == baseline.period.value && $0.value != .missing
    }
    if let published { return published.value }
    let isCountOfPeople = rule != nil && metric.unit.value == .count
    return isCountOfPeople ? nil : .number(baseline.value.value)
  }

  /// Whether a period is one of those that are shown.
  func shows(_ period: MetricPeriod) -> Bool { shown.contains(period.order) }

  /// "3,060, 12 months to April 2025".
  var baselineInWords: String? {
    guard let period = metric.baseline?.period.value, let baseline else { return nil }
    return words(.valueInPeriod, ["value": format.text(baseline), "period": inWords(period)])
  }

  /// The target to reach next on a day; the last one when all are past.
  func nextTarget(on day: CalendarDate) -> Metric.Target? {
    let dated = metric.targets.filter { $0.by != nil }
      .sorted { ($0.by?.value ?? day) < ($1.by?.value ?? day) }
    return dated.first { ($0.by?.value ?? day) >= day } ?? metric.targets.first { $0.by == nil }
      ?? dated.last
  }

  /// "4,000 by 31 March 2027".
  func inWords(_ target: Metric.Target) -> String {
    let value = format.text(target.value.value)
    guard let day = target.by?.value else { return value }
    return words(.targetBy, ["value": value, "date": day.inWords])
  }

  /// A period as this metric counts them: "12 months to April 2025".
  func inWords(_ period: MetricPeriod) -> String {
    switch metric.period.value {
    case .rolling12Months: words(.twelveMonthsTo, ["month": period.inWords])
    case .academicYear: words(.schoolYear, ["year": period.inWords])
    case .month, .quarter, .financialYear, .calendarYear: period.inWords
    }
  }
}
