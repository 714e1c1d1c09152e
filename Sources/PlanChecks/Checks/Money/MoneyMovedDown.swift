import Diagnostics
import PlanModel

/// Finds planned amounts that were moved one row up or down in spending.csv, so that each stands
/// beside what another row spent.
///
/// Tells only where three amounts and more in a row are near what the row beside them spent and far
/// from what their own did.
struct MoneyMovedDown: PlanAdvice {
  private static let fewestRows = 3

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let rows = plan.records.spending.sorted { $0.id.source.start < $1.id.source.start }
    return [-1, 1].flatMap { step in
      Self.runs(in: rows, step).map { .moved(rows[$0], isDown: step < 0) }
    }
  }

  /// The rows, one after another, whose amount belongs to the row so many rows on.
  private static func runs(in rows: [SpendingRow], _ step: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    for place in 0...rows.count {
      if place < rows.count, belongs(rows, place, to: place + step) {
        start = start ?? place
        continue
      }
      if let first = start, place - first >= fewestRows { found.append(first..<place) }
      start = nil
    }
    return found
  }

  private static func belongs(_ rows: [SpendingRow], _ place: Int, to other: Int) -> Bool {
    guard rows.indices.contains(other), rows[other].year.value == rows[place].year.value,
      let planned = rows[place].planned?.value.pence, planned > 0,
      let own = rows[place].spent, let others = rows[other].spent
    else { return false }
    return isNear(planned, others, 0.1) && !isNear(planned, own, 0.25)
  }

  private static func isNear(_ one: Int, _ other: Int, _ share: Double) -> Bool {
    abs(Double(one - other)) <= share * Double(max(one, other))
  }
}

extension SpendingRow {
  /// What was or will be spent, in pence.
  fileprivate var spent: Int? { (actual ?? forecast)?.value.pence }
}

extension Diagnostic {
  fileprivate static func moved(_ rows: ArraySlice<SpendingRow>, isDown: Bool) -> Diagnostic {
    let numbers = rows.compactMap(\.planned?.source.cell?.row)
    return Diagnostic(
      .csvShiftedRow,
      .shouldFix,
      "The planned amounts of rows \(numbers.first ?? 0) to \(numbers.last ?? 0) belong one row \(isDown ? "above" : "below").",
      at: rows.first?.planned?.source,
      notes: [Note("The last of them is here.", at: rows.last?.planned?.source)],
      help:
        "Each is near what the row \(isDown ? "above" : "below") it spends, and far from what its own does. Move them \(isDown ? "up" : "down") by one row."
    )
  }
}
