/// The words of the HTML that are not the author's, in the language of the page.
package struct MarkdownLabels: Hashable, Sendable {
  /// What the name of a table begins with, and the whole of it where no column has a name.
  package var table = "Table"

  package init() {}

  /// The name of a table for people who hear it, such as `Table: Service, Wait`.
  func table(_ columns: [String]) -> String {
    columns.isEmpty ? table : "\(table): \(columns.joined(separator: ", "))"
  }
}
