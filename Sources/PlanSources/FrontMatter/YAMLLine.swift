/// One line of YAML taken apart the way a person reads it: indentation, dashes, key, value.
///
/// Works on lines that YAML itself cannot read, so that they can be shown corrected.
struct YAMLLine {
  private let bytes: [UInt8]
  /// The whole line without its end, as byte offsets into the YAML text.
  let place: Range<Int>
  /// The spaces, tabs and look-alikes of spaces before everything else.
  let indent: Range<Int>
  /// The `- ` of a list's item, repeated where lists are nested on one line.
  let dashes: Range<Int>
  /// The word before the first colon that ends a key; nil when the line has none.
  let key: Range<Int>?
  /// What stands after the key, or after the dashes when there is no key.
  let value: Range<Int>

  init(_ bytes: [UInt8], at offset: Int) {
    let offset = min(max(offset, 0), bytes.count)
    let start = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
    var position = start
    position = Self.skipBlanks(bytes, from: position, to: end)
    let indentEnd = position
    while position < end, bytes[position] == 0x2D {
      let afterDash = position + 1
      let afterBlanks = Self.skipBlanks(bytes, from: afterDash, to: end)
      guard afterBlanks > afterDash || afterDash == end else { break }
      position = afterBlanks
    }
    let dashesEnd = position
    let colon = Self.keyEnd(bytes, from: position, to: end)
    if let colon { position = Self.skipBlanks(bytes, from: colon + 1, to: end) }
    var valueEnd = end
    while valueEnd > position, bytes[valueEnd - 1] == 0x20 || bytes[valueEnd - 1] == 0x09 {
      valueEnd -= 1
    }
    self.bytes = bytes
    place = start..<end
    indent = start..<indentEnd
    dashes = indentEnd..<dashesEnd
    key = colon.map { dashesEnd..<$0 }
    value = position..<valueEnd
  }

  var isBlank: Bool { indent.upperBound == place.upperBound }
  var isListItem: Bool { !dashes.isEmpty }
  var keyText: String? { key.map(text) }
  var valueText: String { text(value) }
  var firstOfValue: UInt8? { bytes[value].first }

  /// The value without the remark that a `#` behind a space begins.
  var valueBeforeRemark: Range<Int> {
    let sign = value.dropFirst().first { index in
      bytes[index] == UInt8(ascii: "#") && (bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09)
    }
    guard let sign else { return value }
    let words = bytes[value.lowerBound..<sign]
    let end = words.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? value.lowerBound
    return value.lowerBound..<end
  }

  /// The nearest line above this one that is not blank.
  var above: YAMLLine? {
    var line = self
    while line.place.lowerBound > 0 {
      line = YAMLLine(bytes, at: line.place.lowerBound - 1)
      if !line.isBlank { return line }
    }
    return nil
  }

  /// Tabs before the words, which YAML forbids; empty when there are none.
  var tabs: Range<Int> { firstRun(in: indent.lowerBound..<dashes.upperBound) { $0 == 0x09 } }

  /// Look-alikes of spaces where YAML needs real ones; empty when there are none.
  var oddSpaces: Range<Int> {
    let before = firstRun(in: indent.lowerBound..<dashes.upperBound) { $0 >= 0x80 }
    guard before.isEmpty, let key else { return before }
    return firstRun(in: key.upperBound + 1..<value.lowerBound) { $0 >= 0x80 }
  }

  /// The words of a stretch of the line.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The line with plain spaces, and where wanted with another indentation, key or value.
  func corrected(indent width: Int? = nil, value newValue: String? = nil) -> String {
    var line = String(repeating: " ", count: width ?? indentWidth)
    line += String(repeating: "- ", count: bytes[dashes].count { $0 == 0x2D })
    if let keyText { line += keyText + ":" }
    let value = newValue ?? valueText
    if key != nil, !value.isEmpty { line += " " }
    return line + value
  }

