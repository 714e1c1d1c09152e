/// Headings, whose ids cmark must not see.
extension BlockScan {
  /// Writes a line that is a heading.
  mutating func writeHeading(_ reading: LineReading) {
    let start = reading.cursor.contentStart
    let end = reading.line.end
    write(reading.head, to: start)
    if let id = WrittenHeadingID(in: source[start..<end], closedBySigns: true) {
      keep(id)
      if id.isValid {
        _ = writeWords(start..<id.wordsEnd)
        text.copy(id.range.upperBound..<end)
        endLine(reading)
        return
      }
    }
    _ = writeWords(start..<end)
    endLine(reading)
  }

  /// Takes the id off a paragraph that an underline makes a heading.
  mutating func takeHeadingID() {
    guard let last = paragraph.last,
      let id = WrittenHeadingID(in: source[last.content], closedBySigns: false),
      paragraph.count > 1 || id.wordsEnd > last.content.lowerBound
    else { return }
    keep(id)
    guard id.isValid else { return }
    paragraph.removeLast()
    if id.wordsEnd > last.content.lowerBound {
      let content = last.content.lowerBound..<id.wordsEnd
      paragraph.append(
        ParagraphLine(line: last.line, head: last.head, content: content, isLazy: last.isLazy)
      )
    }
  }

  private mutating func keep(_ id: WrittenHeadingID) {
    headingIDs.append(id)
    if id.isValid { headingIDLines[text.line] = headingIDs.count - 1 }
  }
}
