internal import Diagnostics

/// Finds characters that nobody sees: marks of direction, spaces of no width and soft hyphens, as
/// they come with text copied from a PDF or a web page.
struct InvisibleCharacters {
  /// One finding for a text; nil where there are none.
  func find(in text: DecodedText) -> Diagnostic? {
    let bytes = Array(text.text.utf8)
    // All of them begin with one of three bytes, and most texts have none of these.
    guard bytes.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }) else { return nil }
    // Where people write from right to left, marks of direction are needed.
    if bytes.contains(where: { (0xD6...0xDD).contains($0) }) { return nil }
    let places = bytes.indices.filter { Self.length(bytes, at: $0) > 0 }
    guard let first = places.first else { return nil }
    let isSpace: (UInt8) -> Bool = { $0 <= 0x20 || $0 == 0x2C || $0 == 0x22 }
    let start = bytes[..<first].lastIndex(where: isSpace).map { $0 + 1 } ?? 0
    let end = bytes[first...].firstIndex(where: isSpace) ?? bytes.count
    return .invisible(
      places.count,
      word: Self.visible(bytes[start..<end]),
      at: SourceRange(path: text.path, start: start, end: end)
    )
  }

  /// The bytes without those of such characters.
  private static func visible(_ bytes: ArraySlice<UInt8>) -> String {
    let all = Array(bytes)
    var kept: [UInt8] = []
    var place = 0
    while place < all.count {
      let length = length(all, at: place)
      if length == 0 { kept.append(all[place]) }
      place += max(1, length)
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// The bytes of the one at a place; 0 when there is none.
  private static func length(_ bytes: [UInt8], at place: Int) -> Int {
    guard place + 1 < bytes.count else { return 0 }
    if bytes[place] == 0xC2 { return bytes[place + 1] == 0xAD ? 2 : 0 }
    guard place + 2 < bytes.count else { return 0 }
    switch (bytes[place], bytes[place + 1], bytes[place + 2]) {
    case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0),
      (0xE2, 0x81, 0xA6...0xA9), (0xEF, 0xBB, 0xBF):
      return 3
    default: return 0
    }
  }
}

extension Diagnostic {
  fileprivate static func invisible(
    _ count: Int,
    word: String,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .invisibleCharacter,
      .shouldFix,
      count == 1
        ? "There is a character here that nobody can see."
        : "There are \(count) characters in this file that nobody can see; this is the first.",
      at: place,
      help:
        "They come with copied text, break searches, and confuse screen readers. Type the word again.",
      suggestion: word.isEmpty ? nil : word
    )
  }
}
