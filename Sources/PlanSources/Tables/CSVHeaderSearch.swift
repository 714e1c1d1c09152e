internal import Diagnostics
internal import PlanModel

/// Finds the row that names the columns of a sheet, below the title that people put above it.
struct CSVHeaderSearch {
  /// Rows that were met, none of them blank.
  typealias Row = (number: Int, cells: [CSVCell])

  /// Titles take a row or two; a sheet whose names stand lower than this is another kind of sheet.
  static let mostRows = 10

  let known: Set<String>
  let sheet: CSVSheet
  private(set) var rows: [Row] = []

  init(known: Set<String>, sheet: CSVSheet) {
    self.known = known
    self.sheet = sheet
  }

  /// Takes the next row that is not blank, and tells which of those so far names the columns; nil
  /// while that is open.
  mutating func header(with row: Row) -> Int? {
    rows.append(row)
    let last = rows.count - 1
    if isHeader(row.cells) { return last }
    // Without a name that is known, titles are told by their single cell.
    if known.isEmpty, filled(row.cells) > 1 { return last }
    return rows.count < Self.mostRows ? nil : fallback
  }

  /// The row that comes nearest, where no name in it is known.
  var fallback: Int {
    guard filled(rows[0].cells) == 1 else { return 0 }
    return rows.firstIndex { filled($0.cells) > 2 } ?? 0
  }

  private func filled(_ cells: [CSVCell]) -> Int { cells.count { !$0.isBlank } }

  /// Whether half of the cells are names of columns, and two of them at least.
  private func isHeader(_ cells: [CSVCell]) -> Bool {
    let names = cells.prefix(CSVReader.mostColumns).filter { !$0.isBlank }
      .count { known.contains(CSVHeader.key(sheet.words(of: $0))) }
    return names >= 2 && 2 * names >= filled(cells)
  }

  /// What is said of the rows above the names of the columns; nil when there are none.
  func titles(above header: Int) -> Diagnostic? {
    guard header > 0, let first = rows[0].cells.firstIndex(where: { !$0.isBlank }) else {
      return nil
    }
    let place = sheet.source(
      rows[0].cells[first].words,
      row: rows[0].number,
      column: first + 1,
      name: ""
    )
    return .titleRows(rows[..<header].map(\.number), at: place)
  }
}

extension Diagnostic {
  fileprivate static func titleRows(_ rows: [Int], at place: SourceRange) -> Diagnostic {
    let numbers = rows.map(String.init)
    let message =
      rows.count == 1
      ? "Row \(numbers[0]) stands above the names of the columns, and is not read."
      : "Rows \(numbers.dropLast().joined(separator: ", ")) and \(numbers[rows.count - 1]) stand "
        + "above the names of the columns, and are not read."
    return Diagnostic(
      .csvExtraRow,
      .shouldFix,
      message,
      at: place,
      help: "Delete what stands above the names. A title belongs into the words of a page."
    )
  }
}
