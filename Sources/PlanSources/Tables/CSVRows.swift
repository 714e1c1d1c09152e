internal import Diagnostics
internal import PlanModel

/// The rows of a sheet as they are gathered, and what is wrong with them.
struct CSVRows {
  /// After this many nobody learns from another, and telling each takes time.
  private static let mostFindings = 100

  private var room = [Severity.mustFix: mostFindings, .shouldFix: mostFindings]
  private let header: CSVHeader
  private let sheet: CSVSheet
  /// What the cells of the columns can be, where that is known.
  private let columns: [String: FieldDescription]
  private var shortRows = ShortRows()
  private var rows: [[SourceScalar]] = []
  private var unreadRows: [[SourceScalar]] = []
  private var found: [Diagnostic] = []
  /// The first filled cell of each column without a name.
  private var filledUnnamed: [Int: SourceRange] = [:]
  /// Blank rows since the last one with words: at the end of a sheet they mean nothing.
  private var pendingBlanks = BlankRows()
  private var blanks = BlankRows()

  init(header: CSVHeader, sheet: CSVSheet, columns: [String: FieldDescription]) {
    self.header = header
    self.sheet = sheet
    self.columns = columns
  }

  /// The rows below the header that was found, and what stands above it as told.
  init(_ search: CSVHeaderSearch, header number: Int, columns: [String: FieldDescription]) {
    let row = search.rows[number]
    self.init(
      header: CSVHeader(row.cells, row: row.number, sheet: search.sheet),
      sheet: search.sheet,
      columns: columns
    )
    found += [search.titles(above: number)].compactMap(\.self)
    for row in search.rows[(number + 1)...] { add(row.cells, row: row.number) }
  }

  var table: CSVTable {
    CSVTable(
      path: sheet.path,
      header: header.columns.map(\.key),
      names: header.columns.map(\.name),
      rows: rows,
      unreadRows: unreadRows
    )
  }

  var diagnostics: [Diagnostic] {
    var all = header.diagnostics + found
    for column in header.unnamed {
      guard let filled = filledUnnamed[column.index] else { continue }
      all.append(.blankHeader(column.source, filled: filled))
    }
    all += shortRows.diagnostics(in: rows, header.columns.map(\.key.value), columns)
    if let first = blanks.first { all.append(.blankRows(blanks, at: first)) }
    return all.sorted { ($0.location ?? .start(of: "")) < ($1.location ?? .start(of: "")) }
  }

  /// The limit that the sheet goes beyond, in words.
  var brokenLimit: String? {
    if header.namedWidth > CSVReader.mostColumns { return "\(CSVReader.mostColumns) columns" }
    let count = rows.count + unreadRows.count
    if count * header.columns.count > CSVReader.mostCells { return "a million cells" }
    return nil
  }

  /// Passes over a blank row.
  mutating func passOver(row: Int, at cells: [CSVCell]) {
    guard let place = cells.first?.whole.lowerBound else { return }
    if pendingBlanks.first == nil {
      pendingBlanks.first = sheet.source(place..<place, row: row, column: 1, name: "")
    }
    pendingBlanks.add(row)
  }

  /// Adds a row that is not blank.
  mutating func add(_ cells: [CSVCell], row: Int) {
    guard let last = cells.lastIndex(where: { !$0.isBlank }) else { return }
    // A gap above a remark or a total belongs to it.
    if !isBelowTable(cells) { blanks.add(pendingBlanks) }
    pendingBlanks = BlankRows()
    if cells.count > header.width || last >= header.namedWidth {
      if let repair = repair(of: cells, last: last) {
        addRepaired(repair, row: row, count: cells.count, extra: extra(cells))
        return
      }
      if last >= header.width {
        addUnread(Array(cells[...last]), row: row)
        return
      }
    }
    for column in header.unnamed where column.index <= last && !cells[column.index].isBlank {
      guard filledUnnamed[column.index] == nil else { continue }
      filledUnnamed[column.index] = source(of: cells[column.index], column.index, row)
    }
    if let lonely = lonelyCell(in: cells) {
      addLonely(cells, at: source(of: cells[lonely], lonely, row), row: row)
    } else {
      if cells.count < header.namedWidth { shortRows.add(rows.count, cells: cells.count) }
      rows.append(scalars(cells, row: row))
    }
  }

