extension MarkdownTree {
  /// Whether cmark made a block of its own of every mark that was written for it.
  func hasMarks(of prepared: PreparedWords) -> Bool {
    guard prepared.markCount > 0 else { return true }
    var found = 0
    var walk = walk()
    while let visit = walk.next() {
      guard visit.isEntering else { continue }
      switch visit.node.kind {
      case .paragraph: walk.skipChildren(of: visit.node)
      case .heading, .htmlBlock: if prepared.mark(of: visit.node) != nil { found += 1 }
      default: break
      }
    }
    return found == prepared.markCount
  }
}
