/// The words of a text, in order.
///
/// Letters and digits make a word, with the apostrophes and the ampersands between them: `don't`,
/// `A&E`. Everything else stands between words. Words are told apart by numbers that do not depend
/// on capitals, so that a text of many words costs one pass and no strings.
struct TextWords {
  /// The bytes that each word takes.
  private(set) var ranges: [Range<Int>] = []
  /// A number that words alike but for their capitals share.
  private(set) var keys: [UInt64] = []
  private let bytes: [UInt8]

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      let length = Self.letterLength(at: index, in: bytes)
      guard length > 0 else {
        index += 1
        continue
      }
      var end = index + length
      while let next = Self.stepLength(at: end, in: bytes) { end += next }
      ranges.append(index..<end)
      keys.append(Self.key(of: bytes[index..<end]))
      index = end
    }
    self.bytes = bytes
  }

  var count: Int { ranges.count }

  /// A word as it is written.
  subscript(place: Int) -> String { String(decoding: bytes[ranges[place]], as: UTF8.self) }

  /// Words that stand together as they are written.
  subscript(places: Range<Int>) -> String {
    places.isEmpty ? "" : String(decoding: bytes[stretch(of: places)], as: UTF8.self)
  }

  /// The bytes that some words take together.
  func stretch(of places: Range<Int>) -> Range<Int> {
    ranges[places.lowerBound].lowerBound..<ranges[places.upperBound - 1].upperBound
  }

  /// The words that begin in a stretch of bytes.
  func places(in stretch: Range<Int>) -> Range<Int> {
    let start = place(from: stretch.lowerBound)
    return start..<max(start, place(from: stretch.upperBound))
  }

  /// The first word that begins at a byte or later.
  private func place(from byte: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first letter or digit of a word; 0 for a letter that is not of the English alphabet.
  func firstByte(of place: Int) -> UInt8 {
    let byte = bytes[ranges[place].lowerBound]
    return byte < 0x80 ? byte : 0
  }

  func beginsWithCapital(_ place: Int) -> Bool { firstByte(of: place).isCapital }

  /// Whether a word is written in capitals, but for an `s` at its end.
  func isInCapitals(_ place: Int) -> Bool {
    let word = bytes[ranges[place]]
    let stem = word.count > 2 && word.last == UInt8(ascii: "s") ? word.dropLast() : word
    return stem.count > 1 && stem.allSatisfy { $0.isCapital || $0 == UInt8(ascii: "&") }
  }

  /// The sign right behind a word; 0 at the end.
  func sign(after place: Int) -> UInt8 { byte(at: ranges[place].upperBound) }

  /// The sign right before a word; 0 at the start.
  func sign(before place: Int) -> UInt8 { byte(at: ranges[place].lowerBound - 1) }

  /// Whether nothing but spaces and hyphens stands between a word and the next.
  func isFollowedClosely(_ place: Int) -> Bool {
    guard place + 1 < count else { return false }
    return bytes[ranges[place].upperBound..<ranges[place + 1].lowerBound]
      .allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") || $0 == 0x0A }
  }

  /// Whether a sign stands between a word and the next.
  func hasSign(_ sign: UInt8, after place: Int) -> Bool {
    guard place + 1 < count else { return false }
    return bytes[ranges[place].upperBound..<ranges[place + 1].lowerBound].contains(sign)
  }

  private func byte(at index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : 0 }

  /// The number of a word, as ``keys`` has it.
  static func key(_ word: some StringProtocol) -> UInt64 { key(of: Array(word.utf8)[...]) }

  /// FNV-1a over small letters, with every apostrophe straight.
  private static func key(of word: ArraySlice<UInt8>) -> UInt64 {
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    var index = word.startIndex
    while index < word.endIndex {
      var byte = word[index].isCapital ? word[index] | 0x20 : word[index]
      if byte == 0xE2, word[index...].starts(with: roundApostrophe) {
        byte = UInt8(ascii: "'")
        index += 2
      }
      key = (key ^ UInt64(byte)) &* 0x100_0000_01B3
      index += 1
    }
    return key
  }

  /// How far a word goes on; nil at its end.
  private static func stepLength(at index: Int, in bytes: [UInt8]) -> Int? {
    let letter = letterLength(at: index, in: bytes)
    if letter > 0 { return letter }
    guard index < bytes.count else { return nil }
    let isJoint = bytes[index] == UInt8(ascii: "'") || bytes[index] == UInt8(ascii: "&")
    let joint = isJoint ? 1 : bytes[index...].starts(with: roundApostrophe) ? 3 : 0
    let next = joint == 0 ? 0 : letterLength(at: index + joint, in: bytes)
    return next == 0 ? nil : joint + next
  }

  /// How many bytes a letter or a digit takes; 0 when there is none.
  private static func letterLength(at index: Int, in bytes: [UInt8]) -> Int {
    guard index < bytes.count else { return 0 }
    switch bytes[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      return 1
    // Accented letters; of the scripts beyond them every character counts as a letter.
    case 0xC3...0xDF: return 2
    case 0xE0, 0xE1, 0xE3...0xED: return 3
    default: return 0
    }
  }

  private static let roundApostrophe: [UInt8] = [0xE2, 0x80, 0x99]
}

/// Phrases sought in texts, whatever their capitals, as whole words.
struct Phrases {
  private let phrases: [UInt64: [[UInt64]]]

  /// Phrases with single spaces between their words.
  init(_ phrases: some Sequence<String>) {
    let split = phrases.map { $0.split(separator: " ").map { TextWords.key($0) } }
    self.phrases = Dictionary(grouping: split) { $0.first ?? 0 }
  }

  /// Where the phrases stand, as ranges of word numbers; each word is found once.
  func places(in text: TextWords) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = 0
    while place < text.count {
      let length = length(at: place, in: text)
      if length > 0 { found.append(place..<place + length) }
      place += max(1, length)
    }
    return found
  }

  /// How many words the longest phrase takes that begins at a word; 0 when none does.
  func length(at place: Int, in text: TextWords) -> Int {
    guard place < text.count, let here = phrases[text.keys[place]] else { return 0 }
    return here.filter { phrase in
      place + phrase.count <= text.count
        && phrase.indices.allSatisfy {
          text.keys[place + $0] == phrase[$0]
            && ($0 == 0 || text.isFollowedClosely(place + $0 - 1))
        }
    }
    .map(\.count).max() ?? 0
  }
}

extension UInt8 {
  fileprivate var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
}
