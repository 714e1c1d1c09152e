/// Finds the attributes of a page that lead somewhere or can be led to.
///
/// One pass over the bytes; comments and the insides of scripts and styles are passed over.
struct HTMLAttributes {
  /// What an attribute does for links.
  enum Role: Sendable {
    /// Leads to one address.
    case link
    /// Leads to several, as `srcset` does.
    case links
    /// Can be led to.
    case id
  }

  private let page: [UInt8]
  private var position = 0

  /// Calls back with the place of each value.
  static func scan(_ page: [UInt8], _ found: (Role, Range<Int>) -> Void) {
    var scanner = HTMLAttributes(page: page)
    while let open = scanner.nextTag() { scanner.readTag(at: open, found) }
  }

  private init(page: [UInt8]) {
    self.page = page
  }

  /// The next `<` that begins an element.
  private mutating func nextTag() -> Int? {
    while position < page.count {
      guard page[position] == less, position + 1 < page.count else {
        position += 1
        continue
      }
      let next = page[position + 1]
      if isLetter(next) { return position }
      if next == bang, hasPrefix("<!--") {
        skip(past: "-->", from: position + 4)
      } else {
        position += 1
      }
    }
    return nil
  }

  private mutating func readTag(at open: Int, _ found: (Role, Range<Int>) -> Void) {
    position = open + 1
    let name = readName()
    while position < page.count, page[position] != greater {
      let attribute = readName()
      if attribute.isEmpty {
        position += 1
        continue
      }
      guard let value = readValue() else { continue }
      if let role = role(of: attribute) { found(role, value) }
    }
    if let end = rawTextEnd(of: name) { skip(past: end, from: position) }
  }

  private mutating func readName() -> Range<Int> {
    let start = position
    while position < page.count, !endsName(page[position]) { position += 1 }
    return start..<position
  }

  private mutating func readValue() -> Range<Int>? {
    var next = position
    while next < page.count, isSpace(page[next]) { next += 1 }
    guard next < page.count, page[next] == equals else { return nil }
    next += 1
    while next < page.count, isSpace(page[next]) { next += 1 }
    guard next < page.count else { return nil }
    let quote = page[next]
    let isQuoted = quote == doubleQuote || quote == singleQuote
    let start = isQuoted ? next + 1 : next
    position = start
    while position < page.count {
      let byte = page[position]
      if isQuoted ? byte == quote : isSpace(byte) || byte == greater { break }
      position += 1
    }
    let value = start..<position
    if isQuoted { position += 1 }
    return value
  }

  private func role(of name: Range<Int>) -> Role? {
    switch name.count {
    case 2 where isName(name, "id"): .id
    case 3 where isName(name, "src"): .link
    case 4 where isName(name, "href"): .link
    case 6 where isName(name, "poster"), 6 where isName(name, "action"): .link
    case 6 where isName(name, "srcset"): .links
    case 10 where isName(name, "xlink:href"): .link
    default: nil
    }
  }

  /// The end tag of an element whose inside is not HTML.
  private func rawTextEnd(of name: Range<Int>) -> String? {
    switch name.count {
    case 5 where isName(name, "style"): "</style"
    case 6 where isName(name, "script"): "</script"
    case 8 where isName(name, "textarea"): "</textarea"
    default: nil
    }
  }

  private mutating func skip(past end: String, from start: Int) {
    position = start
    while position < page.count, !hasPrefix(end) { position += 1 }
    position = min(position + end.utf8.count, page.count)
  }

  private func hasPrefix(_ text: String) -> Bool {
    position + text.utf8.count <= page.count
      && isName(position..<position + text.utf8.count, text)
  }

  /// Whether a stretch as long as a name is that name, in small or capital letters.
  private func isName(_ range: Range<Int>, _ name: String) -> Bool {
    zip(page[range], name.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
  }

  private func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == equals || byte == greater || byte == slash
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

private let less = UInt8(ascii: "<")
private let greater = UInt8(ascii: ">")
private let bang = UInt8(ascii: "!")
private let slash = UInt8(ascii: "/")
private let equals = UInt8(ascii: "=")
private let doubleQuote = UInt8(ascii: "\"")
private let singleQuote = UInt8(ascii: "'")
