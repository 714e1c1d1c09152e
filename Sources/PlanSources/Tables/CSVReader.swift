package import Diagnostics
internal import PlanModel

/// Reads a spreadsheet saved as CSV, keeping the place of every cell.
///
/// Takes what spreadsheet programs write: commas, semicolons or tabs, `sep=;` on top, line ends in
/// quoted cells, blank rows and columns at the edges, and rows that stop after their last filled
/// cell. A missing cell is a blank one: when it was needed, its column says so.
package struct CSVReader: Sendable {
  /// How many bytes a sheet of a plan may have; a whole directory may be longer.
  package static let largestOfPlan = 8 * 1024 * 1024
  static let mostColumns = 256
  static let mostCells = 1_000_000

  private let largestText: Int

  /// Reads texts of no more than so many bytes.
  package init(largestText: Int = Self.largestOfPlan) {
    self.largestText = largestText
  }

  /// The table; nil when it cannot be read, which has then been told.
  package func read(_ text: DecodedText) -> Diagnosed<CSVTable?> { read(text, as: nil) }

  /// The table, its names looked for below a title where it is known which they are.
  func read(_ text: DecodedText, as kind: SheetKind?) -> Diagnosed<CSVTable?> {
    guard text.text.utf8.count <= largestText else {
      return Diagnosed(nil, diagnostics: [.tooLarge(text.path, "\(largestText / 1_048_576) MB")])
    }
    let bytes = Array(text.text.utf8)
    var scanner = CSVScanner(bytes)
    let sheet = CSVSheet(path: text.path, bytes: bytes, delimiter: scanner.delimiter)
    var search = CSVHeaderSearch(known: Set(kind?.columns.map(\.key) ?? []), sheet: sheet)
    let columns = Dictionary(kind?.columns.map { ($0.key, $0) } ?? []) { first, _ in first }
    var cells: [CSVCell] = []
    var rows: CSVRows?
    do {
      while try scanner.nextRow(into: &cells) {
        if cells.allSatisfy(\.isBlank) {
          rows?.passOver(row: scanner.row, at: cells)
        } else if rows != nil {
          rows?.add(cells, row: scanner.row)
        } else if let header = search.header(with: (scanner.row, cells)) {
          rows = CSVRows(search, header: header, columns: columns)
        }
        if let limit = rows?.brokenLimit {
          return Diagnosed(nil, diagnostics: [.tooLarge(text.path, limit)])
        }
      }
    } catch {
      if rows == nil, !search.rows.isEmpty {
        rows = CSVRows(search, header: search.fallback, columns: columns)
      }
      let column = rows?.name(ofColumn: error.column - 1) ?? ""
      let fault = Diagnostic.unclosedQuote(error, in: column, bytes, text.path)
      return Diagnosed(nil, diagnostics: (rows?.diagnostics ?? []) + [fault])
    }
    if rows == nil, !search.rows.isEmpty {
      rows = CSVRows(search, header: search.fallback, columns: columns)
    }
    guard let rows else { return Diagnosed(nil, diagnostics: [.emptySheet(text.path)]) }
    if let kind, kind.columns.count(where: \.isRequired) > 1, rows.table.header.count == 1 {
      return Diagnosed(nil, diagnostics: [.oneColumn(rows.table)])
    }
    return Diagnosed(rows.table, diagnostics: rows.diagnostics)
  }
}

extension Diagnostic {
  fileprivate static func tooLarge(_ path: String, _ limit: String) -> Diagnostic {
    Diagnostic(
      .fileTooLarge,
      .mustFix,
      "This spreadsheet has more than \(limit) and was not read.",
      at: .start(of: path),
      help: "Delete rows and columns that are not part of the plan."
    )
  }

  fileprivate static func emptySheet(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileEmpty,
      .mustFix,
      "This spreadsheet is empty.",
      at: .start(of: path),
      help: "Write the names of its columns into the first row, or delete the file."
    )
  }

  fileprivate static func oneColumn(_ table: CSVTable) -> Diagnostic {
    Diagnostic(
      .missingColumn,
      .mustFix,
      "\(table.path) has a single column, so its rows could not be read.",
      at: table.header.first?.source ?? .start(of: table.path),
      help: "The others were lost, or are not parted by commas. Open the spreadsheet that it was "
        + "saved from, and save it again as \u{201C}CSV UTF-8 (comma delimited)\u{201D}."
    )
  }

  fileprivate static func unclosedQuote(
    _ open: CSVOpenQuote,
    in column: String,
    _ bytes: [UInt8],
    _ path: String
  ) -> Diagnostic {
    let end = bytes[open.quote...].firstIndex(of: 0x0A) ?? bytes.count
    return Diagnostic(
      .csvUnclosedQuote,
      .mustFix,
      "A quotation mark opens this cell, and none closes it.",
      at: SourceRange(
        path: path,
        start: open.quote,
        end: end,
        cell: SheetCell(row: open.row, column: open.column, columnName: column)
      ),
      help: "Put a quotation mark at the end of the cell, and write one inside it twice. "
        + "The rows from here on could not be read."
    )
  }
}
