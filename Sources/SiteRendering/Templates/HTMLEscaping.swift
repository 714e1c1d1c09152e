extension [UInt8] {
  /// Adds words so that they stay words in HTML, in text and in quoted attributes.
  ///
  /// `Tom & "Jo"` becomes `Tom &amp; &quot;Jo&quot;`. Bytes are looked at, not characters: a `<` that carries a combining mark
  /// is one character other than `<`, and a tag to every browser.
  mutating func append(escaping words: String) {
    let bytes = words.utf8.span
    var plainStart = 0
    for offset in bytes.indices where isSpecial(bytes[offset]) {
      append(bytes.extracting(plainStart..<offset))
      append(contentsOf: entity(for: bytes[offset]).utf8)
      plainStart = offset + 1
    }
    if plainStart == 0 {
      append(contentsOf: words.utf8)
    } else {
      append(bytes.extracting(plainStart..<bytes.count))
    }
  }

  private mutating func append(_ bytes: Span<UInt8>) {
    for offset in bytes.indices { append(bytes[offset]) }
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
