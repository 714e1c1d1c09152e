/// The words of a sentence in small letters, each with its place.
struct SentenceWords {
  /// A word, a number such as `3` or `3.2`, or one of the signs `%` and `£`.
  struct Word: Sendable {
    let text: String
    /// In bytes from the start of the sentence.
    let range: Range<Int>
  }

  let words: [Word]
  private let sentence: Substring

  /// All of it in small letters, with plain hyphens and spaces.
  var text: String {
    String(
      sentence.lowercased().map {
        switch $0 {
        case "\u{2013}", "\u{2014}", "\u{2011}": "-"
        case "\u{A0}": " "
        default: $0
        }
      }
    )
  }

  init(_ sentence: Substring) {
    self.sentence = sentence
    let bytes = Array(sentence.utf8)
    var words: [Word] = []
    var start: Int?
    func end(at place: Int) {
      guard let from = start else { return }
      start = nil
      let word = String(decoding: bytes[from..<place], as: UTF8.self).lowercased()
      words.append(Word(text: word, range: from..<place))
    }
    var place = 0
    while place < bytes.count {
      if let sign = Self.sign(in: bytes, at: place) {
        end(at: place)
        words.append(Word(text: sign, range: place..<place + sign.utf8.count))
        place += sign.utf8.count
        continue
      }
      // Dashes and curly quotation marks are three bytes that begin so.
      if bytes[place] == 0xE2 {
        end(at: place)
        place += 3
        continue
      }
      if Self.continues(bytes, at: place, inWord: start != nil) {
        if start == nil { start = place }
      } else {
        end(at: place)
      }
      place += 1
    }
    end(at: bytes.count)
    self.words = words
  }

  private static func sign(in bytes: [UInt8], at place: Int) -> String? {
    if bytes[place] == UInt8(ascii: "%") { return "%" }
    let isPound = bytes[place] == 0xC2 && place + 1 < bytes.count && bytes[place + 1] == 0xA3
    return isPound ? "\u{A3}" : nil
  }

  /// Whether a byte belongs to a word: letters and digits, and the points and hyphens within.
  private static func continues(_ bytes: [UInt8], at place: Int, inWord: Bool) -> Bool {
    if isLetterOrDigit(bytes[place]) { return true }
    guard inWord, place + 1 < bytes.count, isLetterOrDigit(bytes[place + 1]) else { return false }
    return [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ",")]
      .contains(bytes[place])
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }
}