  /// How far the line is indented, a tab counting as two spaces.
  var indentWidth: Int {
    bytes[indent].reduce(0) { $0 + ($1 == 0x09 ? 2 : $1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  private func firstRun(in range: Range<Int>, where isMember: (UInt8) -> Bool) -> Range<Int> {
    guard let start = bytes[range].firstIndex(where: isMember) else { return 0..<0 }
    let end = bytes[start..<range.upperBound].firstIndex { !isMember($0) } ?? range.upperBound
    return start..<end
  }

  /// The colon that ends the key beginning at `start`: the first one with a blank or nothing after
  /// it.
  private static func keyEnd(_ bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    var position = start
    if position < end, bytes[position] == 0x22 || bytes[position] == 0x27 {
      guard let quote = bytes[(position + 1)..<end].firstIndex(of: bytes[position]),
        quote + 1 < end, bytes[quote + 1] == 0x3A
      else { return nil }
      position = quote + 1
    }
    while position < end {
      if bytes[position] == 0x3A, position > start,
        position + 1 == end || blankLength(bytes, at: position + 1, to: end) > 0
      {
        return position
      }
      position += 1
    }
    return nil
  }

  private static func skipBlanks(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var position = start
    while case let length = blankLength(bytes, at: position, to: end), length > 0 {
      position += length
    }
    return position
  }

  /// The bytes of the space, tab or look-alike of a space at `position`; 0 when there is none.
  private static func blankLength(_ bytes: [UInt8], at position: Int, to end: Int) -> Int {
    guard position < end else { return 0 }
    if bytes[position] == 0x20 || bytes[position] == 0x09 { return 1 }
    return OddSpace.length(bytes, at: position, to: end)
  }
}

/// A character that looks like a space and is none: Word and web pages are full of them.
enum OddSpace {
  /// The bytes of the one at `position`; 0 when there is none.
  static func length(_ bytes: [UInt8], at position: Int, to end: Int) -> Int {
    guard position + 1 < end, bytes[position] >= 0xC2 else { return 0 }
    if bytes[position] == 0xC2 { return bytes[position + 1] == 0xA0 ? 2 : 0 }
    guard position + 2 < end else { return 0 }
    switch (bytes[position], bytes[position + 1], bytes[position + 2]) {
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80): return 3
    default: return 0
    }
  }

  /// Whether a character is one.
  static func isOne(_ character: Character) -> Bool {
    let bytes = Array(String(character).utf8)
    return length(bytes, at: 0, to: bytes.count) == bytes.count
  }

  /// The bytes of the one that ends at `end`; 0 when there is none.
  static func length(_ bytes: [UInt8], before end: Int, from start: Int) -> Int {
    for length in [2, 3] where end - length >= start {
      if self.length(bytes, at: end - length, to: end) == length { return length }
    }
    return 0
  }
}

/// Quotation marks as YAML wants them.
enum YAMLQuotes {
  /// The words between straight quotation marks, without marks they stood in before.
  static func quoted(_ words: String) -> String {
    let words = unwrapped(words)
    if !words.utf8.contains(0x22), !words.utf8.contains(0x5C) { return "\"\(words)\"" }
    return "'\(words.replacing("'", with: "''"))'"
  }

  /// Whether the words stand between curly quotation marks as a whole.
  static func areCurly(_ words: String) -> Bool {
    // All of them begin with the byte E2, which few values do.
    guard words.utf8.first == 0xE2, words.utf8.count > 6,
      let first = words.unicodeScalars.first, let last = words.unicodeScalars.last
    else { return false }
    let inner = words.unicodeScalars.dropFirst().dropLast()
    switch first {
    case "\u{201C}", "\u{201D}", "\u{201E}":
      return (last == "\u{201D}" || last == "\u{201C}") && !inner.contains("\u{201D}")
    case "\u{2018}", "\u{201A}":
      return last == "\u{2019}" || last == "\u{2018}"
    default: return false
    }
  }

  private static func unwrapped(_ words: String) -> String {
    let isStraight =
      words.utf8.count > 2 && (words.utf8.first == 0x22 || words.utf8.first == 0x27)
      && words.utf8.first == words.utf8.last
    guard isStraight || areCurly(words) else { return words }
    var scalars = words.unicodeScalars
    scalars.removeFirst()
    scalars.removeLast()
    return String(scalars)
  }
}
