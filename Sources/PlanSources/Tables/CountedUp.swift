internal import Diagnostics
internal import PlanModel

/// Finds a column of dates that goes up by one day from row to row: a spreadsheet counts up when
/// somebody drags the corner of a cell down to copy it.
///
/// So many rows with one day after the other are no plan, and no return.
struct CountedUp {
  private(set) var diagnostics: [Diagnostic] = []

  /// So many rows at least, one day apart each.
  private static let fewestRows = 5

  init(in rows: [[SourceScalar]], of columns: [FieldDescription?]) {
    for (place, column) in columns.enumerated() {
      guard let column, case .date = column.shape, let run = Self.run(in: place, of: rows) else {
        continue
      }
      diagnostics.append(.countedUp(column.key, rows[run], place))
    }
  }

  /// The first rows that go up by a day each.
  private static func run(in column: Int, of rows: [[SourceScalar]]) -> Range<Int>? {
    var start = 0
    var last: CalendarDate?
    for (place, row) in rows.enumerated() {
      let date = column < row.count ? CalendarDate(row[column].text) : nil
      let goesOn = date != nil && date == last?.following && date != last
      if !goesOn {
        if place - start >= fewestRows { return start..<place }
        start = place
      }
      last = date
    }
    return rows.count - start >= fewestRows ? start..<rows.count : nil
  }
}

extension Diagnostic {
  fileprivate static func countedUp(
    _ column: String,
    _ rows: ArraySlice<[SourceScalar]>,
    _ place: Int
  ) -> Diagnostic {
    let sources = rows.map { $0[place].source }
    let numbers = sources.compactMap(\.cell?.row)
    let second = sources.dropFirst().first ?? .start(of: "")
    return Diagnostic(
      .csvCountedUp,
      .shouldFix,
      "\u{201C}\(column)\u{201D} goes up by one day from row to row, "
        + "from row \(numbers.first ?? 0) to row \(numbers.last ?? 0).",
      at: second,
      notes: sources.first.map { [Note("It begins here.", at: $0)] } ?? [],
      help: "Spreadsheets count up when a cell is dragged down. Copy the date and paste it instead."
    )
  }
}
