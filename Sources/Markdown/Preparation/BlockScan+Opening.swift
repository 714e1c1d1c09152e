/// What a line begins.
extension BlockScan {
  var isInParagraph: Bool {
    if case .paragraph = leaf { true } else { false }
  }

  /// Opens one container, if the line goes on with one.
  mutating func openContainer(_ reading: inout LineReading) -> Bool {
    guard !reading.isOver, reading.cursor.indentation < 4 else { return false }
    var cursor = reading.cursor
    if cursor.skipQuoteMark() {
      open(.quote, at: cursor, in: &reading)
      return true
    }
    if let start = blockStart(of: reading) {
      // What is one of both is a rule or a heading before it is a list.
      switch start {
      case .rule, .underline: return false
      default: break
      }
    }
    if readDirective(&reading) || openNote(&reading) { return true }
    if let indentation = cursor.skipListMarker(interruptsParagraph: reading.isParagraph) {
      open(.item(indentation: indentation), at: cursor, in: &reading)
      return true
    }
    return false
  }

  private mutating func open(
    _ kind: Container.Kind,
    at cursor: LineCursor,
    in reading: inout LineReading
  ) {
    beginBlock(&reading)
    addContent()
    containers.append(Container(kind: kind))
    reading.matched = containers.count
    reading.cursor = cursor
  }

  /// Reads a line that is a heading, a rule, HTML or code; false for one that is text.
  mutating func readBlockStart(_ reading: inout LineReading) -> Bool {
    if reading.cursor.indentation >= 4 {
      guard !mayBeLazy(reading), !reading.isBlank else { return false }
      beginBlock(&reading)
      addContent()
      copy(reading)
      return true
    }
    guard let start = blockStart(of: reading) else { return false }
    if case .underline = start {
      takeHeadingID()
      endParagraph()
      copy(reading)
      return true
    }
    beginBlock(&reading)
    addContent()
    switch start {
    case .heading:
      writeHeading(reading)
      return true
    case .fence(let fence):
      leaf = .code(fence)
    case .html(let block):
      if !block.isClosed(by: reading.cursor.content, isBlank: false) { leaf = .html(block) }
    default:
      break
    }
    copy(reading)
    return true
  }

  private func blockStart(of reading: LineReading) -> BlockStart? {
    BlockStart(
      reading.cursor.content,
      inParagraph: reading.isParagraph,
      mayBeLazy: mayBeLazy(reading)
    )
  }

  /// Whether a line may go on with a paragraph of containers that it does not go on with.
  private func mayBeLazy(_ reading: LineReading) -> Bool { !reading.hasOpened && isInParagraph }

  /// Ends what the line does not go on with, since a block begins.
  mutating func beginBlock(_ reading: inout LineReading) {
    close(to: reading.matched)
    endLeaf()
    reading.hasOpened = true
    reading.isParagraph = false
  }

  /// The innermost container holds something.
  mutating func addContent() {
    if !containers.isEmpty { containers[containers.count - 1].hasContent = true }
  }
}

/// What ends.
extension BlockScan {
  /// Ends all containers but so many, and what is in them.
  mutating func close(to count: Int) {
    guard count < containers.count else { return }
    if let last = containers.last, last.prefix.isEmpty { writeLeafEnd() }
    endLeaf()
    while containers.count > count, let container = containers.popLast() {
      switch container.kind {
      case .note(let index): writeEnd(.noteEnd(index))
      case .directive(let index):
        end(directive: index)
        writeEnd(.directiveEnd(index))
      case .quote, .item: break
      }
    }
  }

  mutating func endLeaf() {
    if isInParagraph { endParagraph() }
    leaf = .none
  }
}

/// What cmark is given.
extension BlockScan {
  /// Copies a whole line.
  mutating func copy(_ reading: LineReading) {
    write(reading.head, to: reading.line.end)
    endLine(reading)
  }

  /// Copies what ends a line.
  mutating func endLine(_ reading: LineReading) {
    text.endLine(copying: reading.line.end..<reading.line.next)
  }

  /// Copies a line up to some place.
  mutating func write(_ head: LineHead, to end: Int) {
    text.write(head.inserted, for: head.start..<head.start)
    var start = head.start
    for cut in head.cuts {
      text.copy(start..<cut.range.lowerBound)
      text.write([UInt8](repeating: 0x20, count: cut.spaces), for: cut.range)
      start = cut.range.upperBound
    }
    text.copy(start..<max(start, end))
  }

  /// Ends a line with a mark, which is a block of its own for cmark.
  mutating func writeMark(_ mark: PreparedWords.Mark, for range: Range<Int>) {
    marks[text.line] = mark
    text.write("<!---->".utf8, for: range)
    text.endLine()
  }

  /// Ends code or HTML for cmark where only we know that it ends: with the note that it is in.
  private mutating func writeLeafEnd() {
    let ending: [UInt8]
    switch leaf {
    case .code(let fence): ending = fence.ending
    case .html(let block): ending = block.ending
    default: return
    }
    text.beginLine()
    text.write(prefix + ending, for: text.sourceEnd..<text.sourceEnd)
    text.endLine()
  }

  /// Writes the mark of an end, which stands between two lines of the author.
  private mutating func writeEnd(_ mark: PreparedWords.Mark) {
    text.beginLine()
    let place = text.sourceEnd..<text.sourceEnd
    text.write(prefix, for: place)
    writeMark(mark, for: place)
  }

  /// What a line that is no line of the author begins with, to be in the innermost container.
  var prefix: [UInt8] { containers.flatMap(\.prefix) }
}
