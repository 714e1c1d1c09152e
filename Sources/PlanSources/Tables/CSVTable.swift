package import Diagnostics
package import PlanModel

/// A spreadsheet: named columns, and rows with a cell for each of them.
package struct CSVTable: Sendable {
  package let path: String
  /// The names of the columns as keys: `Owner Role` is `owner-role`. Columns without a name are left out.
  package let header: [Located<String>]
  /// The rows that are not blank, each with as many cells as the header.
  package let rows: [[SourceScalar]]
  /// Rows with more cells than columns, cut to the header: what their cells mean is uncertain, and
  /// has been told, but their ids should not be called unknown elsewhere.
  package let unreadRows: [[SourceScalar]]

  package init(
    path: String,
    header: [Located<String>],
    rows: [[SourceScalar]],
    unreadRows: [[SourceScalar]] = []
  ) {
    self.path = path
    self.header = header
    self.rows = rows
    self.unreadRows = unreadRows
  }
}