  private func isBelowTable(_ cells: [CSVCell]) -> Bool {
    guard let first = cells.first(where: { !$0.isBlank }) else { return false }
    return lonelyCell(in: cells) != nil || ExtraRows.isTotal(sheet.words(of: first))
      || ExtraRows.isRemark(sheet.words(of: first))
  }

  /// The only cell with words when it is no record: a remark below the table, or half a row.
  ///
  /// Spreadsheet programs pad a remark with blank cells, so that only its words tell it from a
  /// record of which a single cell is filled in.
  private func lonelyCell(in cells: [CSVCell]) -> Int? {
    guard header.columns.count > 2, let first = cells.firstIndex(where: { !$0.isBlank }),
      cells.lastIndex(where: { !$0.isBlank }) == first
    else { return nil }
    return cells.count == 1 || sheet.words(of: cells[first]).contains(" ") ? first : nil
  }

  private mutating func addLonely(_ cells: [CSVCell], at place: SourceRange, row: Int) {
    // What may be an id is remembered, so that nothing else calls it unknown.
    if cells.count == 1, !sheet.words(of: cells[0]).contains(" ") {
      unreadRows.append(scalars(cells, row: row))
    }
    guard hasRoom(for: .shouldFix) else { return }
    found.append(.lonelyCell(row, of: header.columns.count, at: place))
  }

  /// The name of a column counted from 0; empty when it has none.
  func name(ofColumn index: Int) -> String {
    header.columns.first { $0.index == index }?.name ?? ""
  }

  /// The row as it would be if a comma too many had been quoted, with the blank cells at its end
  /// or without them.
  private func repair(of cells: [CSVCell], last: Int) -> CSVRowRepair? {
    CSVRowRepair(cells, columns: header.width, sheet: sheet)
      ?? CSVRowRepair(Array(cells[...last]), columns: header.namedWidth, sheet: sheet)
  }

  private mutating func addRepaired(
    _ repair: CSVRowRepair,
    row: Int,
    count: Int,
    extra: [String]
  ) {
    rows.append(scalars(repair.cells, row: row))
    guard hasRoom(for: .mustFix) else { return }
    let place = sheet.source(
      repair.cells[repair.firstJoined].whole,
      row: row,
      column: repair.firstJoined + 1,
      name: name(ofColumn: repair.firstJoined)
    )
    let isNumber =
      if case .thousands = repair.cells[repair.firstJoined].style { true } else { false }
    let remedy =
      isNumber
      ? "Write numbers without commas:" : "A cell with a comma in it needs quotation marks:"
    let help = repair.correctedRow.map { "\(remedy)\n\($0)" }
    found.append(.longRow(row, count, header.namedWidth, extra, at: place, help: help))
  }

  private mutating func addUnread(_ cells: [CSVCell], row: Int) {
    unreadRows.append(scalars(cells, row: row))
    guard hasRoom(for: .mustFix) else { return }
    let place = sheet.source(
      cells[header.namedWidth].whole.lowerBound..<cells[cells.count - 1].whole.upperBound,
      row: row,
      column: header.namedWidth + 1,
      name: ""
    )
    let extra = extra(cells)
    found.append(.longRow(row, cells.count, header.namedWidth, extra, at: place, help: nil))
  }

  private func extra(_ cells: [CSVCell]) -> [String] {
    cells.dropFirst(header.namedWidth).lazy.filter { !$0.isBlank }.prefix(3).map(sheet.words)
  }

