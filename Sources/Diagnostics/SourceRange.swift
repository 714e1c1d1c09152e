/// A stretch of one source file, in UTF-8 bytes from the start of its decoded text.
///
/// Bytes are what every reader here counts in; reports turn them into what people count, once.
package struct SourceRange: Hashable, Sendable {
  /// The file, relative to the folder it was read from, with `/` between its parts.
  package let path: String
  /// The first byte.
  package let start: Int
  /// The byte after the last one.
  package let end: Int
  /// The cell of a spreadsheet that this is, or stands in.
  package let cell: SheetCell?

  package init(path: String, start: Int, end: Int, cell: SheetCell? = nil) {
    self.path = path
    self.start = start
    self.end = end
    self.cell = cell
  }

  /// The start of a file: the place for what is wrong with the file as a whole.
  package static func start(of path: String) -> SourceRange {
    SourceRange(path: path, start: 0, end: 0)
  }
}

/// Reading order: by file, then by place in it.
extension SourceRange: Comparable {
  package static func < (left: SourceRange, right: SourceRange) -> Bool {
    (left.path, left.start, left.end) < (right.path, right.start, right.end)
  }
}

/// A cell as a spreadsheet program names it.
package struct SheetCell: Hashable, Sendable {
  /// The row counted from 1; the header is row 1.
  package let row: Int
  /// The column counted from 1.
  package let column: Int
  /// What the header calls the column, empty in the header itself.
  package let columnName: String

  package init(row: Int, column: Int, columnName: String) {
    self.row = row
    self.column = column
    self.columnName = columnName
  }

  /// The name people see above and beside the sheet: column 3 of row 14 is `C14`.
  package var name: String {
    var letters = ""
    var rest = column
    while rest > 0 {
      rest -= 1
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest /= 26
    }
    return "\(letters)\(row)"
  }
}
