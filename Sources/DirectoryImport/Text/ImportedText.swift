import PlanModel

/// Words from another program as they stand in a plan: Markdown that shows what was written, or
/// one line.
///
/// Paragraphs, lists and links stay; every other tag goes; a sign that means something in Markdown
/// is escaped.
struct ImportedText {
  /// A paragraph, or an item of a list.
  private struct Block {
    var text = ""
    var plain = ""
    /// How deep in lists it stands; 0 for a paragraph.
    var depth = 0
    var number: Int?
  }

  private var blocks: [Block] = []
  private var current = Block()
  /// For each open list the number of its next item; nil for lists without numbers.
  private var lists: [Int?] = []
  private var link: (address: String, textStart: Int)?

  /// - Parameter text: Plain words or HTML.
  init(_ text: String) {
    let pieces = TextPieces(text)
    for piece in pieces.pieces { add(piece, isHTML: pieces.isHTML) }
    endBlock()
  }

  var isEmpty: Bool { blocks.isEmpty }

  /// Everything on one line, without any mark.
  var line: String { blocks.map(\.plain).joined(separator: " ") }

  /// Whether it is more than a single paragraph.
  var hasSeveralBlocks: Bool { blocks.count > 1 }

  var markdown: String {
    var text = ""
    for (index, block) in blocks.enumerated() {
      if index > 0 {
        let isSameList = block.depth > 0 && blocks[index - 1].depth > 0
        text += isSameList ? "\n" : "\n\n"
      }
      let indent = String(repeating: "   ", count: max(0, min(block.depth, 4) - 1))
      let mark = block.depth == 0 ? "" : block.number.map { "\($0). " } ?? "- "
      let below = String(repeating: " ", count: indent.count + mark.count)
      text += indent + mark + block.text.replacing("\n", with: "\n" + below)
    }
    return text
  }

  private mutating func add(_ piece: TextPieces.Piece, isHTML: Bool) {
    switch piece {
    case .words(let words): isHTML ? write(words) : writeLine(words)
    case .lineBreak: isHTML ? breakLine() : endLine()
    case .paragraphBreak:
      // A paragraph in an item is a part of the item.
      if lists.isEmpty || current.depth == 0 { endBlock() } else { breakLine() }
    case .listStart(let isOrdered):
      endBlock()
      lists.append(isOrdered ? 1 : nil)
    case .listEnd:
      endBlock()
      _ = lists.popLast()
    case .item:
      endBlock()
      current.depth = max(1, lists.count)
      if let last = lists.indices.last, let number = lists[last] {
        current.number = number
        lists[last] = number + 1
      }
    case .linkStart(let address):
      endLink()
      link = (address, current.text.utf8.count)
    case .linkEnd: endLink()
    }
  }

  private mutating func breakLine() {
    current.text.trimEnd()
    if !current.text.isEmpty, !current.text.hasSuffix("\\\n") { current.text += "\\\n" }
    if !current.plain.isEmpty, !current.plain.hasSuffix(" ") { current.plain += " " }
  }

  // MARK: Plain lines

  /// A line of plain text: an item where it begins with the sign of one.
  private mutating func writeLine(_ line: String) {
    let trimmed = line.drop { $0 == " " }
    guard !trimmed.isEmpty else { return }
    if let sign = trimmed.first, "•*-·–".contains(sign), trimmed.dropFirst().first == " " {
      endBlock()
      current.depth = 1
      write(String(trimmed.dropFirst(2)))
      return
    }
    if current.depth > 0 { endBlock() }
    if !current.text.isEmpty { breakLine() }
    write(line)
    isBlankLine = false
  }

  private var isBlankLine = true

  private mutating func endLine() {
    if isBlankLine || current.depth > 0 { endBlock() }
    isBlankLine = true
  }

  // MARK: Words

  private mutating func write(_ words: String) {
    for word in words.split(separator: " ", omittingEmptySubsequences: false) {
      if word.isEmpty {
        space()
        continue
      }
      let isFirst = current.text.isEmpty || current.text.hasSuffix("\n")
      current.text += MarkdownEscapes.escaped(word, atStart: isFirst)
      current.plain += word
      space()
    }
    // The last word has none after it, unless one was written.
    if !words.hasSuffix(" ") {
      current.text.trimEnd()
      current.plain.trimEnd()
    }
  }

  private mutating func space() {
    if !current.text.isEmpty, !current.text.hasSuffix(" "), !current.text.hasSuffix("\n") {
      current.text += " "
    }
    if !current.plain.isEmpty, !current.plain.hasSuffix(" ") { current.plain += " " }
  }

  /// Puts the words of a link in brackets, if it leads to a page of the web.
  private mutating func endLink() {
    guard let (address, start) = link else { return }
    link = nil
    guard ValueType<String>.url.decode(address) != nil, address.allSatisfy(\.isASCII) else {
      return
    }
    let text = current.text
    let words = String(decoding: text.utf8.dropFirst(start), as: UTF8.self)
    guard start <= text.utf8.count, words.contains(where: { $0 != " " && $0 != "\n" }) else {
      return
    }
    let leading = words.prefix { $0 == " " || $0 == "\n" || $0 == "\\" && words.hasPrefix("\\\n") }
    let body = words.dropFirst(leading.count)
    let trailing = body.hasSuffix(" ") ? " " : ""
    let target = address.contains { "()".contains($0) } ? "<\(address)>" : address
    current.text =
      String(decoding: text.utf8.prefix(start), as: UTF8.self) + leading
      + "[\(body.dropLast(trailing.count))](\(target))" + trailing
  }

  private mutating func endBlock() {
    endLink()
    current.text.trimEnd()
    while current.text.hasSuffix("\\\n") {
      current.text.removeLast(2)
      current.text.trimEnd()
    }
    current.plain.trimEnd()
    if !current.text.isEmpty { blocks.append(current) }
    current = Block()
    isBlankLine = true
  }
}

extension String {
  fileprivate mutating func trimEnd() {
    while last == " " { removeLast() }
  }
}
