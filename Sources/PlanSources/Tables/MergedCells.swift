internal import Diagnostics
internal import PlanModel

/// Fills a column down that has its word only in the first row of each group, as a spreadsheet saves
/// cells that were merged, and as pivot tables show them.
struct MergedCells {
  /// The rows with every cell filled.
  private(set) var rows: [[SourceScalar]]
  private(set) var diagnostic: Diagnostic?

  /// Fewer blank cells are slips of their own.
  private static let fewestBlanks = 3

  init(in table: CSVTable, _ kind: SheetKind) {
    rows = table.rows
    let names = table.header.map(\.value)
    let columns = kind.columns.filter { $0.isRequired && $0.key != "id" }
      .compactMap { names.firstIndex(of: $0.key) }.filter { Self.isMerged($0, in: table.rows) }
    guard let column = columns.first,
      let blank = table.rows.first(where: { $0[column].words.isEmpty })
    else { return }
    let count = table.rows.count { row in columns.contains { row[$0].words.isEmpty } }
    for column in columns {
      var last = rows[0][column]
      for place in rows.indices {
        let cell = rows[place][column]
        if cell.words.isEmpty {
          let words = SourceText(last.text, at: cell.source)
          rows[place][column] = SourceScalar(words, style: .cell)
        } else {
          last = cell
        }
      }
    }
    diagnostic = .merged(columns.map { names[$0] }, rows: count, at: blank[column].source)
  }

  /// Whether words stand above blank cells everywhere, and more cells are blank than not.
  private static func isMerged(_ column: Int, in rows: [[SourceScalar]]) -> Bool {
    guard let first = rows.first, column < first.count, !first[column].words.isEmpty else {
      return false
    }
    let blanks = rows.count { $0[column].words.isEmpty }
    return blanks >= fewestBlanks && blanks * 2 >= rows.count
  }
}

extension Diagnostic {
  fileprivate static func merged(
    _ columns: [String],
    rows: Int,
    at place: SourceRange
  ) -> Diagnostic {
    let names = columns.map { "\u{201C}\($0)\u{201D}" }.joined(separator: " and ")
    return Diagnostic(
      .csvMergedCells,
      .mustFix,
      "\(names) \(columns.count == 1 ? "stands" : "stand") in the first row of each group only: "
        + "\(rows) rows have none.",
      at: place,
      help:
        "Split the merged cells in the spreadsheet, and fill the column down, so that every row says it."
    )
  }
}
