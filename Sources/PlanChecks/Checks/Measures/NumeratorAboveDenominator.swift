import Confidentiality
import Diagnostics
import PlanModel

/// Finds percentages whose numerator is more than their denominator, and denominators of nothing.
struct NumeratorAboveDenominator: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.metrics.filter { [.percent, .ratePer10000].contains($0.unit.value) }
      .flatMap { metric -> [Diagnostic] in
        let rows = plan.records.series[metric.id.value] ?? []
        let larger = rows.filter { metric.unit.value == .percent && $0.hasMoreThanAll }
        // Columns that were exchanged are one mistake, however many rows they have.
        let isExchanged = larger.count > 2
        return rows.compactMap { row in
          guard let numerator = row.numerator, let denominator = row.denominator else { return nil }
          if denominator.value.raw.value == 0, row.value != nil {
            return .dividedByNothing(metric, row, denominator)
          }
          guard metric.unit.value == .percent, row.hasMoreThanAll else { return nil }
          guard isExchanged else {
            return .moreThanAll(metric, row, numerator, denominator.value.raw.text)
          }
          let isFirst = row.id.source == larger.first?.id.source
          return isFirst ? .exchanged(metric, numerator, count: larger.count) : nil
        }
      }
  }
}

extension MetricRow {
  fileprivate var hasMoreThanAll: Bool {
    guard let part = numerator?.value.raw.value, let whole = denominator?.value.raw.value else {
      return false
    }
    return part > whole && whole != 0
  }
}

extension Diagnostic {
  fileprivate static func exchanged(
    _ metric: Metric,
    _ numerator: Located<Undisclosed<DecimalNumber>>,
    count: Int
  ) -> Diagnostic {
    Diagnostic(
      .numeratorAboveDenominator,
      .mustFix,
      "\u{201C}\(metric.title.value)\u{201D} has a numerator above its denominator in \(count) rows.",
      at: numerator.source,
      help: "The columns may be exchanged: the numerator is a part of the denominator."
    )
  }

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
