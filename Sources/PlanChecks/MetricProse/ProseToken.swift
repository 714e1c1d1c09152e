/// A word, a number or a sign of the prose.
struct ProseToken: Hashable, Sendable {
  /// In small letters, with a straight apostrophe.
  let word: String
  /// Where it stands, in bytes.
  let range: Range<Int>

  /// Whether it ends a part of a sentence that stands for itself.
  var isClauseEnd: Bool { [",", ";", ":", "(", ")", "\u{2013}", "\u{2014}"].contains(word) }

  /// The words, numbers and signs of a text; numbers keep their commas and points.
  static func list(_ text: some StringProtocol, from start: Int = 0) -> [ProseToken] {
    var tokens: [ProseToken] = []
    let bytes = Array(text.utf8)
    // Words of five letters with a space behind them.
    tokens.reserveCapacity(bytes.count / 6 + 2)
    var index = 0
    while index < bytes.count {
      let length = length(of: bytes, at: index)
      if bytes[index] > 0x20 {
        let word = word(of: bytes[index..<index + length])
        // A space that keeps words on one line.
        if length > 2 || word != "\u{A0}" {
          tokens.append(ProseToken(word: word, range: start + index..<start + index + length))
        }
      }
      index += length
    }
    return tokens
  }

  private static func word(of bytes: ArraySlice<UInt8>) -> String {
    let word = String(decoding: bytes, as: UTF8.self)
    if bytes.contains(where: { $0 >= 0x80 }) { return word.lowercased().straightened }
    return bytes.contains { (0x41...0x5A).contains($0) } ? word.lowercased() : word
  }

  /// How many bytes belong together.
  private static func length(of bytes: [UInt8], at start: Int) -> Int {
    var end = start
    while end < bytes.count {
      if isPartOfWord(bytes[end]) {
        end += 1
      } else if bytes[end] == 0xE2, end > start, end + 3 < bytes.count, bytes[end + 1] == 0x80,
        bytes[end + 2] == 0x99, isPartOfWord(bytes[end + 3])
      {
        end += 3
      } else if joins(bytes, at: end, since: start) {
        end += 1
      } else {
        break
      }
    }
    return max(end - start, characterLength(bytes[start]))
  }

  /// A comma or point inside a number, an apostrophe inside a word, a hyphen inside either.
  private static func joins(_ bytes: [UInt8], at index: Int, since start: Int) -> Bool {
    guard index > start, index + 1 < bytes.count, isPartOfWord(bytes[index + 1]) else {
      return false
    }
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "/"): return true
    case UInt8(ascii: ","), UInt8(ascii: "."):
      return isDigit(bytes[index - 1]) && isDigit(bytes[index + 1])
    default: return false
    }
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte & 0xDF)
      || (0xC3...0xC5).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func characterLength(_ first: UInt8) -> Int {
    switch first {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }
}

extension String {
  /// With straight apostrophes.
  fileprivate var straightened: String { String(map { $0 == "\u{2019}" ? "'" : $0 }) }
}
