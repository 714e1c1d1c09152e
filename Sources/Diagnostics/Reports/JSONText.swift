/// Pieces of JSON (RFC 8259) as text, for whatever writes JSON here.
///
/// A string may hold whatever an author wrote: what could end a line, move a cursor or end a
/// script is written as an escape.
package struct JSONText {
  /// The text of a value, as it stands in a file.
  let text: String

  private init(_ text: String) {
    self.text = text
  }

  static let null = JSONText("null")

  static func string(_ text: String) -> JSONText {
    var bytes: [UInt8] = []
    append(quoted: text, to: &bytes)
    return JSONText(String(decoding: bytes, as: UTF8.self))
  }

  static func string(_ text: String?) -> JSONText { text.map { string($0) } ?? null }

  static func number(_ number: Int?) -> JSONText { number.map { JSONText("\($0)") } ?? null }

  static func array(_ elements: [JSONText]) -> JSONText {
    JSONText("[" + elements.map(\.text).joined(separator: ",") + "]")
  }

  /// An array with each element on a line of its own.
  static func lines(_ elements: [JSONText]) -> JSONText {
    let lines = elements.map { "\n" + $0.text }
    return JSONText("[" + lines.joined(separator: ",") + (lines.isEmpty ? "]" : "\n]"))
  }

  /// An object; a member without a value is left out.
  static func object(_ members: KeyValuePairs<String, JSONText?>) -> JSONText {
    let written = members.compactMap { name, value in
      value.map { "\(string(name).text):\($0.text)" }
    }
    return JSONText("{" + written.joined(separator: ",") + "}")
  }

  /// Adds a string with its quotation marks.
  package static func append(quoted text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    // Nearly all strings are letters and spaces only, and go as they are.
    let letters = text.utf8.span
    let isPlain = letters.indices.allSatisfy { place in
      let byte = letters[place]
      return byte >= 0x20 && byte < 0x7F && byte != 0x22 && byte != 0x5C
    }
    if !isPlain {
      append(escaping: text, to: &bytes)
    } else {
      bytes.append(contentsOf: text.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func append(escaping text: String, to bytes: inout [UInt8]) {
    var last: UInt8 = 0
    var beforeLast: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: #"\""#.utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
      case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
      case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
      case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
      case 0..<0x20, 0x7F: bytes.append(contentsOf: escape(UInt32(byte)).utf8)
      case 0x80..<0xA0 where last == 0xC2:
        bytes.removeLast()
        bytes.append(contentsOf: escape(UInt32(byte)).utf8)
      case 0xA8...0xA9 where beforeLast == 0xE2 && last == 0x80:
        bytes.removeLast(2)
        bytes.append(contentsOf: escape(0x2000 + UInt32(byte) - 0x80).utf8)
      default: bytes.append(byte)
      }
      (beforeLast, last) = (last, byte)
    }
  }

  private static func escape(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
