internal import Diagnostics
internal import PlanModel

/// Finds out what each column of a sheet holds, where names were mistyped, changed or swapped.
///
/// What was surely meant is told once and read as meant, so that nothing else follows from it.
struct SheetColumns {
  /// The sheet with the names that its columns should have.
  private(set) var table: CSVTable
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether every column that rows need is there.
  let isWhole: Bool
  /// Whether there are columns of which nobody can tell what they hold.
  let hasUnknown: Bool

  init(of original: CSVTable, _ kind: SheetKind) {
    table = original
    let known = kind.columns.map(\.key)
    let names = NearestNames(known)
    var header = table.header
    var left: [Int] = []
    for index in header.indices where !known.contains(header[index].value) {
      let column = header[index]
      let meant =
        Self.synonym(column.value, known, header) ?? Self.near(column.value, names, header)
        ?? Self.byPlace(index, in: table, header, kind)
      diagnostics.append(.unknownColumn(column, known: names, meant: meant, in: table))
      if let meant {
        header[index] = Located(meant, at: column.source)
      } else {
        left.append(index)
      }
    }
    let present = Set(header.map(\.value))
    let missing = kind.columns.filter(\.isRequired).map(\.key).filter { !present.contains($0) }
    isWhole = missing.isEmpty
    hasUnknown = !left.isEmpty
    if !missing.isEmpty { diagnostics.append(.missingColumns(missing, in: table)) }
    table = table.with(header)
    guard isWhole, let swap = SwappedColumns(in: table, kind) else { return }
    diagnostics.append(.swapped(header[swap.first], header[swap.second], in: table))
    header.swapValues(swap.first, swap.second)
    table = table.with(header)
  }

  private static func synonym(
    _ name: String,
    _ known: [String],
    _ header: [Located<String>]
  ) -> String? {
    KeySynonyms.key(for: name, among: known)
      .flatMap { key in header.contains { $0.value == key } ? nil : key }
  }

  private static func near(
    _ name: String,
    _ names: NearestNames,
    _ header: [Located<String>]
  ) -> String? {
    names.best(for: name).flatMap { key in header.contains { $0.value == key } ? nil : key }
  }

  /// The column that is missing just where this one stands, if its cells could be such values.
  private static func byPlace(
    _ index: Int,
    in table: CSVTable,
    _ header: [Located<String>],
    _ kind: SheetKind
  ) -> String? {
    let known = kind.columns.map(\.key)
    let absent = kind.columns.filter { column in !header.contains { $0.value == column.key } }
    let before = index > 0 ? known.firstIndex(of: header[index - 1].value) : -1
    let after = index + 1 < header.count ? known.firstIndex(of: header[index + 1].value) : nil
    let candidates = absent.filter { column in
      guard let place = known.firstIndex(of: column.key) else { return false }
      let isAfter = before.map { $0 + 1 == place } ?? false
      let isBefore = after.map { $0 - 1 == place } ?? false
      // What may be left out is meant only where it stands between its neighbours.
      return column.isRequired ? isAfter || isBefore : isAfter && isBefore
    }
    let cells = table.rows.prefix(200).map { $0[index].text }.filter { !$0.isEmpty }
    guard !cells.isEmpty else { return nil }
    let fitting = candidates.filter { column in cells.allSatisfy(column.shape.fits) }
    return fitting.count == 1 ? fitting.first?.key : nil
  }
}

extension [Located<String>] {
  /// Exchanges two names and leaves each place where it is.
  fileprivate mutating func swapValues(_ first: Int, _ second: Int) {
    let (one, other) = (self[first], self[second])
    self[first] = Located(other.value, at: one.source)
    self[second] = Located(one.value, at: other.source)
  }
}

extension CSVTable {
  /// The same rows under other names.
  fileprivate func with(_ header: [Located<String>]) -> CSVTable {
    CSVTable(path: path, header: header, names: names, rows: rows, unreadRows: unreadRows)
  }
}

extension Diagnostic {
  fileprivate static func unknownColumn(
    _ column: Located<String>,
    known: NearestNames,
    meant: String?,
    in table: CSVTable
  ) -> Diagnostic {
    Diagnostic(
      .unknownColumn,
      .mustFix,
      "\(table.path) has a column that is not known: \u{201C}\(column.value.shortened)\u{201D}.",
      at: column.source,
      help: "Columns that can stand here: \(known.shown(for: column.value)).",
      suggestion: meant
    )
  }

  fileprivate static func missingColumns(_ missing: [String], in table: CSVTable) -> Diagnostic {
    let names = missing.map { "\u{201C}\($0)\u{201D}" }.joined(separator: ", ")
    return Diagnostic(
      .missingColumn,
      .mustFix,
      missing.count == 1
        ? "\(table.path) lacks the column \(names)." : "\(table.path) lacks the columns \(names).",
      at: table.header.first?.source ?? .start(of: table.path),
      help: "Add it to the first row. The rows were not read without it."
    )
  }

  fileprivate static func swapped(
    _ first: Located<String>,
    _ second: Located<String>,
    in table: CSVTable
  ) -> Diagnostic {
    Diagnostic(
      .swappedColumns,
      .mustFix,
      "In \(table.path) the names “\(first.value)” and “\(second.value)” seem to have changed places.",
      at: first.source,
      notes: [Note("The other name stands here.", at: second.source)],
      help: "The cells below each fit the other. Exchange the two names, or the cells below them."
    )
  }
}
