private import PlanModel

/// How the cells of a column are written and shown.
package enum ColumnFormat: String, CaseIterable, Sendable {
  case text
  case number
  case percent
  case money

  /// What stands in a cell for a number that may not be shown.
  package static let hidden = "*"

  package var isNumber: Bool { self != .text }

  /// Whether a cell can be shown: a number, or nothing, or the sign for one that is hidden.
  package func accepts(_ cell: String) -> Bool {
    cell.isEmpty || cell == Self.hidden || number(cell) != nil
  }

  /// The number to draw; nil where there is none.
  package func value(_ cell: String) -> Double? {
    self == .money ? Money(cell).map { Double($0.pence) / 100 } : DecimalNumber(cell)?.value
  }

  /// A cell as people read it.
  package func inWords(_ cell: String) -> String { number(cell) ?? cell }

  /// The number in words; the text itself for a column of text.
  private func number(_ cell: String) -> String? {
    switch self {
    case .text: cell
    case .number: DecimalNumber(cell)?.grouped
    case .percent: DecimalNumber(cell).map { "\($0.grouped)%" }
    case .money: Money(cell)?.inWords
    }
  }
}
