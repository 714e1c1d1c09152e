/// Directives.
extension HTMLRenderer {
  mutating func beginDirective(_ index: Int) {
    let block = prepared.directives[index]
    html.beginLine()
    switch block.knownName {
    case .callout: beginCallout(block)
    case .quote: html.write("<blockquote class=\"quote\">\n")
    case .details: beginDetails(block)
    case nil: writeOpening(of: block)
    default: beginCapture()
    }
  }

  mutating func endDirective(_ index: Int) {
    let block = prepared.directives[index]
    html.beginLine()
    switch block.knownName {
    case .callout: html.write("</div>\n")
    case .quote: endQuote(block)
    case .details: html.write("</div>\n</details>\n")
    case nil: writeClosing(of: block)
    default: endResolved(block)
    }
  }

  private mutating func beginCallout(_ block: DirectiveBlock) {
    html.write(block["kind"] == "warning" ? "<div class=\"alert\">\n" : "<div class=\"inset\">\n")
    guard let title = block["title"] else { return }
    html.write("<p class=\"alert-title\">")
    html.write(escaped: title)
    html.write("</p>\n")
  }

  private mutating func endQuote(_ block: DirectiveBlock) {
    let parts = [block["by"], block["source"]].compactMap(\.self)
    if !parts.isEmpty {
      html.write("<footer>")
      html.write(escaped: parts.joined(separator: ", "))
      html.write("</footer>\n")
    }
    html.write("</blockquote>\n")
  }

  private mutating func beginDetails(_ block: DirectiveBlock) {
    html.write("<details>\n<summary>")
    html.write(escaped: block["summary"] ?? rendering.labels.details)
    html.write("</summary>\n<div class=\"details-text\">\n")
  }

  private mutating func endResolved(_ block: DirectiveBlock) {
    let inner = endCapture()
    let directive = prepared.directive(of: block)
    if let resolved = directive.flatMap({ rendering.directive($0, inner.text) }) {
      html.append(resolved)
      html.beginLine()
    } else {
      writeOpening(of: block)
      html.append(inner)
      writeClosing(of: block)
    }
  }

  /// Writes a directive that nobody knows as its words.
  private mutating func writeOpening(of block: DirectiveBlock) {
    html.write("<p>")
    html.write(escaped: prepared.source(of: block.range))
    for option in block.options {
      html.write("<br />\n")
      html.write(escaped: "\(option.name): \(option.value)")
    }
    html.write("</p>\n")
  }

  private mutating func writeClosing(of block: DirectiveBlock) {
    html.beginLine()
    if case .closed = block.end { html.write("<p>:::</p>\n") }
  }
}

extension DirectiveBlock {
  /// What an option says, if it is given.
  fileprivate subscript(option: String) -> String? {
    options.first { $0.name == option }.map(\.value).flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension PreparedWords {
  /// A directive with its known options; nil for one with an unknown name.
  func directive(of block: DirectiveBlock) -> MarkdownDirective? {
    guard let name = block.knownName else { return nil }
    let known = Set(name.options.map(\.name))
    let options = block.options.filter { known.contains($0.name) }.map { option in
      MarkdownOption(
        name: option.name,
        value: option.value,
        source: sourceRange(option.range)
      )
    }
    return MarkdownDirective(name: name, options: options, source: sourceRange(block.range))
  }
}
