package import Diagnostics

/// Reads the words out of HTML that our own renderers made, for those who show no HTML.
///
/// Paragraphs are a blank line apart, items of lists stand on lines of their own with their number
/// or a hyphen, cells of a row have a bar between them. Where a link leads elsewhere on the web,
/// its address follows in brackets.
struct PlainTextReader {
  private var text: [UInt8] = []
  /// How many lines to break before the next word.
  private var breaks = 0
  private var needsSpace = false
  /// Whether the last thing written was the mark of an item, which its words follow.
  private var isAfterMark = false
  /// For each open list the number of its next item; nil for lists without numbers.
  private var lists: [Int?] = []
  private var isInRow = false
  private var link: (address: [UInt8], start: Int)?
  private var pictureDepth = 0

  static func text(of html: HTML) -> String {
    var reader = PlainTextReader()
    reader.read(Array(html.markup.utf8))
    return String(decoding: reader.text, as: UTF8.self)
  }

  private mutating func read(_ bytes: [UInt8]) {
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      let isTag = byte == UInt8(ascii: "<")
      guard isTag || byte == UInt8(ascii: "&") else {
        let isUnbreakable = byte == 0xC2 && place + 1 < bytes.count && bytes[place + 1] == 0xA0
        write(isUnbreakable ? UInt8(ascii: " ") : byte)
        place += isUnbreakable ? 2 : 1
        continue
      }
      let closing = UInt8(ascii: isTag ? ">" : ";")
      let end = bytes[place...].firstIndex(of: closing) ?? bytes.count - 1
      let inside = bytes[(place + 1)..<max(end, place + 1)]
      if isTag { enter(inside) } else { write(character(named: inside)) }
      place = end + 1
    }
  }

  // MARK: Words

  private mutating func write(_ byte: UInt8) {
    guard pictureDepth == 0 else { return }
    if byte <= 0x20 {
      needsSpace = true
      return
    }
    if !text.isEmpty, !isAfterMark {
      if breaks > 0 {
        text.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: breaks))
      } else if needsSpace {
        text.append(UInt8(ascii: " "))
      }
    }
    breaks = 0
    needsSpace = false
    isAfterMark = false
    text.append(byte)
  }

  private mutating func write(mark: String) {
    for byte in mark.utf8 where byte != UInt8(ascii: " ") { write(byte) }
    text.append(UInt8(ascii: " "))
    isAfterMark = true
  }

  private func character(named name: ArraySlice<UInt8>) -> UInt8 {
    switch String(decoding: name, as: UTF8.self) {
    case "lt": UInt8(ascii: "<")
    case "gt": UInt8(ascii: ">")
    case "quot": UInt8(ascii: "\"")
    case "#39": UInt8(ascii: "'")
    case "nbsp": UInt8(ascii: " ")
    default: UInt8(ascii: "&")
    }
  }

  // MARK: Tags

  private mutating func enter(_ tag: ArraySlice<UInt8>) {
    let isEnd = tag.first == UInt8(ascii: "/")
    let name = tag.drop { $0 == UInt8(ascii: "/") }
      .prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
    switch String(decoding: name, as: UTF8.self) {
    case "svg": pictureDepth += isEnd ? -1 : 1
    case "a": isEnd ? leaveLink() : enterLink(tag)
    case "ol", "ul":
      breaks = max(breaks, lists.isEmpty || (isEnd && lists.count == 1) ? 2 : 1)
      if isEnd { _ = lists.popLast() } else { lists.append(name.first == 0x6F ? 1 : nil) }
    case "li":
      breaks = max(breaks, 1)
      if !isEnd { beginItem() }
    case "tr":
      breaks = max(breaks, 1)
      isInRow = false
    case "td", "th":
      if !isEnd, isInRow { write(mark: "|") }
      isInRow = true
      needsSpace = true
    case "br", "dt", "dd": breaks = max(breaks, 1)
    case "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table", "caption", "div",
      "section", "figure", "figcaption", "details", "summary", "dl", "hr", "aside":
      breaks = lists.isEmpty ? 2 : max(breaks, 1)
    default: return
    }
  }

  private mutating func beginItem() {
    guard let last = lists.indices.last, let number = lists[last] else {
      return write(mark: "-")
    }
    lists[last] = number + 1
    write(mark: "\(number).")
  }

  private mutating func enterLink(_ tag: ArraySlice<UInt8>) {
    let quote = UInt8(ascii: "\"")
    let attribute = Array("href=\"http".utf8)
    guard let start = tag.indices.first(where: { tag[$0...].starts(with: attribute) }) else {
      return
    }
    let address = tag[(start + 6)...].prefix { $0 != quote }
    var reader = PlainTextReader()
    reader.read(Array(address))
    link = (reader.text, text.count)
  }

  private mutating func leaveLink() {
    guard let link else { return }
    self.link = nil
    let words = text[min(link.start, text.count)...].drop { $0 <= 0x20 }
    guard !link.address.elementsEqual(words) else { return }
    needsSpace = true
    write(UInt8(ascii: "("))
    for byte in link.address { write(byte) }
    write(UInt8(ascii: ")"))
  }
}

extension PublishedPlan {
  /// An author's words without markup, for programs that show no HTML; nil where there are none.
  package func plainText(_ text: SourceText?, in placement: Placement) -> String? {
    guard let text, !text.isEmpty else { return nil }
    return PlainTextReader.text(of: htmlWithoutTerms(text, in: placement, prefix: "text"))
  }
}
