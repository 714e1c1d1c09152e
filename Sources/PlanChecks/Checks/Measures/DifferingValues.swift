import Confidentiality
import Diagnostics
import PlanModel

/// Finds metrics of one code and area that have different values for the same period.
struct DifferingValues: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    var firsts: [Key: Metric] = [:]
    return plan.records.metrics.compactMap { metric in
      guard let key = Key(metric) else { return nil }
      if let first = firsts[key] { return differences(of: metric, from: first, in: plan) }
      firsts[key] = metric
      return nil
    }
  }

  private func differences(
    of metric: Metric,
    from first: Metric,
    in plan: ExaminedPlan
  ) -> Diagnostic? {
    let known = Dictionary(
      (plan.records.series[first.id.value] ?? []).map { (RowKey($0), $0) }
    ) { one, _ in one }
    let pairs = (plan.records.series[metric.id.value] ?? []).compactMap { row in
      known[RowKey(row)].flatMap { other in
        row.value.flatMap { value in
          other.value.map { (row, value.map(\.raw), other, $0.map(\.raw)) }
        }
      }
    }
    let differing = pairs.filter { $0.1.value.value != $0.3.value.value }
    guard let (row, value, _, other) = differing.first else { return nil }
    return .differingValues(metric, first, row, value, other, count: differing.count)
  }

  private struct Key: Hashable {
    let code: String
    let geography: String
    let unit: Metric.Unit
    let period: Metric.PeriodKind

    /// Nil for a metric without a code.
    init?(_ metric: Metric) {
      guard let code = metric.code?.value else { return nil }
      self.code = code.uppercased()
      geography = metric.geography?.value.lowercased() ?? ""
      unit = metric.unit.value
      period = metric.period.value
    }
  }

  private struct RowKey: Hashable {
    let period: MetricPeriod
    let split: String?

    init(_ row: MetricRow) {
      period = row.period.value
      split = row.split?.value
    }
  }
}

extension Diagnostic {
  fileprivate static func differingValues(
    _ metric: Metric,
    _ first: Metric,
    _ row: MetricRow,
    _ value: Located<DecimalNumber>,
    _ other: Located<DecimalNumber>,
    count: Int
  ) -> Diagnostic {
    let code = metric.code?.value ?? ""
    let periods =
      count == 1 ? "" : count == 2 ? " and one more period" : " and \(count - 1) more periods"
    return Diagnostic(
      .differingValues,
      .mustFix,
      "Two metrics give different values of \(code) for \(row.period.value.inWords)\(periods).",
      at: value.source,
      notes: [
        Note(
          "\u{201C}\(first.title.value)\u{201D} says \(other.value.grouped).",
          at: other.source
        )
      ],
      help:
        "Keep one of the metrics and link to it, or give \u{201C}\(metric.title.value)\u{201D} the code of what it counts."
    )
  }
}
