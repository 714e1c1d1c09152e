import Confidentiality
import Diagnostics
import PlanModel

/// Finds baselines that differ from the value of their period in the series.
struct DifferingBaseline: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.metrics.compactMap { metric in
      guard let baseline = metric.baseline else { return nil }
      let row = plan.records.series[metric.id.value]?.first {
        $0.split == nil && $0.period.value == baseline.period.value
      }
      guard let value = row?.value?.map(\.raw),
        value.value.value != baseline.value.value.raw.value, plan.trusts(metric)
      else { return nil }
      return .differingBaseline(metric, baseline, value)
    }
  }
}

extension Diagnostic {
  fileprivate static func differingBaseline(
    _ metric: Metric,
    _ baseline: Metric.Baseline,
    _ value: Located<DecimalNumber>
  ) -> Diagnostic {
    Diagnostic(
      .differingBaseline,
      .mustFix,
      "\u{201C}\(metric.title.value)\u{201D} has two values for \(baseline.period.value.inWords): its baseline and its data differ.",
      at: baseline.value.source,
      notes: [Note("The data say \(value.value.grouped).", at: value.source)],
      help: "Compare both with their source, and correct the one that is wrong."
    )
  }
}