  private mutating func scalars(_ cells: [CSVCell], row: Int) -> [SourceScalar] {
    let end = cells.last?.whole.upperBound ?? 0
    return header.columns.map { column in
      guard column.index < cells.count else {
        let place = sheet.source(end..<end, row: row, column: column.index + 1, name: column.name)
        return SourceScalar(SourceText("", at: place), style: .cell)
      }
      let cell = cells[column.index]
      let place = sheet.source(of: cell, row: row, column: column.index + 1, name: column.name)
      let words = SourceText(sheet.words(of: cell), at: place)
      if case .strayMark = cell.style, hasRoom(for: .shouldFix) {
        found.append(.strayMark(words, suggestion: sheet.quoted(words.text)))
      }
      return SourceScalar(words, style: .cell)
    }
  }

  /// Whether one more finding of this kind may be told.
  private mutating func hasRoom(for severity: Severity) -> Bool {
    room[severity, default: 0] -= 1
    return room[severity, default: 0] >= 0
  }

  private func source(of cell: CSVCell, _ index: Int, _ row: Int) -> SourceRange {
    sheet.source(of: cell, row: row, column: index + 1, name: name(ofColumn: index))
  }
}

/// Rows without words, as many of their numbers as anybody wants to read.
private struct BlankRows {
  private(set) var count = 0
  private(set) var numbers: [Int] = []
  var first: SourceRange?

  mutating func add(_ row: Int) {
    count += 1
    if numbers.count < 12 { numbers.append(row) }
  }

  mutating func add(_ others: BlankRows) {
    count += others.count
    numbers += others.numbers.prefix(12 - numbers.count)
    first = first ?? others.first
  }
}

extension Diagnostic {
  fileprivate static func longRow(
    _ row: Int,
    _ count: Int,
    _ columns: Int,
    _ extra: [String],
    at source: SourceRange,
    help: String?
  ) -> Diagnostic {
    let named = extra.map { "“\($0.prefix(40))”" }.joined(separator: ", ")
    let leftOver = extra.isEmpty ? "" : "; left over: \(named)"
    return Diagnostic(
      .csvLongRow,
      .mustFix,
      "Row \(row) has \(count) cells for \(columns) columns\(leftOver).",
      at: source,
      help: help
        ?? "Put quotation marks round a cell with a comma in it, or give the extra column a name."
    )
  }

  fileprivate static func lonelyCell(
    _ row: Int,
    of columns: Int,
    at source: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .csvShortRow,
      .shouldFix,
      "Row \(row) has words in one of its \(columns) columns, and is not read.",
      at: source,
      help: "Fill in its other cells. If it is a remark, take it out of the spreadsheet."
    )
  }

  fileprivate static func strayMark(_ words: SourceText, suggestion: String) -> Diagnostic {
    Diagnostic(
      .csvStrayQuote,
      .shouldFix,
      "A quotation mark stands inside this cell without being doubled; it is read as it is.",
      at: words.source,
      help: suggestion.utf8.count > 300
        ? "Put quotation marks round the whole cell, and write those inside it twice."
        : "Write the whole cell as:\n\(suggestion)"
    )
  }

  fileprivate static func blankHeader(_ source: SourceRange, filled: SourceRange) -> Diagnostic {
    Diagnostic(
      .csvBlankHeader,
      .mustFix,
      "This column has no name, and its cells are not read.",
      at: source,
      notes: [Note("This is the first of its cells with words.", at: filled)],
      help: "Write a name into the first row, or delete the column."
    )
  }

  fileprivate static func blankRows(_ blanks: BlankRows, at source: SourceRange) -> Diagnostic {
    let numbers = blanks.numbers.map(String.init).joined(separator: ", ")
    let message =
      blanks.count == 1
      ? "Row \(numbers) is blank and is passed over."
      : "\(blanks.count) rows are blank and are passed over: \(numbers)"
        + (blanks.count > blanks.numbers.count ? " and more." : ".")
    return Diagnostic(.csvBlankRow, .note, message, at: source)
  }
}
