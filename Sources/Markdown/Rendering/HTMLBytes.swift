/// HTML in the making, escaped byte by byte as cmark escapes it.
///
/// Bytes and not characters, because a `<` with a combining mark after it is a `<` to a browser.
struct HTMLBytes {
  private var bytes: [UInt8] = []
  private var marks: [MarkedHTML.Mark] = []
  /// The opening tag of the term that is being written.
  private var openMark: (term: String, opening: Range<Int>)?

  /// All that was written.
  var text: MarkedHTML { MarkedHTML(String(decoding: bytes, as: UTF8.self), marks: marks) }

  /// Writes markup as it is.
  mutating func write(_ markup: StaticString) {
    markup.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Writes what was written elsewhere.
  mutating func append(_ other: HTMLBytes) {
    marks += other.marks.map { $0.moved(by: bytes.count) }
    bytes.append(contentsOf: other.bytes)
  }

  /// Writes what was rendered elsewhere.
  mutating func append(_ other: MarkedHTML) {
    marks += other.marks.map { $0.moved(by: bytes.count) }
    bytes.append(contentsOf: other.text.utf8)
  }

  /// Begins the mark of a term, which links to where it is explained.
  mutating func beginMark(of term: String, href: String) {
    let start = bytes.count
    write("<a class=\"term\" href=\"")
    write(address: href)
    write("\">")
    openMark = (term, start..<bytes.count)
  }

  /// Ends the mark of a term, if one is open.
  mutating func endMark() {
    guard let mark = openMark else { return }
    openMark = nil
    let start = bytes.count
    write("</a>")
    let closing = start..<bytes.count
    marks.append(MarkedHTML.Mark(term: mark.term, opening: mark.opening, closing: closing))
  }

  /// Takes the end of a paragraph away, if what was written ends with one.
  mutating func removeParagraphEnd() -> Bool {
    let end = Array("</p>\n".utf8)
    guard bytes.suffix(end.count).elementsEqual(end) else { return false }
    bytes.removeLast(end.count)
    return true
  }

  /// Writes markup that our own code made.
  mutating func write(markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Begins a new line unless one was just begun.
  mutating func beginLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Writes text; in attributes too, where it is quoted by `"`.
  mutating func write(escaped text: String) {
    write(escaped: text.utf8.span)
  }

  /// Writes the address of a link or an image as the value of an attribute.
  mutating func write(address: String) {
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "'"): write("&#x27;")
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "?")...UInt8(ascii: "Z"),
        UInt8(ascii: "(")...UInt8(ascii: ";"), UInt8(ascii: "#")...UInt8(ascii: "%"),
        UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "~"):
        bytes.append(byte)
      default:
        bytes.append(UInt8(ascii: "%"))
        bytes.append(Self.hexadecimalDigit(byte >> 4))
        bytes.append(Self.hexadecimalDigit(byte & 0xF))
      }
    }
  }

  /// Writes the bytes of text.
  mutating func write(escaped text: Span<UInt8>) {
    var start = 0
    for index in text.indices {
      guard let reference = Self.reference(for: text[index]) else { continue }
      copy(text.extracting(start..<index))
      write(reference)
      start = index + 1
    }
    copy(text.extracting(start...))
  }

  /// Writes the words of a text, no line to be broken between a number and its unit.
  mutating func write(words: Span<UInt8>) {
    var start = 0
    for index in words.indices where words[index] == UInt8(ascii: " ") {
      let last = index > 0 ? words[index - 1] : bytes.last
      guard last?.isDigit == true, UnbreakableSpace.isDue(before: index + 1, in: words) else {
        continue
      }
      write(escaped: words.extracting(start..<index))
      write(UnbreakableSpace.bytes)
      start = index + 1
    }
    write(escaped: words.extracting(start...))
  }

  /// Whether the last that was written is a digit.
  var endsInDigit: Bool { bytes.last?.isDigit ?? false }

  /// Writes bytes in one go: most of a page needs no escape.
  private mutating func copy(_ text: Span<UInt8>) {
    unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  /// What stands for a byte that means something in HTML.
  private static func reference(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
