/// Phrases looked for in a text, whatever its capitals: whole words, with any spaces between them.
///
/// Letters, digits, `/` and whatever is not ASCII make a word: `24/7`.
struct PhraseSearch: Sendable {
  /// The words of each phrase as numbers, by the first.
  private let phrases: [UInt64: [[UInt64]]]

  init(_ phrases: [String]) {
    let split = phrases.map { Self.words(of: $0).map(\.key) }
    self.phrases = Dictionary(grouping: split) { $0.first ?? 0 }
  }

  /// The first place of any of the phrases, in bytes.
  func first(in text: some StringProtocol) -> Range<Int>? {
    let words = Self.words(of: text)
    for place in words.indices {
      for phrase in phrases[words[place].key] ?? [] where place + phrase.count <= words.count {
        let isHere = phrase.indices.allSatisfy { words[place + $0].key == phrase[$0] }
        if isHere { return words[place].start..<words[place + phrase.count - 1].end }
      }
    }
    return nil
  }

  private struct Word {
    /// FNV-1a over its small letters.
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    let start: Int
    var end: Int
  }

  private static func words(of text: some StringProtocol) -> [Word] {
    var words: [Word] = []
    var word: Word?
    var offset = 0
    for byte in text.utf8 {
      if byte.isPartOfWord {
        let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        var here = word ?? Word(start: offset, end: offset)
        here.key = (here.key ^ UInt64(small)) &* 0x100_0000_01B3
        here.end = offset + 1
        word = here
      } else if let complete = word {
        words.append(complete)
        word = nil
      }
      offset += 1
    }
    if let word { words.append(word) }
    return words
  }
}

extension UInt8 {
  /// Letters, digits, `/` and whatever is not ASCII.
  fileprivate var isPartOfWord: Bool {
    (0x2F...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
      || self >= 0x80
  }
}
