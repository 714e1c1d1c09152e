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
      case .text where isInHeading, .code where isInHeading:
        texts[texts.count - 1] += visit.node.text(of: .literal)
      case .softBreak where isInHeading, .lineBreak where isInHeading:
        texts[texts.count - 1] += " "
      default: break
      }
    }
    return texts
  }
}
