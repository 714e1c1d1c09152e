/// The lines of each paragraph, as an author sees them.
struct ParagraphLines {
  /// The offsets of each line in the text that cmark was given, without what stands before its
  /// words.
  let lines: [Range<Int>]

  /// The paragraphs of some words, in reading order.
  static func all(in tree: borrowing MarkdownTree, _ lines: SourceLines) -> [ParagraphLines] {
    var found: [ParagraphLines] = []
    var quoteDepth = 0
    var walk = tree.walk()
    while let visit = walk.next() {
      switch visit.node.kind {
      case .blockQuote: quoteDepth += visit.isEntering ? 1 : -1
      case .paragraph where visit.isEntering:
        found.append(ParagraphLines(of: visit.node, in: lines, quoteDepth: quoteDepth))
      default: break
      }
    }
    return found
  }

  private init(of paragraph: Node, in lines: SourceLines, quoteDepth: Int) {
    self.lines = (paragraph.startLine...max(paragraph.startLine, paragraph.endLine)).map { line in
      let end = lines.end(of: line)
      let start =
        line == paragraph.startLine
        ? lines.start(of: line) + paragraph.startColumn - 1
        : lines.start(of: line, afterQuoteMarks: quoteDepth)
      return min(start, end)..<end
    }
  }
}
