/// Terms that are explained elsewhere.
extension HTMLRenderer {
  /// Writes words with the marks of the terms that begin or end in them.
  mutating func write(
    words bytes: [UInt8],
    _ range: Range<Int>,
    edges: inout ArraySlice<TermUses.Edge>
  ) {
    var start = range.lowerBound
    while let edge = edges.first, edge.offset <= range.upperBound {
      edges.removeFirst()
      html.write(words: bytes[start..<edge.offset].span)
      start = edge.offset
      write(edge)
    }
    html.write(words: bytes[start..<range.upperBound].span)
  }

  private mutating func write(_ edge: TermUses.Edge) {
    guard let term = edge.term else {
      html.endMark()
      return
    }
    guard let target = rendering.term(term), LinkAddress(target.href).canBePublished else { return }
    html.beginMark(of: term, href: target.href)
  }
}
