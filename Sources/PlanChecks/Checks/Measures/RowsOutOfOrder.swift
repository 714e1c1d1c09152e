import Diagnostics
import PlanModel

/// Finds a row of a series that stands before an earlier period: two periods were exchanged, or a
/// row was pasted in the wrong place.
///
/// A sheet from the newest to the oldest is in order too.
struct RowsOutOfOrder: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard plan.index.knowsAll(.metricValue) else { return [] }
    return plan.records.metrics.flatMap { metric -> [Diagnostic] in
      let rows = plan.records.series[metric.id.value] ?? []
      guard rows.allSatisfy({ metric.period.value.accepts($0.period.value) }) else { return [] }
      let splits = Dictionary(grouping: rows) { $0.split?.value ?? "" }
      return splits.sorted { $0.key < $1.key }.compactMap { _, rows in
        // Sheets are read in the order of their rows.
        let rows = rows.sorted { $0.period.source.start < $1.period.source.start }
        let orders = rows.map(\.period.value.order)
        guard orders.count > 3, Set(orders).count == orders.count else { return nil }
        let falls = zip(orders, orders.dropFirst()).count { $0 > $1 }
        // Nearly all rows go one way; else nobody put them in an order.
        let isNewestFirst = falls > orders.count / 2
        let faults = isNewestFirst ? orders.count - 1 - falls : falls
        guard faults > 0, faults <= max(1, orders.count / 6) else { return nil }
        let place = zip(orders, orders.dropFirst()).enumerated()
          .first { isNewestFirst ? $1.0 < $1.1 : $1.0 > $1.1 }?.offset
        return place.map { .outOfOrder(rows[$0], before: rows[$0 + 1], metric, isNewestFirst) }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func outOfOrder(
    _ row: MetricRow,
    before next: MetricRow,
    _ metric: Metric,
    _ isNewestFirst: Bool
  ) -> Diagnostic {
    let order = isNewestFirst ? "newest to the oldest" : "oldest to the newest"
    return Diagnostic(
      .rowsOutOfOrder,
      .shouldFix,
      "In the data of \u{201C}\(metric.title.value)\u{201D}, \(row.period.value.inWords) stands before \(next.period.value.inWords).",
      at: row.period.source,
      notes: [Note("This row follows.", at: next.period.source)],
      help:
        "The other rows go from the \(order). Check whether the periods or the values of the two were exchanged."
    )
  }
}
