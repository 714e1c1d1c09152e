extension [UInt8] {
  /// Adds words so that they stay words in HTML, in text and in quoted attributes.
  ///
  /// `Tom & "Jo"` becomes `Tom &amp; &quot;Jo&quot;`. Bytes are looked at, not characters: a `<` that carries a combining mark
  /// is one character other than `<`, and a tag to every browser.
  mutating func append(escaping words: String) {
    let letters = words.utf8
    let bytes = letters.span
    var plainStart = letters.startIndex
    var plainOffset = 0
    for offset in bytes.indices where isSpecial(bytes[offset]) {
      let special = letters.index(plainStart, offsetBy: offset - plainOffset)
      append(contentsOf: letters[plainStart..<special])
      append(contentsOf: entity(for: bytes[offset]).utf8)
      plainStart = letters.index(after: special)
      plainOffset = offset + 1
    }
    append(contentsOf: letters[plainStart...])
  }
}

/// The bits of `"`, `&`, `'`, `<` and `>`, which are all below 64.
private let specials: UInt64 = 1 << 34 | 1 << 38 | 1 << 39 | 1 << 60 | 1 << 62

private func isSpecial(_ byte: UInt8) -> Bool {
  byte < 64 && specials >> UInt64(byte) & 1 == 1
}

private func entity(for byte: UInt8) -> String {
  switch byte {
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "\""): "&quot;"
  default: "&#39;"
  }
}
