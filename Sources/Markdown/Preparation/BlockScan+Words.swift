/// The words of paragraphs, headings and cells.
extension BlockScan {
  /// Writes the paragraph that was kept so far.
  mutating func endParagraph() {
    var index = 0
    var start: Int?
    while index < paragraph.count {
      let line = paragraph[index]
      if start == nil { write(line.head, to: line.content.lowerBound) }
      let next = index + 1 < paragraph.count ? paragraph[index + 1].content : nil
      let content = (start ?? line.content.lowerBound)..<line.content.upperBound
      start = writeWords(content, next: next)
      if start == nil { text.endLine(copying: line.line.end..<line.line.next) }
      index += 1
    }
    paragraph.removeAll(keepingCapacity: true)
    leaf = .none
  }

  /// Writes the words of a line, tokens in the places of our syntax; where the last of these ends
  /// in the next line, gives where that goes on.
  mutating func writeWords(
    _ content: Range<Int>,
    next: Range<Int>? = nil,
    isCell: Bool = false
  ) -> Int? {
    var start = content.lowerBound
    var index = start
    while index < content.upperBound {
      switch source[index] {
      case UInt8(ascii: "\\"):
        let isBeforePipe = index + 1 < content.upperBound && source[index + 1] == UInt8(ascii: "|")
        if !isCell || !isBeforePipe { index += 1 }
      case UInt8(ascii: "|") where isCell:
        // It has a backslash before it, which GFM takes away, in code too.
        text.copy(start..<max(start, index - 1))
        start = index
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        let reader = SpanReader(source, from: index, to: content.upperBound, next: next)
        guard let found = reader.span() else { break }
        text.copy(start..<index)
        add(found.kind, from: index, to: found.end)
        if found.endsInNext { return found.end }
        start = found.end
        index = found.end
        continue
      default:
        break
      }
      index += 1
    }
    text.copy(start..<content.upperBound)
    return nil
  }

  private mutating func add(_ kind: SyntaxSpan.Kind, from start: Int, to end: Int) {
    let written = String(decoding: source[start..<end], as: UTF8.self)
    text.write(SyntaxSpan.token(for: spans.count), for: start..<end)
    spans.append(SyntaxSpan(kind: kind, range: start..<end, written: written))
  }
}
