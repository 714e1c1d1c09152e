/// Cuts plain words into sentences.
///
/// A sentence ends at `.`, `!`, `?` or `…` before a space, not after an abbreviation or an initial,
/// and not where the next word begins small.
package enum Sentences {
  /// The sentences as byte offsets into the words, without the spaces between them.
  package static func ranges(in words: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < words.count {
      guard let end = end(at: index, in: words, from: start) else {
        index += 1
        continue
      }
      add(start..<end, of: words, to: &ranges)
      start = end
      index = end
    }
    add(start..<words.count, of: words, to: &ranges)
    return ranges
  }

  private static func add(_ range: Range<Int>, of words: [UInt8], to ranges: inout [Range<Int>]) {
    guard let first = words[range].firstIndex(where: { $0 != space }),
      let last = words[range].lastIndex(where: { $0 != space })
    else { return }
    ranges.append(first..<last + 1)
  }

  /// Where the sentence ends that has one of the signs here; nil where it goes on.
  private static func end(at index: Int, in words: [UInt8], from start: Int) -> Int? {
    guard let length = signLength(at: index, in: words) else { return nil }
    var end = index + length
    while let more = signLength(at: end, in: words) ?? closerLength(at: end, in: words) {
      end += more
    }
    guard end == words.count || words[end] == space else { return nil }
    guard end < words.count, words[index] == UInt8(ascii: ".") else { return end }
    let next = words[end...].first { $0 != space }
    if let next, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next) { return nil }
    return isAbbreviation(words[start..<index]) ? nil : end
  }

  private static func signLength(at index: Int, in words: [UInt8]) -> Int? {
    guard index < words.count else { return nil }
    switch words[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return 1
    case 0xE2 where words[index...].starts(with: [0xE2, 0x80, 0xA6]): return 3
    default: return nil
    }
  }

  /// Brackets and quotes that close behind the end of a sentence.
  private static func closerLength(at index: Int, in words: [UInt8]) -> Int? {
    guard index < words.count else { return nil }
    switch words[index] {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"): return 1
    case 0xE2:
      let isQuote =
        words[index...].starts(with: [0xE2, 0x80, 0x99])
        || words[index...].starts(with: [0xE2, 0x80, 0x9D])
      return isQuote ? 3 : nil
    default: return nil
    }
  }

  /// Whether the last word before a full stop is one that is cut short, an initial, or a number
  /// that all begins with.
  private static func isAbbreviation(_ words: ArraySlice<UInt8>) -> Bool {
    let word = words.reversed().prefix { $0 != space && $0 != UInt8(ascii: "(") }.reversed()
    guard let first = word.first else { return false }
    if word.count == words.count, word.allSatisfy(\.isDigit) { return true }
    let isInitial = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) && first != 0x49
    if word.count == 1, isInitial { return true }
    guard word.count <= longestAbbreviation else { return false }
    return abbreviations.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  private static let space = UInt8(ascii: " ")

  private static let abbreviations: Set = [
    "al", "approx", "cf", "dr", "e.g", "eg", "fig", "i.e", "ie", "mr", "mrs", "ms", "p", "para",
    "pp", "prof", "vs",
  ]
  private static let longestAbbreviation = abbreviations.map(\.utf8.count).max() ?? 0
}
