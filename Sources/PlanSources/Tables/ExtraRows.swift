internal import Diagnostics
internal import PlanModel

/// Finds the rows of a sheet that are no records: totals, remarks, the names of the columns once
/// more, and rows that were pasted twice.
struct ExtraRows {
  /// The rows that are records.
  private(set) var rows: [[SourceScalar]] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(of table: CSVTable, _ kind: SheetKind) {
    let keys = table.header.map(\.value)
    let columns = keys.map(kind.column)
    let required = kind.columns.filter(\.isRequired).compactMap { keys.firstIndex(of: $0.key) }
    var seen: [[String]: Int] = [:]
    var repeats: [(row: [SourceScalar], first: Int)] = []
    for row in table.rows {
      let words = row.map(\.text)
      if zip(words, keys).count(where: { CSVHeader.key($0) == $1 }) * 2 > keys.count {
        diagnostics.append(.repeatedNames(row))
      } else if Self.isTotal(row, columns, required) {
        diagnostics.append(.total(row))
      } else if Self.isRemark(row, columns, required) {
        diagnostics.append(.remark(row))
      } else if let first = seen[words] {
        repeats.append((row, first))
      } else {
        seen[words] = rows.count
        rows.append(row)
      }
    }
    guard let first = repeats.first else { return }
    diagnostics.append(
      .repeatedRows(repeats.map(\.row), like: rows[first.first], in: table.path)
    )
  }

  /// Whether a row sums up others: it says so, or has figures and nothing that tells whose.
  private static func isTotal(
    _ row: [SourceScalar],
    _ columns: [FieldDescription?],
    _ required: [Int]
  ) -> Bool {
    let misses = required.contains { index in
      row[index].words.isEmpty || columns[index]?.shape.fits(row[index].text) == false
    }
    guard misses else { return false }
    let filled = row.indices.filter { !row[$0].words.isEmpty }
    if filled.contains(where: { isTotal(row[$0].text) }) { return true }
    let figures = filled.filter { columns[$0]?.shape.isFigure == true }
    return required.count > 1 && !figures.isEmpty && figures.count == filled.count
      && required.allSatisfy { !filled.contains($0) || figures.contains($0) }
      && required.contains { !filled.contains($0) && columns[$0]?.shape.isFigure != true }
      && figures.allSatisfy { columns[$0]?.shape.fits(row[$0].text) == true }
  }

  /// Whether a row tells of the table instead of standing in it: "Source: …" in its first cells.
  private static func isRemark(
    _ row: [SourceScalar],
    _ columns: [FieldDescription?],
    _ required: [Int]
  ) -> Bool {
    guard let first = row.indices.first(where: { !row[$0].words.isEmpty }),
      row.count(where: { !$0.words.isEmpty }) <= max(2, row.count / 2), isRemark(row[first].text)
    else { return false }
    return required.contains { index in
      row[index].words.isEmpty || columns[index]?.shape.fits(row[index].text) == false
    }
  }

  /// Whether words begin as remarks below a table do.
  static func isRemark(_ words: String) -> Bool {
    if let first = words.first, "*\u{2020}\u{2021}".contains(first), words.count > 1 { return true }
    let plain = words.lowercased()
    guard let colon = plain.firstIndex(of: ":") else { return false }
    return [
      "note", "notes", "source", "sources", "key", "caveat", "caveats", "nb", "n.b.",
      "last updated",
      "updated", "prepared by", "produced by", "data as at", "extracted", "comment", "comments",
    ].contains(String(plain[..<colon]))
  }

  /// Whether words say that a row sums up others.
  static func isTotal(_ words: String) -> Bool {
    let plain = words.lowercased().split { !$0.isLetter }
    guard let first = plain.first, plain.count <= 6 else { return false }
    if ["total", "totals", "subtotal", "subtotals", "sum"].contains(first) { return true }
    return plain.count > 1 && ["total", "totals"].contains(plain[1])
      && ["grand", "overall", "sub", "column", "running"].contains(first)
      || plain.count == 1 && ["average", "mean", "overall"].contains(first)
  }
}

extension Diagnostic {
  private static func place(of row: [SourceScalar]) -> SourceRange {
    (row.first { !$0.words.isEmpty } ?? row.first)?.source ?? .start(of: "")
  }

  private static func number(of row: [SourceScalar]) -> Int { place(of: row).cell?.row ?? 0 }

  fileprivate static func total(_ row: [SourceScalar]) -> Diagnostic {
    Diagnostic(
      .csvExtraRow,
      .shouldFix,
      "Row \(number(of: row)) is a total of other rows, and is not read.",
      at: place(of: row),
      help: "Delete the row: totals are worked out from the rows, and so never differ from them."
    )
  }

  fileprivate static func remark(_ row: [SourceScalar]) -> Diagnostic {
    Diagnostic(
      .csvExtraRow,
      .shouldFix,
      "Row \(number(of: row)) is a remark on the table, and is not read.",
      at: place(of: row),
      help: "Delete the row. Put what it says into the words of a page, or the column for sources."
    )
  }

  fileprivate static func repeatedNames(_ row: [SourceScalar]) -> Diagnostic {
    Diagnostic(
      .csvExtraRow,
      .shouldFix,
      "Row \(number(of: row)) has the names of the columns once more, and is not read.",
      at: place(of: row),
      help: "Delete the row: the names stand at the top."
    )
  }

  fileprivate static func repeatedRows(
    _ rows: [[SourceScalar]],
    like first: [SourceScalar],
    in path: String
  ) -> Diagnostic {
    let numbers = rows.map(number)
    let shown = numbers.prefix(12).map(String.init).joined(separator: ", ")
    let more = numbers.count > 12 ? " and more" : ""
    return Diagnostic(
      .csvRepeatedRow,
      .mustFix,
      rows.count == 1
        ? "Row \(shown) says exactly what row \(number(of: first)) says."
        : "\(rows.count) rows say exactly what rows above them say: \(shown)\(more).",
      at: place(of: rows[0]),
      notes: [Note("This is the first of those that are repeated.", at: place(of: first))],
      help: "They were probably pasted twice. Delete them here."
    )
  }
}
