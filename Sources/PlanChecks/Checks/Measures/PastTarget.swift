import Diagnostics
import PlanAnalysis
import PlanModel

/// Finds metrics whose last target lies in the past and was not reached.
struct PastTarget: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.metrics.compactMap { metric in
      guard metric.targets.allSatisfy({ $0.by != nil }), let last = lastTarget(of: metric),
        let day = last.by, day.value < plan.today,
        let series = plan.disclosed.series(of: metric.id.value)
      else { return nil }
      let latest = MetricFigures(metric, series).latest(of: nil)?.value.number
      guard let latest, metric.reaches(last, with: latest.value) == false,
        plan.trusts(metric)
      else { return nil }
      return .pastTarget(metric, last, day)
    }
  }

  private func lastTarget(of metric: Metric) -> Metric.Target? {
    metric.targets.max { ($0.by?.value.dayNumber ?? 0) < ($1.by?.value.dayNumber ?? 0) }
  }
}

extension Metric {
  /// Whether a value reaches a target; nil where neither way is better.
  func reaches(_ target: Target, with value: Double) -> Bool? {
    switch improvement.value {
    case .increase: value >= target.value.value.value
    case .decrease: value <= target.value.value.value
    case .neutral: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func pastTarget(
    _ metric: Metric,
    _ target: Metric.Target,
    _ day: Located<CalendarDate>
  ) -> Diagnostic {
    Diagnostic(
      .pastTarget,
      .shouldFix,
      "The target of \u{201C}\(metric.title.value)\u{201D} was due on \(day.value.inWords) and has not been reached.",
      at: day.source,
      help:
        "Add the target that holds now, below this one. Say in the text that \(target.value.value.grouped) was missed, and why."
    )
  }
}
