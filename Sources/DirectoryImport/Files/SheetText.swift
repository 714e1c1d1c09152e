/// Writes a sheet: its first row and one row for each record.
enum SheetText {
  static func text(columns: [String], rows: [[String: String]]) -> String {
    line(columns) + self.rows(rows, columns)
  }

  /// The rows alone, their cells in the order of some columns.
  static func rows(_ rows: [[String: String]], _ columns: [String]) -> String {
    rows.map { row in line(columns.map { row[$0] ?? "" }) }.joined()
  }

  private static func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\n"
  }

  /// A cell; one that a spreadsheet would run as a formula gets an apostrophe before it, as
  /// spreadsheets themselves write one.
  static func cell(_ text: String) -> String {
    let line = String(text.map { $0.isNewline ? " " : $0 })
    let isFormula =
      line.first.map { "=@\t".contains($0) || "+-".contains($0) && Double(line) == nil } ?? false
    let safe = isFormula ? "'\(line)" : line
    guard safe.utf8.contains(where: { ",\";\t".utf8.contains($0) }) || safe != trimmed(safe) else {
      return safe
    }
    return "\"\(safe.replacing("\"", with: "\"\""))\""
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
