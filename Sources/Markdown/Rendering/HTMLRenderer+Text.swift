/// Text, and our syntax in the middle of it.
extension HTMLRenderer {
  mutating func writeText(_ node: Node) {
    textCount += 1
    var edges = terms.edges[textCount - 1].map { $0[...] } ?? []
    let parts = prepared.hasSpans ? node.parts : nil
    guard parts != nil || !edges.isEmpty else {
      node.withBytes(of: .literal) { html.write(words: $0) }
      return
    }
    if node.isAddress {
      write(verbatim: node)
      return
    }
    let bytes = Array(node.text(of: .literal).utf8)
    for part in parts ?? [.words(bytes.indices)] {
      switch part {
      case .words(let range): write(words: bytes, range, edges: &edges)
      case .span(let number): writeSpan(number)
      }
    }
  }

  /// Writes the end of a line in a paragraph.
  mutating func writeSoftBreak(_ node: Node) {
    let isBeforeUnit =
      html.endsInDigit && node.next?.kind == .text
      && node.next?.withBytes(of: .literal) { UnbreakableSpace.isDue(before: 0, in: $0) } == true
    html.write(isBeforeUnit ? UnbreakableSpace.bytes : "\n")
  }

  /// Writes code, a tag or the like, where our syntax means nothing.
  mutating func write(verbatim node: Node) {
    if !prepared.hasSpans {
      html.write(escapedLiteralOf: node)
    } else {
      html.write(escaped: prepared.restored(node.text(of: .literal)))
    }
  }

  private mutating func writeSpan(_ number: Int) {
    guard prepared.spans.indices.contains(number) else { return }
    let span = prepared.spans[number]
    // A link cannot stand in another.
    let mayBeLink = image == nil && !openLinks.contains(true)
    switch span.kind {
    case .note where mayBeLink: writeReference(number)
    case .citation(let citation) where mayBeLink: write(citation, span: number)
    case .value:
      let words = prepared.value(of: span).flatMap(rendering.value) ?? span.written
      html.write(words: words.utf8.span)
    case .note, .citation: html.write(escaped: span.written)
    }
  }
}

extension HTMLBytes {
  /// Writes the words of a text or of code.
  mutating func write(escapedLiteralOf node: Node) {
    node.withBytes(of: .literal) { write(escaped: $0) }
  }
}
