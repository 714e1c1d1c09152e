import Confidentiality
import Diagnostics
import PlanModel

/// Finds a nought in a series whose values beside it are far from it: an empty cell that was filled.
///
/// Small counts may well be nothing, and so may a series that is nothing more than once. A row with
/// a note has been looked at.
struct NothingAmongValues: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.metrics.flatMap { metric -> [Diagnostic] in
      let splits = Dictionary(
        grouping: (plan.records.series[metric.id.value] ?? []).filter { $0.value != nil }
      ) { $0.split?.value ?? "" }
      return splits.sorted { $0.key < $1.key }.compactMap { _, rows in
        Self.nothing(in: rows, of: metric).map { .nothing(metric, $0, $1) }
      }
    }
  }

  /// The one row that is nought, and a value beside it.
  private static func nothing(
    in rows: [MetricRow],
    of metric: Metric
  ) -> (MetricRow, DecimalNumber)? {
    let rows = rows.sorted { $0.period.value.order < $1.period.value.order }
    let values = rows.map { $0.value?.value.raw.value ?? 0 }
    let noughts = values.indices.filter { values[$0] == 0 }
    guard noughts.count == 1, let place = noughts.first, rows[place].note == nil,
      rows[place].numerator == nil
    else { return nil }
    let around = [place - 2, place - 1, place + 1, place + 2].filter(values.indices.contains)
    let least: Double =
      switch metric.unit.value {
      case .count, .percent: 20
      case .pounds: 1000
      default: 2
      }
    guard around.count >= 2, around.allSatisfy({ values[$0] >= least }),
      let beside = rows[around[around.count / 2]].value?.value.raw
    else { return nil }
    return (rows[place], beside)
  }
}

extension Diagnostic {
  fileprivate static func nothing(
    _ metric: Metric,
    _ row: MetricRow,
    _ beside: DecimalNumber
  ) -> Diagnostic {
    Diagnostic(
      .slippedValue,
      .shouldFix,
      "\u{201C}\(metric.title.value)\u{201D} is 0 in \(row.period.value.inWords), with \(beside.grouped) beside it.",
      at: row.value?.source,
      help:
        "Where nothing was counted, leave the value empty and say why in \u{201C}note\u{201D}. If it is right, say so there."
    )
  }
}
