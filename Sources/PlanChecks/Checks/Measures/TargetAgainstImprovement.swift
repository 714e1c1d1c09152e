import Confidentiality
import Diagnostics
import PlanModel

/// Finds measures that should go one way while every target lies the other way from where they
/// stood: a wait that should "increase" from 8 weeks to 4.
///
/// A national standard may well be lower than what an area does already; what an area sets itself is
/// not, nor is the way it plans to go.
struct TargetAgainstImprovement: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.metrics.compactMap { metric in
      guard metric.improvement.value != .neutral, !metric.targets.isEmpty else { return nil }
      let rows = (plan.records.series[metric.id.value] ?? []).filter { $0.split == nil }
      let first = metric.baseline?.value.value.raw.value ?? rows.first?.value?.value.raw.value
      let last = rows.last { $0.value != nil }?.value?.value.raw.value
      guard let first, let last, first != last || !rows.isEmpty else { return nil }
      let isAgainst = metric.targets.allSatisfy { target in
        let goal = target.value.value.value
        return metric.improvement.value == .increase
          ? goal < first && goal < last : goal > first && goal > last
      }
      let isOwn = metric.targets.allSatisfy { $0.kind.value == .local }
      return isAgainst && (isOwn || goesAgainst(metric)) && plan.trusts(metric)
        ? .against(metric) : nil
    }
  }

  /// Whether the planned values go the other way.
  private func goesAgainst(_ metric: Metric) -> Bool {
    let planned = metric.trajectory.sorted { $0.period.value.order < $1.period.value.order }
      .map(\.value.value.value)
    guard let first = planned.first, let last = planned.last else { return false }
    return metric.improvement.value == .increase ? last < first : last > first
  }
}

extension Diagnostic {
  fileprivate static func against(_ metric: Metric) -> Diagnostic {
    let way = metric.improvement.value
    let other = way == .increase ? Metric.Improvement.decrease : .increase
    return Diagnostic(
      .targetAgainstImprovement,
      .shouldFix,
      "\u{201C}\(metric.title.value)\u{201D} should \(way.rawValue), but its target is \(way == .increase ? "lower" : "higher") than where it stands.",
      at: metric.improvement.source,
      notes: metric.targets.prefix(1).map {
        Note("The target is \($0.value.value.grouped).", at: $0.value.source)
      },
      help:
        "Write \u{201C}improvement: \(other.rawValue)\u{201D}, or correct the target. Charts and claims are read by it.",
      suggestion: other.rawValue
    )
  }
}
