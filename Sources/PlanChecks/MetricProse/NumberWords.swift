/// Whole numbers as people write them in a sentence.
enum NumberWords {
  /// 6 for `6` and `six`, 39 for `39` and `thirty-nine`.
  static func value(of word: String) -> Int? {
    if let number = small.firstIndex(of: word) { return number }
    if let first = word.utf8.first, (0x30...0x39).contains(first) {
      return word.utf8.count < 5 ? Int(word) : nil
    }
    let parts = word.split(separator: "-")
    guard let ten = parts.first.flatMap({ tens.firstIndex(of: String($0)) }) else { return nil }
    let one = parts.count == 2 ? small.firstIndex(of: String(parts[1])) : 0
    return parts.count < 3 ? one.map { (ten + 2) * 10 + $0 } : nil
  }

  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  private static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
}
