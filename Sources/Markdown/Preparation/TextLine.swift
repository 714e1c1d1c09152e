/// A line of the author's words.
struct TextLine {
  let start: Int
  /// The offset after it, without what ends it.
  let end: Int
  /// The offset of the next line.
  let next: Int

  init(in text: [UInt8], from start: Int) {
    self.start = start
    var index = start
    while index < text.count, text[index] != 0x0A, text[index] != 0x0D { index += 1 }
    end = index
    let endsWithBoth = index + 1 < text.count && text[index] == 0x0D && text[index + 1] == 0x0A
    next = min(index + (endsWithBoth ? 2 : 1), text.count)
  }
}

/// What stands before the content of a line: indentation, `>` and list markers, which cmark needs
/// to see, but not the indentation of a note, which it must not see.
struct LineHead {
  /// What goes before it, when the line was broken in two.
  var inserted: [UInt8] = []
  var start: Int
  /// What is left out of it, and how many spaces come in its place.
  var cuts: [(range: Range<Int>, spaces: Int)] = []
}

/// A line of a paragraph that is not over yet.
struct ParagraphLine {
  let line: TextLine
  let head: LineHead
  /// Its words, without what stands before them.
  let content: Range<Int>
  /// Whether it goes on with the paragraph of a quotation, list or note without being marked so.
  let isLazy: Bool
}
