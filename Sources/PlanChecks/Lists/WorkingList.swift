package import Diagnostics

/// A list for the people who keep a plan up to date: what, whose, when, and where it is written.
package struct WorkingList: Sendable {
  /// One line of a list.
  package struct Row: Sendable {
    package let cells: [String]
    /// Where it is written; nil for what is nowhere yet.
    package let source: SourceRange?

    package init(_ cells: [String], at source: SourceRange?) {
      self.cells = cells
      self.source = source
    }
  }

  /// The names of the columns.
  package let columns: [String]
  package let rows: [Row]

  package init(columns: [String], rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }
}
