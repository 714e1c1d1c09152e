internal import Diagnostics
internal import PlanModel

/// A sheet's bytes and what it takes to show a place in it.
struct CSVSheet {
  let path: String
  let bytes: [UInt8]
  let delimiter: UInt8

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The words of a cell, doubled quotation marks made single.
  func words(of cell: CSVCell) -> String {
    if case .thousands = cell.style { return text(cell.words).replacing(",", with: "") }
    guard case .quotedWithMarks = cell.style else { return text(cell.words) }
    var words: [UInt8] = []
    var isSecond = false
    for byte in bytes[cell.words] {
      isSecond = byte == 0x22 && !isSecond
      if !isSecond { words.append(byte) }
    }
    return String(decoding: words, as: UTF8.self)
  }

  func source(_ range: Range<Int>, row: Int, column: Int, name: String) -> SourceRange {
    SourceRange(
      path: path,
      start: range.lowerBound,
      end: range.upperBound,
      cell: SheetCell(row: row, column: column, columnName: name)
    )
  }

  func source(of cell: CSVCell, row: Int, column: Int, name: String) -> SourceRange {
    // A blank cell is shown where it begins, not after the spaces in it.
    source(
      cell.isBlank ? cell.whole.lowerBound..<cell.whole.lowerBound : cell.words,
      row: row,
      column: column,
      name: name
    )
  }

  /// A cell's words as they must stand in the file to be one cell.
  func quoted(_ words: String) -> String {
    "\"\(words.replacing("\"", with: "\"\""))\""
  }
}

/// The first row of a sheet: which columns it names.
struct CSVHeader {
  /// A column that has a name.
  struct Column {
    /// Where it stands among the cells of a row, counted from 0.
    let index: Int
    /// As it was written.
    let name: String
    /// As keys are written.
    let key: Located<String>
  }

  private(set) var columns: [Column] = []
  /// The columns without a name, each with the place where its name is missing.
  private(set) var unnamed: [(index: Int, source: SourceRange)] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// How many columns the sheet has, with and without names.
  let width: Int

  init(_ cells: [CSVCell], row: Int, sheet: CSVSheet) {
    // A sheet that was coloured to its edge has thousands of blank columns.
    let cells = cells.prefix(4 * CSVReader.mostColumns)
    width = cells.count
    var firsts: [String: Located<String>] = [:]
    for (index, cell) in cells.enumerated() {
      let source = sheet.source(of: cell, row: row, column: index + 1, name: "")
      guard !cell.isBlank else {
        unnamed.append((index, source))
        continue
      }
      let name = sheet.words(of: cell)
      let key = Located(Self.key(name), at: source)
      if let first = firsts[key.value] {
        diagnostics.append(.duplicateHeader(name, key, first: first))
      } else {
        firsts[key.value] = key
        columns.append(Column(index: index, name: name, key: key))
      }
    }
  }

  /// The number of cells up to the last named column: what a row of the sheet needs at most.
  var namedWidth: Int { (columns.last?.index ?? -1) + 1 }

  /// The name written as keys are: small letters, with hyphens for spaces and underscores.
  static func key(_ name: String) -> String {
    var key: [UInt8] = []
    for byte in name.lowercased().utf8 {
      let isGap = byte == 0x20 || byte == 0x5F || byte == 0x0A || byte == 0x09
      if !isGap { key.append(byte) } else if key.last != 0x2D { key.append(0x2D) }
    }
    return String(decoding: key, as: UTF8.self)
  }
}

extension Diagnostic {
  fileprivate static func duplicateHeader(
    _ name: String,
    _ key: Located<String>,
    first: Located<String>
  ) -> Diagnostic {
    Diagnostic(
      .csvDuplicateHeader,
      .mustFix,
      "Two columns are called \(name), and only the first is read.",
      at: key.source,
      notes: [Note("This is the first of them.", at: first.source)],
      help: "Rename or delete one of the two."
    )
  }
}
