/// Words that stand somewhere in a file: a Markdown body, or one field of its front matter.
///
/// Keeps where each of its lines began, so that what is found in the words can be shown in the
/// file.
package struct SourceText: Hashable, Sendable {
  /// The words, with `\n` between lines.
  package let text: String
  /// Where they stand in the file.
  package let source: SourceRange
  /// The file offset of each line, when indentation was taken off; nil when the words stand
  /// in the file byte for byte.
  private let lineStarts: [Int]?

  /// Words that stand in the file exactly as they are, from `source.start` on.
  package init(_ text: String, at source: SourceRange) {
    self.text = text
    self.source = source
    self.lineStarts = nil
  }

  /// Words whose lines each begin at a place of their own in the file.
  package init(_ text: String, at source: SourceRange, lineStarts: [Int]) {
    self.text = text
    self.source = source
    self.lineStarts = lineStarts
  }

  package var isEmpty: Bool { text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D } }

  /// The place in the file of a stretch of the words given as byte offsets into them.
  package func range(start: Int, end: Int) -> SourceRange {
    let from = fileOffset(of: start)
    return SourceRange(
      path: source.path,
      start: from,
      end: max(from, fileOffset(of: end)),
      cell: source.cell
    )
  }

  /// The place in the file of a whole line of the words, counted from 1 as cmark counts.
  package func range(ofLine line: Int) -> SourceRange {
    var current = 1
    var start = 0
    var offset = 0
    for byte in text.utf8 {
      if byte == 0x0A {
        if current == line { break }
        current += 1
        start = offset + 1
      }
      offset += 1
    }
    guard current == line else { return source }
    return range(start: start, end: offset)
  }

  /// The byte offset into the words of a line and column, both counted from 1, the column in bytes.
  package func offset(line: Int, column: Int) -> Int {
    var current = 1
    var offset = 0
    for byte in text.utf8 {
      if current >= line { break }
      if byte == 0x0A { current += 1 }
      offset += 1
    }
    return min(offset + column - 1, text.utf8.count)
  }

  private func fileOffset(of offset: Int) -> Int {
    guard let lineStarts else { return min(source.start + offset, source.end) }
    var line = 0
    var column = 0
    for byte in text.utf8.prefix(offset) {
      column += 1
      if byte == 0x0A {
        line += 1
        column = 0
      }
    }
    guard line < lineStarts.count else { return source.end }
    return min(lineStarts[line] + column, source.end)
  }
}
