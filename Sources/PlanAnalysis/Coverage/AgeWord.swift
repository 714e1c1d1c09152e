/// One word of a text, as claims about ages are looked for in it.
struct AgeWord {
  /// In small letters, without signs around it; `-` for a dash between numbers.
  let text: String
  /// In bytes.
  let start: Int
  let end: Int
  /// Whether a comma or a stronger sign follows.
  let endsClause: Bool
  let endsSentence: Bool

  /// The age that it spells: `18`, `18s`, `18th`, `eighteen`.
  let age: Int?

  private static func age(of text: String) -> Int? {
    guard let first = text.utf8.first else { return nil }
    guard first.isDigit else { return mayBeNumber(text, first) ? numbers[text] : nil }
    let digits = text.utf8.prefix(while: \.isDigit)
    guard digits.count <= 2,
      endings.contains(String(text.dropFirst(digits.count))),
      let age = Int(Substring(digits)), age <= 25
    else { return nil }
    return age
  }

  /// Whether a word is as long as a number is and begins like one: most words are told apart by
  /// that.
  private static func mayBeNumber(_ text: String, _ first: UInt8) -> Bool {
    switch first {
    case UInt8(ascii: "e"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "o"),
      UInt8(ascii: "s"), UInt8(ascii: "t"):
      (3...9).contains(text.utf8.count)
    default: false
    }
  }

  /// Whether it is many people of an age: `25s`.
  var isPlural: Bool { text.hasSuffix("s") && text.first?.isNumber == true }

  static func words(of text: String) -> [AgeWord] {
    var words: [AgeWord] = []
    var letters: [UInt8] = []
    var start = 0
    var offset = 0
    let bytes = Array(text.utf8)
    letters.reserveCapacity(16)
    func close(at end: Int) {
      guard !letters.isEmpty else { return }
      let signs = bytes[end...].prefix { $0 != 0x20 && $0 != 0x0A && !$0.isPartOfWord }
      let isStop = signs.contains { [0x2E, 0x21, 0x3F].contains($0) } && !bytes.isNumber(at: end)
      let text = String(decoding: letters, as: UTF8.self)
      words.append(
        AgeWord(
          text: text,
          start: start,
          end: end,
          endsClause: isStop || signs.contains { [0x2C, 0x3B, 0x3A, 0x29].contains($0) }
            || end == bytes.count,
          endsSentence: isStop,
          age: age(of: text)
        )
      )
      letters.removeAll(keepingCapacity: true)
    }
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte.isPartOfWord {
        if letters.isEmpty { start = offset }
        letters.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      } else {
        close(at: offset)
        // A hyphen or a dash between two numbers joins them.
        let dash = bytes.dash(at: offset)
        if dash > 0, offset > 0, bytes[offset - 1].isDigit, offset + dash < bytes.count,
          bytes[offset + dash].isDigit
        {
          words.append(
            AgeWord(
              text: "-",
              start: offset,
              end: offset + dash,
              endsClause: false,
              endsSentence: false,
              age: nil
            )
          )
          offset += dash
          continue
        }
      }
      offset += 1
    }
    close(at: bytes.count)
    return words
  }

  private static let endings: Set = ["", "s", "st", "nd", "rd", "th"]

  private static let numbers = Dictionary(
    uniqueKeysWithValues: [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
      "twenty",
    ].enumerated().map { ($1, $0 + 1) }
  )
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }

  /// Letters, digits, apostrophes and whatever is not ASCII but a dash.
  fileprivate var isPartOfWord: Bool {
    isDigit || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self == 0x27
  }
}

extension [UInt8] {
  /// How many bytes the dash at a place has; none where there is no dash.
  fileprivate func dash(at place: Int) -> Int {
    if self[place] == 0x2D { return 1 }
    let isLong =
      place + 2 < count && self[place] == 0xE2 && self[place + 1] == 0x80
      && (self[place + 2] == 0x93 || self[place + 2] == 0x94)
    return isLong ? 3 : 0
  }

  /// Whether a sign stands between two digits, as in 1.5.
  fileprivate func isNumber(at place: Int) -> Bool {
    place > 0 && place + 1 < count && self[place - 1].isDigit && self[place + 1].isDigit
  }
}
