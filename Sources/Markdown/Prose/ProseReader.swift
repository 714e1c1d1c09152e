/// Reads the plain words of each block out of a tree.
struct ProseReader {
  private(set) var blocks: [ProseBlock] = []

  private let prepared: PreparedWords
  private let lines: SourceLines
  private var quoteDepth = 0
  private var quotedDirectives = 0
  private var listDepth = 0
  private var cursor: InlineCursor?
  private var words = ProseWords()

  init(of tree: borrowing MarkdownTree, _ prepared: PreparedWords) {
    self.prepared = prepared
    lines = SourceLines(prepared.bytes)
    var walk = tree.walk()
    while let visit = walk.next() { note(visit.node, isEntering: visit.isEntering) }
  }

  private mutating func note(_ node: Node, isEntering: Bool) {
    switch node.kind {
    case .blockQuote: quoteDepth += isEntering ? 1 : -1
    case .list: listDepth += isEntering ? 1 : -1
    case .htmlBlock: note(directive: node)
    case .paragraph, .heading:
      if isEntering {
        cursor = InlineCursor(in: node, of: lines, quoteDepth: quoteDepth)
        words = ProseWords()
      } else {
        endBlock(kind(of: node))
      }
    default: noteInline(node, isEntering: isEntering)
    }
  }

  private mutating func noteInline(_ node: Node, isEntering: Bool) {
    switch node.kind {
    case .text: note(text: node)
    case .code:
      let start = cursor?.pass(node) ?? 0
      words.append(objectAt: start, length: node.text(of: .literal).utf8.count)
    case .softBreak, .lineBreak:
      let end = cursor?.breakLine() ?? 0
      words.append([UInt8(ascii: " ")], at: end)
    case .rawHTML: _ = cursor?.pass(rawHTML: node)
    case .emphasis where isEntering, .strong where isEntering: cursor?.pass(node)
    case .link, .image: note(link: node, isEntering: isEntering)
    default: break
    }
  }

  /// Words between the fences of a quotation are somebody else's.
  private mutating func note(directive node: Node) {
    switch prepared.mark(of: node) {
    case .directiveBegin(let block) where prepared.directives[block].knownName == .quote:
      quotedDirectives += 1
    case .directiveEnd(let block) where prepared.directives[block].knownName == .quote:
      quotedDirectives -= 1
    default: break
    }
  }

  private mutating func note(text node: Node) {
    let start = cursor?.pass(node) ?? 0
    let bytes = Array(node.text(of: .literal).utf8)
    guard let parts = node.parts else {
      words.append(bytes[...], near: start, in: lines)
      return
    }
    var place = start
    for part in parts {
      switch part {
      case .words(let range): place = words.append(bytes[range], near: place, in: lines)
      case .span(let number):
        let token = SyntaxSpan.token(for: number)
        place = lines.find(token, from: place) ?? place
        if prepared.spans.indices.contains(number),
          let value = prepared.value(of: prepared.spans[number])
        {
          words.append(value, at: place, length: token.count)
        }
        place += token.count
      }
    }
  }

  private mutating func note(link node: Node, isEntering: Bool) {
    if isEntering {
      let start = cursor?.enter(node) ?? 0
      words.open(node.kind == .image, at: start)
      return
    }
    guard let open = words.close() else { return }
    let end = cursor?.leave(node, begunAt: open.place) ?? open.place
    if node.kind == .image { words.append(objectAt: open.place, length: end - open.place) }
    words.links.append(
      ProseLink(
        range: open.offset..<words.bytes.count,
        destination: prepared.restored(node.text(of: .destination)),
        isImage: node.kind == .image
      )
    )
  }

  private func kind(of node: Node) -> ProseBlock.Kind {
    guard node.kind == .heading else { return listDepth > 0 ? .listItem : .paragraph }
    if case .cell(let cell) = prepared.mark(of: node) {
      return .cell(row: cell.row, column: cell.column)
    }
    return .heading(level: node.headingLevel)
  }

  private mutating func endBlock(_ kind: ProseBlock.Kind) {
    guard !words.bytes.isEmpty else { return }
    blocks.append(
      ProseBlock(
        kind: kind,
        isQuoted: quoteDepth + quotedDirectives > 0,
        text: String(decoding: words.bytes, as: UTF8.self),
        sentences: Sentences.ranges(in: words.bytes),
        links: words.links,
        values: words.values,
        pieces: words.pieces,
        prepared: prepared
      )
    )
  }
}
