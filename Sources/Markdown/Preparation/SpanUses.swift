/// Where our syntax in the middle of text came to stand, in reading order: in code, or in an
/// address, it means nothing and is not here.
struct SpanUses {
  struct Use {
    /// The number of the span.
    let span: Int
    /// The note it stands in.
    let note: Int?
    /// Whether it stands in the words of a link or an image, where no link can be.
    let isInLink: Bool
  }

  private(set) var all: [Use] = []
  private var openLinks = 0
  private var openNotes: [Int] = []

  init(in tree: borrowing MarkdownTree, _ prepared: PreparedWords) {
    guard prepared.hasSpans else { return }
    var walk = tree.walk()
    while let visit = walk.next() {
      switch visit.node.kind {
      case .link, .image: openLinks += visit.isEntering ? 1 : -1
      case .text: add(visit.node)
      case .htmlBlock:
        switch prepared.mark(of: visit.node) {
        case .noteBegin(let note): openNotes.append(note)
        case .noteEnd: openNotes.removeLast()
        default: break
        }
      default: break
      }
    }
  }

  private mutating func add(_ text: Node) {
    guard let parts = text.parts, !text.isAddress else { return }
    for case .span(let number) in parts {
      all.append(Use(span: number, note: openNotes.last, isInLink: openLinks > 0))
    }
  }
}

extension Node {
  /// Whether a text is the whole of a link such as `<https://example.org>`.
  var isAddress: Bool {
    guard let link = parent, link.kind == .link, link.firstChild == self else { return false }
    return link.text(of: .destination).hasSuffix(text(of: .literal))
  }

  /// A text cut at the tokens in it; nil where it has none, as is the rule.
  var parts: [SyntaxSpan.Part]? {
    let hasCode = withBytes(of: .literal) { bytes in
      bytes.indices.contains { bytes[$0] == 0xEF && $0 + 2 < bytes.count && bytes[$0 + 2] == 0x90 }
    }
    return hasCode ? SyntaxSpan.parts(of: Array(text(of: .literal).utf8)) : nil
  }
}
