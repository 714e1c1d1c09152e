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
    let element = readName()
    while position < page.count, page[position] != greater {
      let attribute = readName()
      if attribute.count == 0 {
        position += 1
        continue
      }
      guard let value = readValue() else { continue }
      if let role = role(of: attribute) { found(role, value) }
    }
    if let end = rawTextEnd(of: element) { skip(past: end, from: position) }
  }

  private mutating func readName() -> ShortName {
    var name = ShortName()
    while position < page.count, !endsName(page[position]) {
      name.append(page[position])
      position += 1
    }
    return name
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

  private func role(of attribute: ShortName) -> Role? {
    // Most attributes are told apart by their length alone.
    switch attribute.count {
    case 2: attribute == .id ? .id : nil
    case 3: attribute == .src ? .link : nil
    case 4: attribute == .href ? .link : nil
    case 6:
      if attribute == .srcset {
        .links
      } else {
        attribute == .poster || attribute == .action ? .link : nil
      }
    case 10: attribute == .xlinkHref ? .link : nil
    default: nil
    }
  }

  /// The end tag of an element whose inside is not HTML.
  private func rawTextEnd(of element: ShortName) -> String? {
    switch element.count {
    case 5: element == .style ? "</style" : nil
    case 6: element == .script ? "</script" : nil
    case 8: element == .textarea ? "</textarea" : nil
    default: nil
    }
  }

  private mutating func skip(past end: String, from start: Int) {
    position = start
    let first = end.utf8.first
    while position < page.count, page[position] != first || !hasPrefix(end) { position += 1 }
    position = min(position + end.utf8.count, page.count)
  }

  private func hasPrefix(_ text: String) -> Bool {
    page[position...].prefix(text.utf8.count)
      .elementsEqual(text.utf8) { $0 == $1 || $0 | 0x20 == $1 }
  }

  private func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == equals || byte == greater || byte == slash
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

/// A name of HTML, in small letters: its last eight and how many it has, which is enough to know it
/// by.
private struct ShortName: Equatable {
  private var letters: UInt64 = 0
  private(set) var count = 0

  static let id = ShortName("id")
  static let href = ShortName("href")
  static let src = ShortName("src")
  static let srcset = ShortName("srcset")
  static let poster = ShortName("poster")
  static let action = ShortName("action")
  static let xlinkHref = ShortName("xlink:href")
  static let style = ShortName("style")
  static let script = ShortName("script")
  static let textarea = ShortName("textarea")

  init() {}

  private init(_ name: String) {
    for byte in name.utf8 { append(byte) }
  }

  mutating func append(_ byte: UInt8) {
    letters = letters << 8 | UInt64(byte | 0x20)
    count += 1
  }
}

private let less = UInt8(ascii: "<")
private let greater = UInt8(ascii: ">")
private let bang = UInt8(ascii: "!")
private let slash = UInt8(ascii: "/")
private let equals = UInt8(ascii: "=")
private let doubleQuote = UInt8(ascii: "\"")
private let singleQuote = UInt8(ascii: "'")
