import Diagnostics
import PlanAnalysis
import PlanModel

/// Finds percentages and rates of people without the numbers that they were worked out from, so
/// that nobody can tell whether they are of too few.
struct PercentageWithoutParts: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let rule = plan.settings.disclosure.value
    return plan.records.metrics.compactMap { metric in
      guard [.percent, .ratePer10000].contains(metric.unit.value),
        metric.rule(inPlanWith: rule) != .none
      else { return nil }
      let rows = (plan.records.series[metric.id.value] ?? []).filter {
        $0.value != nil && ($0.numerator == nil || $0.denominator == nil)
      }
      return rows.first.map { .withoutParts(metric, $0, count: rows.count) }
    }
  }
}

extension Diagnostic {
  fileprivate static func withoutParts(
    _ metric: Metric,
    _ row: MetricRow,
    count: Int
  ) -> Diagnostic {
    let values = count == 1 ? "A value" : "\(count) values"
    let verb = count == 1 ? "has" : "have"
    return Diagnostic(
      .percentageWithoutParts,
      .shouldFix,
      "\(values) of \u{201C}\(metric.title.value)\u{201D} \(verb) no numerator and denominator, so small numbers stay unnoticed.",
      at: row.value?.source,
      help:
        "Fill in both columns. If the source hides small numbers already, write \u{201C}disclosure: none\u{201D} and a \u{201C}disclosure-reason\u{201D} in metrics/\(metric.id.value).md."
    )
  }
}
