/// A spreadsheet that words show, such as `tables/waits.csv`; no column of it means anything to us.
package struct ContentTable: Sendable {
  /// One column.
  package struct Column: Hashable, Sendable {
    /// Its name written as keys are: “First contact” as `first-contact`.
    package let key: String
    /// Its name as it was written.
    package let name: String

    package init(key: String, name: String) {
      self.key = key
      self.name = name
    }
  }

  package let path: String
  package let columns: [Column]
  /// The rows that are not blank, each with a cell for every column.
  package let rows: [[SourceScalar]]

  package init(path: String, columns: [Column], rows: [[SourceScalar]]) {
    self.path = path
    self.columns = columns
    self.rows = rows
  }
}
