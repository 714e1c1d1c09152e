/// The place in the source of each inline of one paragraph or heading, in reading order.
///
/// cmark gives inlines columns that hold on the first line only. On later lines it forgets how far
/// they are indented and which `>` stand before them, and it loses count of the lines at a
/// backslash before a line end and inside a link that is broken across lines. So this cursor keeps
/// the line itself, sets the columns right at the first inline of each line, and looks whether
/// what it seeks stands where it reckons; if not, it searches on from what it found last.
struct InlineCursor {
  private let lines: SourceLines
  private let quoteDepth: Int
  /// How many columns cmark adds to all inlines of the block.
  private let blockOffset: Int
  private var line: Int
  /// The offset of what cmark calls column 1.
  private var origin: Int
  private var isAtLineStart = false
  /// The end of what was found last.
  private var found: Int

  init(in block: Node, of lines: SourceLines, quoteDepth: Int) {
    self.lines = lines
    self.quoteDepth = quoteDepth
    line = block.startLine
    blockOffset = block.startColumn - 1
    origin = lines.start(of: line)
    found = origin
    // cmark takes definitions off the beginning of a paragraph and does not count their lines.
    var start = origin + blockOffset
    while line < lines.count, lines.isDefinition(from: start, to: lines.end(of: line)) {
      breakLine()
      start = contentStart
    }
  }

  /// Goes on to the next line; the offset of the end of the last one comes out.
  @discardableResult
  mutating func breakLine() -> Int {
    let end = lines.end(of: line)
    line += 1
    isAtLineStart = true
    return end
  }

  /// Goes past the beginning of text, emphasis or the like, or past the whole of a code span.
  ///
  /// The offset of the beginning comes out.
  @discardableResult
  mutating func pass(_ node: Node) -> Int {
    // After a backslash and a line end, cmark leaves the indentation of some lines in the text.
    let spaces = node.kind == .text ? node.text(of: .literal).utf8.prefix { $0 == 0x20 }.count : 0
    align(column: node.startColumn + spaces)
    let start = locate(column: node.startColumn)
    if node.kind == .code { breakLines(node.endLine - node.startLine, indentation: 0) }
    return start
  }

  /// The offsets of a tag or other raw HTML.
  mutating func pass(rawHTML node: Node) -> Range<Int> {
    let literal = Array(node.text(of: .literal).utf8)
    let parts = literal.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let start = place(of: parts[0], column: node.startColumn)
    found = start + parts[0].count
    if let last = parts.dropFirst().last {
      let text = last.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      breakLines(parts.count - 1, indentation: last.count - text.count)
      found = max(found, contentStart + text.count)
    }
    return start..<found
  }

  /// The offset of the beginning of a link or an image.
  mutating func enter(_ node: Node) -> Int {
    let start = beginning(of: node)
    found = start + 1
    return start
  }

  /// The offset after the end of a link or an image that begins at `start`.
  mutating func leave(_ node: Node, begunAt start: Int) -> Int {
    if lines.byte(at: start) == UInt8(ascii: "<") {
      found = (lines.find(">".utf8, from: start) ?? start) + 1
    } else {
      align(column: blockOffset + 1)
      let last = locate(column: node.endColumn)
      let isEnd = ")]".utf8.contains(lines.byte(at: last))
      found = max(found, isEnd ? last + 1 : lines.end(of: line))
    }
    return found
  }

  private mutating func beginning(of node: Node) -> Int {
    if node.kind == .image { return place(of: "![".utf8, column: node.startColumn) }
    guard let words = node.firstChild, words.kind == .text else {
      return place(of: "[".utf8, column: node.startColumn)
    }
    // cmark counts the column of `<https://example.org>` otherwise, but that of its words rightly.
    let text = words.text(of: .literal)
    let column = words.startColumn - 1
    let start = isAtLineStart ? contentStart : locate(column: column)
    if lines.byte(at: start) == UInt8(ascii: "[") || !node.text(of: .destination).hasSuffix(text) {
      return place(of: "[".utf8, column: node.startColumn)
    }
    return place(of: "<\(text.prefix { $0 != "&" })".utf8, column: column)
  }

  private var contentStart: Int { lines.start(of: line, afterQuoteMarks: quoteDepth) }

  /// The offset of some bytes: at the column, or else where they come next.
  private mutating func place(of wanted: some Collection<UInt8>, column: Int) -> Int {
    align(column: column)
    let reckoned = locate(column: column)
    if reckoned >= found, lines.holds(wanted, at: reckoned) { return reckoned }
    guard let offset = lines.find(wanted, from: found) else { return found }
    while offset > lines.end(of: line), line < lines.count { line += 1 }
    origin = offset - column + 1
    return offset
  }

  /// Sets the columns right if this is the first inline of its line.
  private mutating func align(column: Int) {
    guard isAtLineStart else { return }
    isAtLineStart = false
    var start = contentStart
    // The column of code is that of its words, and backticks that end nowhere are placed likewise.
    while lines.byte(at: start) == UInt8(ascii: "`") { start += 1 }
    origin = start - column + 1
  }

  /// The offset of a column; beyond the end of the line it is on a later one.
  private mutating func locate(column: Int) -> Int {
    var offset = origin + column - 1
    while offset > lines.end(of: line), line < lines.count {
      let rest = offset - lines.end(of: line) - 1
      line += 1
      offset = contentStart + rest
    }
    origin = offset - column + 1
    return offset
  }

  /// Goes on to a later line within one inline, where cmark counts rightly.
  private mutating func breakLines(_ count: Int, indentation: Int) {
    guard count > 0 else { return }
    line += count
    origin = contentStart - indentation - blockOffset
  }
}
