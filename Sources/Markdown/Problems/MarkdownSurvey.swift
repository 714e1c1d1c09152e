import Diagnostics

/// What there is to say about some words, besides their HTML: one walk through the tree.
struct MarkdownSurvey {
  /// Raw HTML, which is never published.
  struct RawHTML {
    let text: String
    let isBlock: Bool
    let source: SourceRange
  }

  /// A heading before it has an id.
  struct Heading {
    let level: Int
    let text: String
    let source: SourceRange
  }

  private(set) var rawHTML: [RawHTML] = []
  private(set) var links: [MarkdownLink] = []
  private(set) var headings: [Heading] = []

  private let prepared: PreparedWords
  private let lines: SourceLines
  private var quoteDepth = 0
  private var cursor: InlineCursor?
  private var headingWords: ArraySlice<HeadingWords>
  private var openLinks: [OpenLink] = []

  private struct OpenLink {
    let start: Int
    var hasText = false
  }

  init(of tree: borrowing MarkdownTree, _ prepared: PreparedWords) {
    self.prepared = prepared
    lines = SourceLines(prepared.bytes)
    headingWords = tree.headings(in: prepared)[...]
    var walk = tree.walk()
    while let visit = walk.next() { note(visit.node, isEntering: visit.isEntering) }
    links.sort { $0.whole < $1.whole }
  }

  private mutating func note(_ node: Node, isEntering: Bool) {
    switch node.kind {
    case .blockQuote:
      quoteDepth += isEntering ? 1 : -1
    case .paragraph where isEntering:
      cursor = InlineCursor(in: node, of: lines, quoteDepth: quoteDepth)
    case .heading where isEntering:
      cursor = InlineCursor(in: node, of: lines, quoteDepth: quoteDepth)
      guard prepared.mark(of: node) == nil else { return }
      let text = headingWords.popFirst()?.text ?? ""
      headings.append(Heading(level: node.headingLevel, text: text, source: lineRange(of: node)))
    case .htmlBlock where prepared.mark(of: node) == nil:
      let range = lineRange(of: node)
      rawHTML.append(
        RawHTML(text: prepared.restored(node.text(of: .literal)), isBlock: true, source: range)
      )
    case .text, .code:
      cursor?.pass(node)
      noteWords(node.text(of: .literal))
    case .softBreak, .lineBreak:
      cursor?.breakLine()
    case .rawHTML:
      noteRawHTML(node)
    case .emphasis where isEntering, .strong where isEntering:
      cursor?.pass(node)
    case .link, .image:
      if isEntering { openLink(node) } else { closeLink(node) }
    default:
      break
    }
  }

  private mutating func noteWords(_ text: String) {
    guard !openLinks.isEmpty, text.contains(where: { !$0.isWhitespace }) else { return }
    openLinks[openLinks.count - 1].hasText = true
  }

  private mutating func noteRawHTML(_ node: Node) {
    guard let range = cursor?.pass(rawHTML: node) else { return }
    let source = prepared.range(of: range)
    rawHTML.append(
      RawHTML(text: prepared.restored(node.text(of: .literal)), isBlock: false, source: source)
    )
  }

  private mutating func openLink(_ node: Node) {
    openLinks.append(OpenLink(start: cursor?.enter(node) ?? 0))
  }

  private mutating func closeLink(_ node: Node) {
    guard let link = openLinks.popLast() else { return }
    let end = cursor?.leave(node, begunAt: link.start) ?? link.start
    if link.hasText, !openLinks.isEmpty { openLinks[openLinks.count - 1].hasText = true }
    let given = node.text(of: .destination)
    let destination = prepared.restored(given)
    let written = lines.destination(given, in: link.start..<end)
    links.append(
      MarkdownLink(
        destination: destination,
        hasText: link.hasText,
        isImage: node.kind == .image,
        source: prepared.range(of: written),
        whole: prepared.range(of: link.start..<end)
      )
    )
  }

  /// The first line of a block, without what stands before it.
  private func lineRange(of block: Node) -> SourceRange {
    let end = lines.end(of: block.startLine)
    let start = min(lines.start(of: block.startLine) + block.startColumn - 1, end)
    return prepared.range(of: start..<end)
  }
}
