import Diagnostics
import PlanModel

/// Finds periods that a local series leaves out between its first and its last.
///
/// A row without a value says that none was published, so it is no gap. National surveys are made
/// when they are made.
struct GapInSeries: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    // A row that could not be read is told where it stands; it may be the missing one.
    guard plan.index.knowsAll(.metricValue) else { return [] }
    return plan.records.metrics.filter { $0.scope == .local }.compactMap { metric in
      let rows = (plan.records.series[metric.id.value] ?? [])
        // A period to come is told as one that is not over.
        .filter { $0.period.value.order <= MetricPeriod.order(of: plan.today) }
        .sorted { $0.period.value.order < $1.period.value.order }
      guard rows.allSatisfy({ metric.period.value.accepts($0.period.value) }),
        // Of two values of one period, one is probably that of the missing one.
        Set(rows.map { "\($0.period.value.text) \($0.split?.value ?? "")" }).count == rows.count
      else { return nil }
      let gaps = zip(rows, rows.dropFirst()).flatMap { before, after in
        missing(from: before.period.value, to: after.period.value).map { ($0, after) }
      }
      return gaps.first.map { .gap($0.0, metric, before: $0.1, others: gaps.count - 1) }
    }
  }

  /// The periods between two; none where so many are missing that the dates must be wrong.
  private func missing(from first: MetricPeriod, to last: MetricPeriod) -> [MetricPeriod] {
    var missing: [MetricPeriod] = []
    var period = first.next
    while period.order < last.order, missing.count < 600 {
      missing.append(period)
      period = period.next
    }
    return missing
  }
}

extension MetricPeriod {
  /// The order of the month that a day is in.
  fileprivate static func order(of day: CalendarDate) -> Int { day.year * 12 + day.month - 1 }
}

extension Diagnostic {
  fileprivate static func gap(
    _ period: MetricPeriod,
    _ metric: Metric,
    before row: MetricRow,
    others: Int
  ) -> Diagnostic {
    let more =
      others == 0
      ? "" : others == 1 ? " and one more period" : " and \(others) more periods"
    return Diagnostic(
      .gapInSeries,
      .shouldFix,
      "The data of \u{201C}\(metric.title.value)\u{201D} leave out \(period.inWords)\(more).",
      at: row.period.source,
      help:
        "Add the missing rows. Where nothing was published, leave the value empty and say why in \u{201C}note\u{201D}."
    )
  }
}
