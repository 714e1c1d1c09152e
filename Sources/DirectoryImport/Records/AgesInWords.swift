/// Ages as people write them in a sheet.
enum AgesInWords {
  /// `11-18`, `0 to 25 years`, `11+`, `under 18`, `all ages`; nil for what can mean several things.
  static func read(_ text: String) -> (from: Int?, to: Int?)? {
    var words = text.lowercased().replacing("\u{2013}", with: " to ").replacing("-", with: " to ")
      .replacing("+", with: " plus ").split { !($0.isLetter || $0.isNumber) }.map(String.init)
      .filter {
        !["years", "year", "yrs", "old", "aged", "age", "ages", "of", "from", "and"].contains($0)
      }
    words = words.map {
      $0.hasSuffix("s") && Int($0.dropLast()) != nil ? String($0.dropLast()) : $0
    }
    if words.first == "under" { words.removeAll { $0 == "to" } }
    if words == ["all"] || words == ["any"] { return (0, 25) }
    let numbers = words.compactMap { Int($0) }.filter { $0 <= 120 }
    switch words.count {
    case 3 where numbers.count == 2 && words[1] == "to" && numbers[0] <= numbers[1]:
      return (numbers[0], numbers[1])
    case 2 where numbers.count == 1 && ["plus", "over", "upwards"].contains(words[1]):
      return (numbers[0], 25)
    case 2 where numbers.count == 1 && words[0] == "under" && numbers[0] > 0:
      return (0, numbers[0] - 1)
    case 1 where numbers.count == 1: return (numbers[0], numbers[0])
    default: return nil
    }
  }
}
