/// The words of the HTML that are not the author's, in the language of the page.
package struct MarkdownLabels: Hashable, Sendable {
  /// What the name of a table begins with, and the whole of it where no column has a name.
  package var table = "Table"

  /// The name of the list of notes.
  package var notes = "Notes"
  /// What the name of the sign that leads to a note begins with; its number follows.
  package var note = "Note"
  /// What the name of the sign that leads back begins with; the number of the note follows.
  package var back = "Back to the text, note"

  /// What opens words that are folded away, where the author names none.
  package var details = "Details"

  package init() {}

  /// The name of the sign that leads to a note.
  func note(_ number: Int) -> String { "\(note) \(number)" }

  /// The name of the sign that leads from a note back to one of its uses.
  func back(from number: Int, use: Int) -> String {
    use == 1 ? "\(back) \(number)" : "\(back) \(number) (\(use))"
  }

  /// The name of a table for people who hear it, such as `Table: Service, Wait`.
  func table(_ columns: [String]) -> String {
    columns.isEmpty ? table : "\(table): \(columns.joined(separator: ", "))"
  }
}
