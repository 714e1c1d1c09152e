package import Diagnostics
package import PlanModel

/// A spreadsheet: named columns, and rows with a cell for each of them.
package struct CSVTable: Sendable {
  package let path: String
  /// The names of the columns written as keys are: “Owner Role” as `owner-role`.
  package let header: [Located<String>]
  /// The same names as they were written.
  package let names: [String]
  /// The rows that are not blank, each with as many cells as the header has names.
  package let rows: [[SourceScalar]]
  /// Rows of which nobody can tell which cell belongs to which column, cut to the header.
  ///
  /// They have been told. Their ids are worth knowing, so that nothing else calls them unknown.
  package let unreadRows: [[SourceScalar]]

  package init(
    path: String,
    header: [Located<String>],
    names: [String],
    rows: [[SourceScalar]],
    unreadRows: [[SourceScalar]] = []
  ) {
    self.path = path
    self.header = header
    self.names = names
    self.rows = rows
    self.unreadRows = unreadRows
  }
}
