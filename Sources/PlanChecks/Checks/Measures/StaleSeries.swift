import Diagnostics
import PlanModel

/// Finds local series whose latest value is more than eighteen months old.
struct StaleSeries: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.metrics.filter { $0.scope == .local }.compactMap { metric in
      let rows = (plan.records.series[metric.id.value] ?? [])
        .filter { $0.value != nil && metric.period.value.accepts($0.period.value) }
      guard let latest = rows.max(by: { $0.period.value.order < $1.period.value.order }),
        let end = latest.period.value.lastDay(of: metric.period.value),
        end.adding(months: 18) < plan.today
      else { return nil }
      return .stale(metric, latest)
    }
  }
}

extension Diagnostic {
  fileprivate static func stale(_ metric: Metric, _ latest: MetricRow) -> Diagnostic {
    Diagnostic(
      .staleSeries,
      .note,
      "The latest value of \u{201C}\(metric.title.value)\u{201D} is for \(latest.period.value.inWords), more than 18 months ago.",
      at: latest.period.source,
      help: "Ask the source for newer figures, or say in the text why there are none."
    )
  }
}
