import Diagnostics

/// Reports words that look like a table and are none, and cells that no table shows.
struct TableProblem {
  /// The problems of the tables of one document.
  static func problems(in prepared: PreparedWords) -> [Diagnostic] {
    prepared.misfits.map { misfit in
      .noTable(
        misfit,
        at: prepared.sourceRange(misfit.range)
      )
    }
      + prepared.tables.flatMap { table in
        table.extraCells.map { extra in
          .extraCells(
            extra.count,
            columns: table.columnCount,
            at: prepared.sourceRange(extra.range)
          )
        }
      }
  }
}

extension Diagnostic {
  fileprivate static func noTable(_ misfit: TableMisfit, at place: SourceRange) -> Diagnostic {
    if misfit.headings == misfit.columns {
      return Diagnostic(
        .tableShape,
        .mustFix,
        "This table has \(misfit.columns) columns, and at most \(Table.columnLimit) are shown.",
        at: place,
        help: "Share the columns between several tables."
      )
    }
    return Diagnostic(
      .tableShape,
      .mustFix,
      "This is no table: \(misfit.headings.counted("heading")) above \(misfit.columns.counted("column")) of dashes.",
      at: place,
      help: "Write one group of dashes for each heading, such as | --- | --- | below two headings."
    )
  }

  fileprivate static func extraCells(
    _ count: Int,
    columns: Int,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .tableShape,
      .mustFix,
      "This row has \(count.counted("cell")) more than its table has columns.",
      at: place,
      help: "Give the table a heading for every column, or take the words out."
        + " To show a | in a cell, write \\|."
    )
  }
}

extension Int {
  /// A number of things, such as `1 cell` and `2 cells`.
  func counted(_ name: String) -> String { self == 1 ? "1 \(name)" : "\(self) \(name)s" }
}
