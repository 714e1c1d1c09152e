import Confidentiality
import Diagnostics
import PlanModel

/// Finds percentages whose numerator is more than their denominator, and denominators of nothing.
struct NumeratorAboveDenominator: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.metrics.filter { [.percent, .ratePer10000].contains($0.unit.value) }
      .flatMap { metric in
        (plan.records.series[metric.id.value] ?? []).compactMap { row in
          guard let numerator = row.numerator, let denominator = row.denominator else { return nil }
          let (part, whole) = (numerator.value.raw, denominator.value.raw)
          if whole.value == 0, row.value != nil {
            return .dividedByNothing(metric, row, denominator)
          }
          guard metric.unit.value == .percent, part.value > whole.value else { return nil }
          return .moreThanAll(metric, row, numerator, whole.text)
        }
      }
  }
}

extension Diagnostic {
  fileprivate static func moreThanAll(
    _ metric: Metric,
    _ row: MetricRow,
    _ numerator: Located<Undisclosed<DecimalNumber>>,
    _ whole: String
  ) -> Diagnostic {
    Diagnostic(
      .numeratorAboveDenominator,
      .mustFix,
      "\u{201C}\(metric.title.value)\u{201D} counts \(numerator.value.raw.text) of \(whole) in \(row.period.value.inWords).",
      at: numerator.source,
      help: "The numerator is a part of the denominator. Correct one of them, or exchange them."
    )
  }

  fileprivate static func dividedByNothing(
    _ metric: Metric,
    _ row: MetricRow,
    _ denominator: Located<Undisclosed<DecimalNumber>>
  ) -> Diagnostic {
    Diagnostic(
      .numeratorAboveDenominator,
      .mustFix,
      "\u{201C}\(metric.title.value)\u{201D} is a share of nobody in \(row.period.value.inWords).",
      at: denominator.source,
      help: "Correct the denominator, or leave the value empty."
    )
  }
}
