import Confidentiality
import Diagnostics
import PlanModel

/// Finds percentages above 100 and below 0.
struct PercentAboveHundred: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.metrics.filter { $0.unit.value == .percent }.flatMap { metric in
      aims(of: metric)
        + (plan.records.series[metric.id.value] ?? []).compactMap { row in
          guard let value = row.value, !(0...100).contains(value.value.raw.value) else {
            return nil
          }
          if let part = row.numerator?.value.raw.value,
            let whole = row.denominator?.value.raw.value,
            part > whole
          {
            // The numerator is told for it.
            return nil
          }
          // A share of people cannot pass 100; growth and spending against a plan can.
          let isShare = metric.countsPeople || row.denominator != nil
          guard isShare || value.value.raw.value > 100 else { return nil }
          return .notAShare(metric, row, value, isShare: isShare)
        }
    }
  }
}

extension PercentAboveHundred {
  /// Targets and planned values that no share of people can reach.
  private func aims(of metric: Metric) -> [Diagnostic] {
    guard metric.countsPeople else { return [] }
    let aims = metric.targets.map(\.value) + metric.trajectory.map(\.value)
    return aims.filter { !(0...100).contains($0.value.value) }.map { .noAim($0, metric) }
  }
}

extension Diagnostic {
  fileprivate static func noAim(_ aim: Located<DecimalNumber>, _ metric: Metric) -> Diagnostic {
    Diagnostic(
      .percentAboveHundred,
      .mustFix,
      "\u{201C}\(metric.title.value)\u{201D} is a share, and should reach \(aim.value.text) per cent.",
      at: aim.source,
      help: "A share is 0 to 100 per cent. Look for a lost point."
    )
  }

  fileprivate static func notAShare(
    _ metric: Metric,
    _ row: MetricRow,
    _ value: Located<Undisclosed<DecimalNumber>>,
    isShare: Bool
  ) -> Diagnostic {
    Diagnostic(
      .percentAboveHundred,
      isShare ? .mustFix : .shouldFix,
      "\u{201C}\(metric.title.value)\u{201D} is \(value.value.raw.text) per cent in \(row.period.value.inWords).",
      at: value.source,
      help: isShare
        ? "A share is 0 to 100 per cent. Correct the value, or the \u{201C}unit\u{201D} of the metric."
        : "Correct the value. If it is no share, such as growth, another \u{201C}unit\u{201D} may fit better."
    )
  }
}
