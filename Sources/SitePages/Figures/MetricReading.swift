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
  /// All values, also of periods that are not shown.
  let series: DisclosedSeries?
  private let figures: MetricFigures?
  private let today: CalendarDate
  private let shown: ClosedRange<Int>

  /// Reads the values of all periods, or of those from one to another.
  init(
    _ metric: Metric,
    published: PublishedPlan,
    from first: MetricPeriod? = nil,
    to last: MetricPeriod? = nil
  ) {
    let series = published.disclosed.series(of: metric.id.value)
    let start = first?.order ?? .min
    shown = start...max(start, last?.order ?? .max)
    self.metric = metric
    self.series = series
    today = published.plan.today
    figures = series.map { MetricFigures(metric, $0) }
    points = (series?.points ?? []).filter { [shown] in shown.contains($0.period.order) }
    rule = series?.ruleInWords
    format = MetricValueFormat(unit: metric.unit.value, words: published.words)
    words = published.words
    var splits: [String?] = []
    for point in points where !splits.contains(point.split) { splits.append(point.split) }
    self.splits = splits
  }

  /// What people call it.
  var title: String { metric.shownTitle }

  /// The latest value of the whole or of a part that was published.
  func latest(of split: String?) -> DisclosedPoint? {
    points.last { $0.split == split && $0.value != .missing }
  }

  /// The same, whether it is shown or not.
  func latestOfAll(_ split: String?) -> DisclosedPoint? { figures?.latest(of: split) }

  /// Where the series stood when the plan began.
  var baseline: DisclosedValue? { figures?.baseline }

  /// Whether a period is one of those that are shown.
  func shows(_ period: MetricPeriod) -> Bool { shown.contains(period.order) }

  /// "3,060, 12 months to April 2025".
  var baselineInWords: String? {
    guard let period = metric.baseline?.period.value, let baseline else { return nil }
    return words(.valueInPeriod, ["value": format.text(baseline), "period": inWords(period)])
  }

  /// The target to reach next; the last one when all are past.
  var nextTarget: Metric.Target? { figures?.nextTarget(on: today) }

  /// "4,000 by 31 March 2027".
  func inWords(_ target: Metric.Target) -> String {
    let value = format.text(target.value.value)
    guard let day = target.by?.value else { return value }
    return words(.targetBy, ["value": value, "date": day.inWords])
  }

  /// A period as this metric counts them: "12 months to April 2025".
  func inWords(_ period: MetricPeriod) -> String { words.text(period, of: metric.period.value) }
}

extension Words {
  /// A period as a metric that counts in such periods names it: "12 months to April 2025".
  func text(_ period: MetricPeriod, of kind: Metric.PeriodKind) -> String {
    switch kind {
    case .rolling12Months: self(.twelveMonthsTo, ["month": period.inWords])
    case .academicYear: self(.schoolYear, ["year": period.inWords])
    case .month, .quarter, .financialYear, .calendarYear: period.inWords
    }
  }
}

extension Metric {
  /// What people call it.
  var shownTitle: String { plainTitle?.value ?? title.value }
}
