/// The words of a heading, without any marks, and the id its author gave it.
struct HeadingWords {
  var text: String
  let writtenID: String?
}

extension MarkdownTree {
  /// The words of each heading, values written as some function says.
  func headings(
    in prepared: PreparedWords,
    value: (SyntaxSpan) -> String = \.written
  ) -> [HeadingWords] {
    var headings: [HeadingWords] = []
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
        guard isInHeading else { continue }
        headings.append(HeadingWords(text: "", writtenID: prepared.writtenID(of: visit.node)))
      case .text where isInHeading, .code where isInHeading:
        headings[headings.count - 1].text += prepared.plainWords(of: visit.node, value: value)
      case .softBreak where isInHeading, .lineBreak where isInHeading:
        headings[headings.count - 1].text += " "
      default: break
      }
    }
    return headings
  }
}

extension PreparedWords {
  /// The words of a text or of code, without the signs of notes and citations.
  func plainWords(of node: Node, value: (SyntaxSpan) -> String = \.written) -> String {
    let text = node.text(of: .literal)
    guard hasSpans else { return text }
    guard node.kind == .text else { return restored(text) }
    guard let parts = node.parts else { return text }
    let bytes = Array(text.utf8)
    return parts.reduce(into: "") { words, part in
      switch part {
      case .words(let range): words += String(decoding: bytes[range], as: UTF8.self)
      case .span(let number):
        guard spans.indices.contains(number), case .value = spans[number].kind else { return }
        words += value(spans[number])
      }
    }
  }
}
