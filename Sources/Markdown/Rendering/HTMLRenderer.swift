/// Writes the HTML of a tree, node by node as they come.
///
/// It is cmark's own safe HTML but for these things: headings have ids, numbers and another level;
/// links and images go where the rendering says, or become plain words; a title attribute with
/// nothing in it is left out; no line is broken between a number and its unit; and what was put
/// aside for our syntax comes back in its place.
struct HTMLRenderer {
  var html = HTMLBytes()
  let rendering: MarkdownRendering
  let prepared: PreparedWords
  /// What is written below what is being written now.
  var outer: [HTMLBytes] = []
  /// The words of the first row of a table, while the walk is in it.
  var tableLabel: [String]?
  let notes: NoteNumbers
  /// What each note says, by its number.
  var noteWords: [Int: HTMLBytes] = [:]
  /// How many items of lists the walk is in.
  var itemDepth = 0
  /// The same where each of our blocks began that the walk is in.
  var foldDepths: [Int] = []
  /// The terms to be marked, and where the walk is among the texts they stand in.
  let terms: TermUses
  var textCount = 0
  private var headingIDs: ArraySlice<String>
  private var headingNumbers: HeadingNumbers?
  /// The outermost image the walk is in; all in it is alternative text.
  private(set) var image: Node?
  /// What ends its tag behind the alternative text; nil where only that text is written.
  private var imageEnd: String?
  /// Whether each of the links the walk is in was written: one can stand in another as `<https:…>`.
  private(set) var openLinks: [Bool] = []

  init(
    _ rendering: MarkdownRendering,
    _ prepared: PreparedWords,
    headingIDs: [String],
    notes: NoteNumbers,
    terms: TermUses
  ) {
    self.notes = notes
    self.terms = terms
    self.rendering = rendering
    self.prepared = prepared
    self.headingIDs = headingIDs[...]
    headingNumbers = rendering.headingNumber.map(HeadingNumbers.init(startingWith:))
  }

  /// Writes what is due before a node's children, or after them.
  mutating func visit(_ node: Node, isEntering: Bool) {
    if image == nil {
      writeNode(node, isEntering: isEntering)
    } else if node == image {
      image = nil
      endImage(node)
    } else {
      writeAlternativeText(node)
    }
  }

  private mutating func writeNode(_ node: Node, isEntering: Bool) {
    switch node.kind {
    case .text:
      writeText(node)
      addToLabel(node)
    case .softBreak: writeSoftBreak(node)
    case .lineBreak: html.write("<br />\n")
    case .code:
      html.write("<code>")
      write(verbatim: node)
      html.write("</code>")
      addToLabel(node)
    case .rawHTML: html.write("<!-- raw HTML omitted -->")
    case .emphasis: html.write(isEntering ? "<em>" : "</em>")
    case .strong: html.write(isEntering ? "<strong>" : "</strong>")
    case .link: if isEntering { beginLink(node) } else { endLink() }
    case .image: beginImage(node)
    default: writeBlock(node, isEntering: isEntering)
    }
  }

  private mutating func writeBlock(_ node: Node, isEntering: Bool) {
    switch node.kind {
    case .paragraph:
      // Tight lists do not reach into our blocks.
      if !node.isInTightList || itemDepth == foldDepths.last {
        html.writeBlockTag(isEntering ? "<p>" : "</p>\n", isEntering)
      }
    case .heading:
      if case .cell(let cell) = prepared.mark(of: node) {
        if isEntering { beginCell(cell) } else { endCell(cell) }
      } else if isEntering {
        beginHeading(node)
      } else {
        endHeading(node)
      }
    case .blockQuote:
      html.beginLine()
      html.write(isEntering ? "<blockquote>\n" : "</blockquote>\n")
    case .list: writeList(node, isEntering: isEntering)
    case .item:
      itemDepth += isEntering ? 1 : -1
      html.writeBlockTag(isEntering ? "<li>" : "</li>\n", isEntering)
    case .codeBlock: writeCodeBlock(node)
    case .htmlBlock where prepared.mark(of: node) != nil:
      writeMark(of: node)
    case .htmlBlock:
      html.beginLine()
      html.write("<!-- raw HTML omitted -->\n")
    case .thematicBreak: html.writeBlockTag("<hr />\n", true)
    default: break
    }
  }

