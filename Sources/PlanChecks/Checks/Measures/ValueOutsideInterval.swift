import Confidentiality
import Diagnostics
import PlanModel

/// Finds values that lie outside the interval given beside them.
struct ValueOutsideInterval: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.metrics.flatMap { metric in
      let rows = plan.records.series[metric.id.value] ?? []
      let told = Set(ValueDiffersFromParts.faults(of: metric, in: rows).map(\.value.source))
      return rows.compactMap { row -> Diagnostic? in
        let lower = row.lower?.map(\.raw)
        let upper = row.upper?.map(\.raw)
        if let lower, let upper, lower.value.value > upper.value.value {
          return .reversedInterval(row, metric, lower)
        }
        guard let value = row.value?.map(\.raw), !told.contains(value.source) else { return nil }
        if let lower, value.value.value < lower.value.value {
          return .outside(row, metric, value, "below", lower)
        }
        if let upper, value.value.value > upper.value.value {
          return .outside(row, metric, value, "above", upper)
        }
        return nil
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func outside(
    _ row: MetricRow,
    _ metric: Metric,
    _ value: Located<DecimalNumber>,
    _ side: String,
    _ limit: Located<DecimalNumber>
  ) -> Diagnostic {
    Diagnostic(
      .valueOutsideInterval,
      .shouldFix,
      "\u{201C}\(metric.title.value)\u{201D} is \(value.value.grouped) in \(row.period.value.inWords), \(side) its own interval.",
      at: value.source,
      notes: [Note("The interval ends here.", at: limit.source)],
      help: "Compare the row with its source: one of the three numbers is wrong."
    )
  }

  fileprivate static func reversedInterval(
    _ row: MetricRow,
    _ metric: Metric,
    _ lower: Located<DecimalNumber>
  ) -> Diagnostic {
    Diagnostic(
      .valueOutsideInterval,
      .shouldFix,
      "The interval of \u{201C}\(metric.title.value)\u{201D} for \(row.period.value.inWords) begins above its end.",
      at: lower.source,
      help:
        "Write the smaller number in \u{201C}lower\u{201D} and the larger in \u{201C}upper\u{201D}."
    )
  }
}
