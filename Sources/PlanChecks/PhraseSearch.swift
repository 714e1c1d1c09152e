/// Phrases looked for in a text, whatever its capitals: whole words, with any spaces between them.
struct PhraseSearch {
  private let phrases: [[String]]

  init(_ phrases: [String]) {
    self.phrases = phrases.map { $0.split(separator: " ").map(String.init) }
  }

  /// The first place of any of the phrases, in bytes.
  func first(in text: some StringProtocol) -> Range<Int>? {
    let words = Self.words(of: text)
    for place in words.indices {
      for phrase in phrases where place + phrase.count <= words.count {
        let stretch = words[place..<(place + phrase.count)]
        if zip(stretch, phrase).allSatisfy({ $0.text == $1 }) {
          return words[place].start..<words[place + phrase.count - 1].end
        }
      }
    }
    return nil
  }

  fileprivate struct Word {
    let text: String
    let start: Int
    let end: Int
  }

  private static func words(of text: some StringProtocol) -> [Word] {
    var words: [Word] = []
    var letters: [UInt8] = []
    var offset = 0
    for byte in text.utf8 {
      if byte.isPartOfWord {
        letters.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      } else {
        words.close(&letters, at: offset)
      }
      offset += 1
    }
    words.close(&letters, at: offset)
    return words
  }
}

extension [PhraseSearch.Word] {
  fileprivate mutating func close(_ letters: inout [UInt8], at end: Int) {
    guard !letters.isEmpty else { return }
    append(
      PhraseSearch.Word(
        text: String(decoding: letters, as: UTF8.self),
        start: end - letters.count,
        end: end
      )
    )
    letters = []
  }
}

extension UInt8 {
  /// Letters, digits, `/` and whatever is not ASCII.
  fileprivate var isPartOfWord: Bool {
    (0x2F...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
      || self >= 0x80
  }
}
