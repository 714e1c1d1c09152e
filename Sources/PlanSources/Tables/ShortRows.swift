internal import Diagnostics
internal import PlanModel

/// The rows of a sheet that end before its last column, of which some lost a cell.
///
/// Spreadsheet programs leave out blank cells at the end of a row, so a row is told only where a
/// column is missing that nearly all others fill in.
struct ShortRows {
  /// Fewer rows do not show what is usual.
  private static let fewestRows = 4

  private var rows: [(index: Int, cells: Int)] = []

  /// Keeps a row in mind by its place among the rows that were read.
  mutating func add(_ index: Int, cells: Int) { rows.append((index, cells)) }

  /// What is told of those that lost a cell; columns that are missed anyway are passed over, and
  /// rows of which other cells are told not to fit.
  func diagnostics(
    in table: [[SourceScalar]],
    _ columns: [String],
    _ kinds: [String: FieldDescription]
  ) -> [Diagnostic] {
    guard table.count >= Self.fewestRows, !rows.isEmpty, rows.count * 10 <= table.count + 10 else {
      return []
    }
    let filled = columns.indices.map { column in
      table.count { !$0[column].words.isEmpty }
    }
    return rows.compactMap { row in
      let fits = zip(columns, table[row.index]).allSatisfy { column, cell in
        cell.words.isEmpty || kinds[column]?.shape.fits(cell.text) ?? true
      }
      guard fits else { return nil }
      let lost = columns.indices.filter { column in
        let place = table[row.index][column]
        return column >= row.cells && place.words.isEmpty
          && kinds[columns[column]]?.isRequired != true
          && 10 * (filled[column] + rows.count) >= 9 * table.count
          && filled[column] + 2 >= table.count
      }
      guard let first = lost.first else { return nil }
      return .shortRow(table[row.index][first].source, lacks: lost.map { columns[$0] })
    }
  }
}

extension Diagnostic {
  fileprivate static func shortRow(_ place: SourceRange, lacks columns: [String]) -> Diagnostic {
    let names = columns.map { "“\($0)”" }.joined(separator: ", ")
    return Diagnostic(
      .csvShortRow,
      .shouldFix,
      "Row \(place.cell?.row ?? 0) ends before \(names), which the other rows fill in.",
      at: place,
      help: "A cell was probably lost, or all moved one to the left. Compare it with its source."
    )
  }
}