  private mutating func writeList(_ list: Node, isEntering: Bool) {
    let start = list.listStart
    if isEntering {
      html.beginLine()
      switch start {
      case nil: html.write("<ul>\n")
      case 1: html.write("<ol>\n")
      case let start?:
        html.write("<ol start=\"")
        html.write(escaped: String(start))
        html.write("\">\n")
      }
    } else {
      html.write(start == nil ? "</ul>\n" : "</ol>\n")
    }
  }

  private mutating func writeCodeBlock(_ node: Node) {
    html.beginLine()
    let language = prepared.restored(node.text(of: .fenceInfo)).prefix { !$0.isWhitespace }
    if language.isEmpty {
      html.write("<pre><code>")
    } else {
      html.write("<pre><code class=\"language-")
      html.write(escaped: String(language))
      html.write("\">")
    }
    write(verbatim: node)
    html.write("</code></pre>\n")
  }
}

/// Headings.
extension HTMLRenderer {
  private mutating func beginHeading(_ node: Node) {
    html.beginLine()
    html.write("<h")
    html.write(escaped: String(shownLevel(of: node)))
    html.write(" id=\"")
    html.write(escaped: rendering.idPrefix)
    html.write(escaped: headingIDs.popFirst() ?? "")
    html.write("\">")
    if let number = headingNumbers?.next(level: node.headingLevel) {
      html.write("<span class=\"number\">")
      html.write(escaped: number)
      html.write("</span> ")
    }
  }

  private mutating func endHeading(_ node: Node) {
    html.write("</h")
    html.write(escaped: String(shownLevel(of: node)))
    html.write(">\n")
  }

  private func shownLevel(of heading: Node) -> Int {
    min(max(heading.headingLevel + rendering.headingShift, 1), 6)
  }
}

/// Links and images.
extension HTMLRenderer {
  private mutating func beginLink(_ node: Node) {
    let target = target(of: node)
    openLinks.append(target != nil)
    guard let target else { return }
    html.write("<a href=\"")
    html.write(address: target.href)
    writeTitle(of: node)
    html.write("\">")
    if let title = target.title, node.firstChild == nil { html.write(escaped: title) }
  }

  private mutating func endLink() {
    if openLinks.popLast() == true { html.write("</a>") }
  }

  private mutating func beginImage(_ node: Node) {
    image = node
    imageEnd = nil
    guard let source = beginImageSource(node) else { return }
    html.write("<img src=\"")
    html.write(address: source)
    html.write("\" alt=\"")
  }

  /// Where an image is; notes how its tag ends.
  private mutating func beginImageSource(_ node: Node) -> String? {
    guard let find = rendering.image else {
      guard let target = target(of: node) else { return nil }
      imageEnd = "\" />"
      return target.href
    }
    let destination = prepared.restored(node.text(of: .destination))
    guard let image = find(destination), LinkAddress(image.source).canBePublished else {
      return nil
    }
    imageEnd =
      "\" width=\"\(image.width)\" height=\"\(image.height)\""
      + (image.isLazy ? " loading=\"lazy\" />" : " />")
    return image.source
  }

  private mutating func endImage(_ node: Node) {
    guard let imageEnd else { return }
    writeTitle(of: node)
    html.write(markup: imageEnd)
  }

  private mutating func writeAlternativeText(_ node: Node) {
    switch node.kind {
    case .text: writeText(node)
    case .code, .rawHTML: write(verbatim: node)
    case .softBreak, .lineBreak: html.write(" ")
    default: break
    }
  }

  /// Ends the attribute before it and writes its own, without the last quotation mark.
  private mutating func writeTitle(of node: Node) {
    let title = prepared.restored(node.text(of: .title))
    guard !title.isEmpty else { return }
    html.write("\" title=\"")
    html.write(escaped: title)
  }

  /// Where a link leads, if it may lead there.
  ///
  /// What comes back from the resolver is judged like what the author wrote.
  private func target(of node: Node) -> LinkTarget? {
    let destination = prepared.restored(node.text(of: .destination))
    guard LinkAddress(destination).canBeWritten, let target = rendering.resolve(destination),
      LinkAddress(target.href).canBePublished
    else { return nil }
    return target
  }
}

extension HTMLBytes {
  /// Writes a tag of a block, on a new line if it opens the block.
  fileprivate mutating func writeBlockTag(_ tag: StaticString, _ isOpening: Bool) {
    if isOpening { beginLine() }
    write(tag)
  }
}
