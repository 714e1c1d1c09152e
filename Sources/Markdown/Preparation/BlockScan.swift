import Diagnostics

/// One pass over the lines of some words, which finds our blocks and writes what cmark is given.
///
/// It keeps track of quotations, lists, code and paragraphs just as cmark does, since a line means
/// something else in each. It never goes back further than the paragraph it is in.
struct BlockScan {
  /// The block that lines are added to.
  enum Leaf {
    case none
    case paragraph
    case code(CodeFence)
    case html(HTMLBlock)
    case table(Int)
  }

  var text: PreparedText
  /// What the lines of the text stand for.
  var marks: [Int: PreparedWords.Mark] = [:]
  var tables: [Table] = []
  var misfits: [TableMisfit] = []
  var notes: [NoteDefinition] = []
  var spans: [SyntaxSpan] = []
  var directives: [DirectiveBlock] = []
  /// Lines that close directives where none is open.
  var strayFences: [Range<Int>] = []
  /// The directive whose options may come next.
  var optionsOwner: Int?
  /// How many lines may still come that close directives which ended before.
  var expectedEnds = 0
  /// The offset of the line that is read.
  var lineStart = 0
  var headingIDs: [WrittenHeadingID] = []
  /// The id of the heading that begins on a line of the text.
  var headingIDLines: [Int: Int] = [:]
  let words: SourceText
  let source: [UInt8]
  var containers: [Container] = []
  var leaf = Leaf.none
  var paragraph: [ParagraphLine] = []

  init(of words: SourceText) {
    self.words = words
    let bytes = Array(words.text.utf8)
    source = bytes
    text = PreparedText(from: bytes)
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    text.copy(0..<start)
    while start < bytes.count {
      let line = TextLine(in: bytes, from: start)
      read(line)
      start = line.next
    }
    lineStart = bytes.count
    close(to: 0)
    endLeaf()
    text.finish()
  }

  private mutating func read(_ line: TextLine) {
    lineStart = line.start
    var reading = LineReading(line, in: source)
    reading.matched = match(&reading)
    if reading.matched == containers.count, continueVerbatim(&reading) { return }
    if readOption(reading) { return }
    reading.isParagraph = reading.matched == containers.count && isInParagraph && !reading.isBlank
    while openContainer(&reading) {}
    if reading.isOver { return }
    if readBlockStart(&reading) { return }
    readText(&reading)
  }

  /// How many of the open containers a line goes on with.
  private func match(_ reading: inout LineReading) -> Int {
    for (index, container) in containers.enumerated()
    where !container.matches(&reading.cursor, cuts: &reading.head.cuts) {
      return index
    }
    return containers.count
  }

  /// Adds a line to code or HTML that goes on.
  private mutating func continueVerbatim(_ reading: inout LineReading) -> Bool {
    switch leaf {
    case .code(let fence):
      if fence.isClosed(by: reading.cursor) { leaf = .none }
    case .html(let block):
      if block.isClosed(by: reading.cursor.content, isBlank: reading.isBlank) {
        leaf = .none
        if block.endsAtBlankLine { return false }
      }
    default:
      return false
    }
    copy(reading)
    return true
  }

  private mutating func readText(_ reading: inout LineReading) {
    if reading.isBlank {
      close(to: reading.matched)
      endLeaf()
      copy(reading)
      return
    }
    let isLazy = reading.matched < containers.count && !reading.hasOpened && isInParagraph
    if !isLazy { close(to: reading.matched) }
    if case .table(let index) = leaf {
      addRow(reading, to: index)
      return
    }
    if isInParagraph, !isLazy, beginTable(reading) { return }
    addContent()
    leaf = .paragraph
    paragraph.append(
      ParagraphLine(
        line: reading.line,
        head: reading.head,
        content: reading.cursor.contentStart..<reading.line.end,
        isLazy: isLazy
      )
    )
  }
}

/// A line while it is read.
struct LineReading {
  let line: TextLine
  var head: LineHead
  var cursor: LineCursor
  /// How many of the containers hold it, from the outermost on.
  var matched = 0
  /// Whether a container was opened in it.
  var hasOpened = false
  /// Whether it stands in a paragraph that it may interrupt.
  var isParagraph = false
  /// Whether all of it is read.
  var isOver = false

  init(_ line: TextLine, in text: [UInt8]) {
    self.line = line
    head = LineHead(start: line.start)
    cursor = LineCursor(in: text, from: line.start, to: line.end)
  }

  var isBlank: Bool { cursor.isBlank }
}
