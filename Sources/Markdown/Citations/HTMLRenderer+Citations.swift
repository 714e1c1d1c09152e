/// Citations.
extension HTMLRenderer {
  /// Writes the numbers of the sources, or the author's words where a source is not known.
  mutating func write(_ citation: CitationSyntax, span: Int) {
    let targets = citation.items.map { rendering.cite($0.id) }
    guard citation.isWhole, targets.contains(where: { $0 != nil }) else {
      html.write(escaped: prepared.spans[span].written)
      return
    }
    html.write("<span class=\"citation\">[")
    for (index, item) in citation.items.enumerated() {
      if index > 0 { html.write("; ") }
      if let target = targets[index] {
        write(target)
      } else {
        html.write("@")
        html.write(escaped: item.id)
      }
      if let locator = item.locator {
        html.write(", ")
        html.write(escaped: locator)
      }
    }
    html.write("]</span>")
  }

  private mutating func write(_ target: CitationTarget) {
    let isLink = LinkAddress(target.href).canBePublished
    if isLink {
      html.write("<a href=\"")
      html.write(address: target.href)
      html.write("\" role=\"doc-biblioref\"")
      if let title = target.title {
        html.write(" title=\"")
        html.write(escaped: title)
        html.write("\"")
      }
      html.write(">")
    }
    html.write(escaped: String(target.number))
    if isLink { html.write("</a>") }
  }
}
