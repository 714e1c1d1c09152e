import Diagnostics
import PlanModel

/// Finds breaks of a series in a period before all of its values, or long after them: the year of
/// one was mistyped.
struct BreakOutsideSeries: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.metrics.flatMap { metric -> [Diagnostic] in
      let rows = (plan.records.series[metric.id.value] ?? []).filter { $0.value != nil }
      let periods = rows.map(\.period.value).sorted { $0.order < $1.order }
      guard let first = periods.first, let last = periods.last,
        let end = last.lastDay(of: metric.period.value)?.adding(months: 12)
      else { return [] }
      return metric.breaks.compactMap { found in
        let period = found.period.value
        guard metric.period.value.accepts(period) else { return nil }
        let isLate = period.lastDay(of: metric.period.value).map { $0 > end } ?? false
        guard period.order < first.order || isLate else { return nil }
        return .outside(metric, found.period, from: first, to: last)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func outside(
    _ metric: Metric,
    _ period: Located<MetricPeriod>,
    from first: MetricPeriod,
    to last: MetricPeriod
  ) -> Diagnostic {
    Diagnostic(
      .periodOfAnotherForm,
      .shouldFix,
      "\u{201C}\(metric.title.value)\u{201D} has a break in \(period.value.inWords), where it has no values.",
      at: period.source,
      help:
        "Its values run from \(first.inWords) to \(last.inWords). Correct the period, or take the break out."
    )
  }
}
