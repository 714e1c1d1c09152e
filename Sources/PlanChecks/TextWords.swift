/// The words of a text, in order.
///
/// Letters and digits make a word, with the apostrophes and the ampersands between them: `don't`,
/// `A&E`. Everything else stands between words. Words are told apart by numbers that do not depend
/// on capitals, so that a text of many words costs one pass and no strings.
struct TextWords: Sendable {
  /// The bytes that each word takes.
  private(set) var ranges: [Range<Int>] = []
  /// A number that words alike but for their capitals share.
  private(set) var keys: [UInt64] = []
  private let bytes: [UInt8]

  init(_ text: String) {
    let bytes = Array(text.utf8)
    let span = bytes.span
    self.bytes = bytes
    var index = 0
    while index < span.count {
      let length = Self.letterLength(at: index, in: span)
      guard length > 0 else {
        index += 1
        continue
      }
      var end = index + length
      while true {
        let step = Self.stepLength(at: end, in: span)
        if step == 0 { break }
        end += step
      }
      ranges.append(index..<end)
      keys.append(Self.key(of: span.extracting(index..<end)))
      index = end
    }
  }

  var count: Int { ranges.count }

  /// The whole number that a word is; nil for any other word.
  func number(at place: Int) -> Int? {
    let range = ranges[place]
    guard range.count < 10 else { return nil }
    var number = 0
    for byte in bytes[range] {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }

  /// How many letters and digits a word has.
  func letterCount(of place: Int) -> Int {
    let word = bytes[ranges[place]]
    if word.contains(where: { $0 >= 0x80 }) {
      return self[place].count { $0.isLetter || $0.isNumber }
    }
    return word.count { $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: "&") }
  }

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

  /// Where some words begin, or where the next does behind none.
  func start(of places: Range<Int>) -> Int {
    places.lowerBound < count ? ranges[places.lowerBound].lowerBound : bytes.count
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
  static func key(_ word: String) -> UInt64 { key(of: word.utf8.span) }
  static func key(_ word: Substring) -> UInt64 { key(of: Array(word.utf8).span) }

  /// FNV-1a over small letters, with every apostrophe straight.
  private static func key(of word: Span<UInt8>) -> UInt64 {
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    var index = 0
    while index < word.count {
      var byte = word[index]
      if byte.isCapital {
        byte |= 0x20
      } else if byte == 0xE2, isRoundApostrophe(at: index, in: word) {
        byte = UInt8(ascii: "'")
        index += 2
      }
      key = (key ^ UInt64(byte)) &* 0x100_0000_01B3
      index += 1
    }
    return key
  }

  /// How far a word goes on; 0 at its end.
  private static func stepLength(at index: Int, in bytes: Span<UInt8>) -> Int {
    let letter = letterLength(at: index, in: bytes)
    if letter > 0 { return letter }
    guard index < bytes.count else { return 0 }
    let joint =
      switch bytes[index] {
      case UInt8(ascii: "'"), UInt8(ascii: "&"): 1
      case 0xE2: isRoundApostrophe(at: index, in: bytes) ? 3 : 0
      default: 0
      }
    let next = joint == 0 ? 0 : letterLength(at: index + joint, in: bytes)
    return next == 0 ? 0 : joint + next
  }

  /// How many bytes a letter or a digit takes; 0 when there is none.
  private static func letterLength(at index: Int, in bytes: Span<UInt8>) -> Int {
    guard index < bytes.count else { return 0 }
    let byte = bytes[index]
    if byte < 0x80 {
      let small = byte | 0x20
      let isLetter = small >= UInt8(ascii: "a") && small <= UInt8(ascii: "z")
      return isLetter || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") ? 1 : 0
    }
    switch byte {
    // Accented letters; of the scripts beyond them every character counts as a letter.
    case 0xC3...0xDF: return 2
    case 0xE0, 0xE1, 0xE3...0xED: return 3
    default: return 0
    }
  }

  private static func isRoundApostrophe(at index: Int, in bytes: Span<UInt8>) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && bytes[index + 2] == 0x99
  }
}

extension UInt8 {
  fileprivate var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
}
