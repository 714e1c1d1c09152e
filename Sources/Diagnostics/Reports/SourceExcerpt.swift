/// The line that a finding stands on with what is wrong underlined, or the first and the last
/// line when it goes on for several.
///
/// ```text
///       14 | crisis-hub | Open a crisis hub | early-hepl
///                                             ^^^^^^^^^^
/// ```
struct SourceExcerpt {
  /// The lines, ready to print.
  let lines: [String]

  /// Nil when there is nothing to show: the file is not known, or is meant as a whole.
  init?(of range: SourceRange, in sources: SourceTexts) {
    if range.isWholeFile { return nil }
    guard let first = sources.position(of: range.start, in: range.path)?.line,
      let firstLine = sources.line(first, of: range.path)
    else { return nil }
    // What ends with a line break ends on the line that it breaks.
    let lastByte = max(range.start, range.end - 1)
    guard let last = sources.position(of: lastByte, in: range.path)?.line, last > first,
      let lastLine = sources.line(last, of: range.path)
    else {
      lines = Self.marked(firstLine, first, range.start..<max(range.start, range.end))
      return
    }
    let indentation = lastLine.text.prefix { $0 == " " || $0 == "\t" }.utf8.count
    let lastStart = min(lastLine.bytes.lowerBound + indentation, range.end)
    let gap = last > first + 1 ? [Self.gutter("\u{2026}")] : []
    lines =
      Self.marked(firstLine, first, range.start..<range.end) + gap
      + Self.marked(lastLine, last, lastStart..<range.end)
  }

  private static func gutter(_ label: String) -> String {
    String(repeating: " ", count: max(0, 8 - label.count)) + label + " |"
  }

  private static func marked(_ line: SourceLine, _ number: Int, _ bytes: Range<Int>) -> [String] {
    let gutter = gutter("\(number)")
    let window = Window(line.split(around: bytes), width: 100 - gutter.count - 1)
    let carets = String(repeating: "^", count: max(1, window.marked.width))
    let space = String(repeating: " ", count: gutter.count + 1 + window.before.width)
    let text = "\(gutter) \(window.before.text)\(window.marked.text)\(window.after.text)"
    return [text.trimmingSpacesAtEnd, space + carets]
  }
}

/// A line cut to what fits, with the marked stretch in sight.
private struct Window {
  let before: TerminalText
  let marked: TerminalText
  let after: TerminalText

  init(_ parts: (before: Substring, marked: Substring, after: Substring), width: Int) {
    // A character takes one column at least, so no more of each part can be shown than `width`;
    // the one more tells whether something was cut.
    let before = TerminalText(parts.before.suffix(width + 1))
    let marked = TerminalText(parts.marked.prefix(width + 1))
    let after = TerminalText(parts.after.prefix(width + 1))
    if before.width + marked.width + after.width <= width {
      (self.before, self.marked, self.after) = (before, marked, after)
      return
    }
    let markedRoom = min(marked.width, width * 2 / 3)
    let around = width - markedRoom
    let beforeRoom = min(before.width, max(around / 2, around - after.width))
    self.before = Self.end(of: parts.before, columns: beforeRoom)
    self.marked = Self.start(of: parts.marked, columns: markedRoom)
    self.after = Self.start(
      of: parts.after,
      columns: width - self.before.width - self.marked.width
    )
  }

  private static func start(of text: Substring, columns: Int) -> TerminalText {
    if columns < 1 { return TerminalText("") }
    let shown = fitting(text, columns: columns)
    if shown.count == text.prefix(shown.count + 1).count { return TerminalText(text) }
    return TerminalText(fitting(text, columns: columns - 1) + "\u{2026}")
  }

  private static func end(of text: Substring, columns: Int) -> TerminalText {
    if columns < 1 { return TerminalText("") }
    let shown = fitting(text.reversed(), columns: columns)
    if shown.count == text.suffix(shown.count + 1).count { return TerminalText(text) }
    let cut = fitting(text.reversed(), columns: columns - 1)
    return TerminalText("\u{2026}" + String(cut.reversed()))
  }

  /// The characters from the start that take no more than so many columns.
  private static func fitting(_ text: some Sequence<Character>, columns: Int) -> String {
    var room = columns
    var result = ""
    for character in text {
      room -= TerminalText(String(character)).width
      if room < 0 { break }
      result.append(character)
    }
    return result
  }
}

extension SourceRange {
  /// The mark of a finding about the file, not about a place in it.
  package var isWholeFile: Bool { start == 0 && end == 0 && cell == nil }
}

extension String {
  fileprivate var trimmingSpacesAtEnd: String {
    String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
  }
}
