import Diagnostics
import PlanModel

/// Finds a trajectory that plans another value for the end of a period than the target for that day.
struct PlannedBesideTarget: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.metrics.flatMap { metric in
      metric.trajectory.compactMap { point -> Diagnostic? in
        guard let end = point.period.value.lastDay(of: metric.period.value) else { return nil }
        let targets = metric.targets.filter { $0.by?.value == end }
        // One of several targets may be what is planned for.
        guard let target = targets.first,
          !targets.contains(where: { $0.value.value.value == point.value.value.value }),
          !targets.contains(where: { $0.kind.value == .national })
        else { return nil }
        return .differs(metric, point, target)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func differs(
    _ metric: Metric,
    _ point: Metric.TrajectoryPoint,
    _ target: Metric.Target
  ) -> Diagnostic {
    Diagnostic(
      .differingTarget,
      .shouldFix,
      "The plan for \u{201C}\(metric.title.value)\u{201D} in \(point.period.value.inWords) is \(point.value.value.grouped), but its target is \(target.value.value.grouped).",
      at: point.value.source,
      notes: [Note("The target is here.", at: target.value.source)],
      help: "Both are for the same day. Write the same value in both."
    )
  }
}
