package import Diagnostics

/// A value of JSON (RFC 8259) and the place where it stands.
package struct JSONNode: Sendable {
  /// What a value is; numbers keep their digits as written.
  package enum Content: Sendable {
    case object([String: JSONNode])
    case list([JSONNode])
    case text(String)
    case number(String)
    case flag(Bool)
    case null
  }

  package let content: Content
  package let source: SourceRange

  package init(content: Content, source: SourceRange) {
    self.content = content
    self.source = source
  }
}

/// Why a text is not JSON, and where that shows.
package struct JSONFault: Error {
  package let reason: String
  package let offset: Int
}

/// Reads JSON with the place of every value, in one pass.
package struct JSONReader {
  /// What we write is four levels deep; what is far deeper is no plan.
  private static let deepest = 32

  private let bytes: [UInt8]
  private let path: String
  private var place = 0

  private init(_ text: DecodedText) {
    bytes = Array(text.text.utf8)
    path = text.path
  }

  /// The one value that a text holds.
  package static func read(_ text: DecodedText) throws(JSONFault) -> JSONNode {
    var reader = JSONReader(text)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.place == reader.bytes.count else { throw reader.fault("goes on after its end") }
    return value
  }

  private mutating func value(depth: Int) throws(JSONFault) -> JSONNode {
    guard depth < Self.deepest else { throw fault("is nested too deeply") }
    skipSpace()
    let start = place
    let content: JSONNode.Content =
      switch current {
      case UInt8(ascii: "{"): .object(try members(depth: depth))
      case UInt8(ascii: "["): .list(try elements(depth: depth))
      case UInt8(ascii: "\""): .text(try text())
      case nil: throw fault("stops in the middle")
      case let byte? where Self.belongsToNumber(byte): .number(try number())
      default: try word()
      }
    return JSONNode(content: content, source: range(from: start))
  }

  private mutating func members(depth: Int) throws(JSONFault) -> [String: JSONNode] {
    var members: [String: JSONNode] = [:]
    place += 1
    skipSpace()
    if take("}") { return members }
    repeat {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw fault("has a name without quotes") }
      let name = try text()
      skipSpace()
      guard take(":") else { throw fault("lacks a colon after a name") }
      let value = try value(depth: depth + 1)
      if members[name] == nil { members[name] = value }
      skipSpace()
    } while take(",")
    guard take("}") else { throw fault("lacks a comma or a closing bracket") }
    return members
  }

  private mutating func elements(depth: Int) throws(JSONFault) -> [JSONNode] {
    var elements: [JSONNode] = []
    place += 1
    skipSpace()
    if take("]") { return elements }
    repeat {
      elements.append(try value(depth: depth + 1))
      skipSpace()
    } while take(",")
    guard take("]") else { throw fault("lacks a comma or a closing bracket") }
    return elements
  }

  private mutating func number() throws(JSONFault) -> String {
    let start = place
    while let byte = current,
      Self.belongsToNumber(byte) || [UInt8(ascii: "e"), UInt8(ascii: "E")].contains(byte)
    {
      place += 1
    }
    let digits = String(decoding: bytes[start..<place], as: UTF8.self)
    guard Double(digits) != nil else { throw fault("has a number that is none", at: start) }
    return digits
  }

  private static func belongsToNumber(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private mutating func word() throws(JSONFault) -> JSONNode.Content {
    for (word, content) in [
      ("true", JSONNode.Content.flag(true)), ("false", .flag(false)), ("null", .null),
    ] where bytes[place...].starts(with: word.utf8) {
      place += word.utf8.count
      return content
    }
    throw fault("has a value without quotes")
  }

  private mutating func text() throws(JSONFault) -> String {
    let start = place
    place += 1
    var text: [UInt8] = []
    while let byte = current, byte >= 0x20 {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escaped()
      default: text.append(byte)
      }
    }
    throw fault("has a text without its closing quote", at: start)
  }

  private mutating func escaped() throws(JSONFault) -> [UInt8] {
    let start = place
    defer { place += 1 }
    switch current {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [bytes[place]]
    case UInt8(ascii: "u"): return try unicode()
    default: throw fault("has an unknown sign after \u{201C}\\\u{201D}", at: start)
    }
  }

  /// The character of `u2019`, or of two such halves; ends on the last digit.
  private mutating func unicode() throws(JSONFault) -> [UInt8] {
    var units = [try unit()]
    if UTF16.isLeadSurrogate(units[0]), bytes[(place + 1)...].starts(with: [0x5C, 0x75]) {
      place += 2
      units.append(try unit())
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private mutating func unit() throws(JSONFault) -> UInt16 {
    let digits = bytes[(place + 1)...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw fault("has a sign that is not spelt out") }
    place += 4
    return unit
  }

  private var current: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = current, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { place += 1 }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  private func range(from start: Int) -> SourceRange {
    SourceRange(path: path, start: start, end: place)
  }

  private func fault(_ reason: String, at offset: Int? = nil) -> JSONFault {
    JSONFault(reason: reason, offset: offset ?? place)
  }
}
