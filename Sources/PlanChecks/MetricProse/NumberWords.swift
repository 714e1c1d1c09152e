/// Whole numbers as people write them in a sentence.
enum NumberWords {
  /// 6 for `6` and `six`, 39 for `39` and `thirty-nine`.
  static func value(of word: String) -> Int? {
    let letters = word.utf8
    guard let first = letters.first else { return nil }
    if (0x30...0x39).contains(first) { return letters.count < 5 ? Int(word) : nil }
    // Most words of a text are told apart by the letters they begin and end with.
    guard (3...13).contains(letters.count), isInitial(first), let last = letters.last,
      isFinal(last)
    else { return nil }
    if let number = numbers[word] { return number }
    guard letters.contains(UInt8(ascii: "-")) else { return nil }
    let parts = word.split(separator: "-")
    guard parts.count == 2, let ten = numbers[String(parts[0])], ten >= 20,
      let one = numbers[String(parts[1])], one < 20
    else { return nil }
    return ten + one
  }

  /// Whether a number can begin with a letter: those of one, two, three, four, six, eight, nine and
  /// zero.
  private static func isInitial(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "e"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "o"),
      UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "z"):
      true
    default: false
    }
  }

  /// Whether a number can end with a letter: those of five, thirteen, four, six, eight, two and
  /// twenty.
  private static func isFinal(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "e"), UInt8(ascii: "n"), UInt8(ascii: "o"), UInt8(ascii: "r"),
      UInt8(ascii: "t"), UInt8(ascii: "x"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  private static let numbers = Dictionary(
    uniqueKeysWithValues: small.enumerated().map { ($1, $0) }
      + tens.enumerated().map { ($1, ($0 + 2) * 10) }
  )

  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  private static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
}
