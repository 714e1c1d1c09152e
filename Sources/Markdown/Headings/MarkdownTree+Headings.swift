extension MarkdownTree {
  /// The words of each heading, without any marks.
  func headingTexts(in prepared: PreparedWords) -> [String] {
    var texts: [String] = []
    var isInHeading = false
    var walk = walk()
    while let visit = walk.next() {
      switch visit.node.kind {
      case .paragraph where visit.isEntering: walk.skipChildren(of: visit.node)
      case .heading:
        if prepared.mark(of: visit.node) != nil {
          walk.skipChildren(of: visit.node)
          continue
        }
        isInHeading = visit.isEntering
        if isInHeading { texts.append("") }
      case .text where isInHeading:
        texts[texts.count - 1] += prepared.headingWords(of: visit.node)
      case .code where isInHeading:
        texts[texts.count - 1] += prepared.restored(visit.node.text(of: .literal))
      case .softBreak where isInHeading, .lineBreak where isInHeading:
        texts[texts.count - 1] += " "
      default: break
      }
    }
    return texts
  }
}

extension PreparedWords {
  /// The words of a text in a heading, without the signs of notes.
  func headingWords(of node: Node) -> String {
    let text = node.text(of: .literal)
    guard !spans.isEmpty, let parts = node.parts else { return text }
    let bytes = Array(text.utf8)
    return parts.reduce(into: "") { words, part in
      switch part {
      case .words(let range): words += String(decoding: bytes[range], as: UTF8.self)
      case .span(let number):
        switch spans[number].kind {
        case .note: break
        }
      }
    }
  }
}
