/// A number in prose with what it counts.
struct ProseQuantity: Hashable {
  /// What stands with the number.
  enum Unit: Hashable {
    case percent
    case weeks
    case days
    case pounds
    /// So many in so many.
    case proportion(of: Int)
    case per10000
    /// A number of people or requests.
    case count
    /// Something else, such as posts or hours.
    case other(String)
  }

  let value: Double
  /// The decimal places that were written.
  let places: Int
  let unit: Unit
  /// Positions of the number and its unit in the list of words.
  let tokens: Range<Int>
  /// Whether "about" or the like stands before it.
  let isRough: Bool
  /// What an amount of money was written in: a million for "£4.7 million", else 1.
  var scale = 1.0
}

extension ProseQuantity {
  /// Every number of a sentence that is no date, year or period.
  static func all(in tokens: [ProseToken]) -> [ProseQuantity] {
    let reader = QuantityReader(tokens)
    var found: [ProseQuantity] = []
    var place = 0
    while place < tokens.count {
      if let quantity = reader.quantity(at: place) {
        found.append(quantity)
        place = quantity.tokens.upperBound
      } else {
        place += 1
      }
    }
    return found
  }
}

/// Reads numbers out of the words of a sentence.
private struct QuantityReader {
  private let tokens: [ProseToken]

  init(_ tokens: [ProseToken]) {
    self.tokens = tokens
  }

  func quantity(at place: Int) -> ProseQuantity? {
    if let share = proportion(at: place) { return share }
    let isMoney = word(place - 1) == "\u{A3}"
    let suffix = isMoney ? Self.suffix(of: word(place)) : ""
    guard let (value, places) = number(at: place, without: suffix), !isDate(at: place) else {
      return nil
    }
    let (unit, length) = isMoney ? money(at: place) : unit(behind: place)
    guard let unit else { return nil }
    let scale = suffix.isEmpty ? (isMoney ? self.scale(word(place + 1)) : 1) : self.scale(suffix)
    return ProseQuantity(
      value: value * scale,
      places: places,
      unit: unit,
      tokens: (isMoney ? place - 1 : place)..<place + 1 + length,
      isRough: isRough(before: isMoney ? place - 1 : place),
      scale: scale
    )
  }

  /// The letters that stand for a million and the like right behind an amount: `m` of "9.1m".
  private static func suffix(of word: String) -> String {
    ["bn", "m", "k"].first { word.hasSuffix($0) && word.utf8.count > $0.utf8.count } ?? ""
  }

  private func word(_ place: Int) -> String {
    tokens.indices.contains(place) ? tokens[place].word : ""
  }

  /// "2,465", "12.5".
  private func number(at place: Int, without suffix: String) -> (Double, Int)? {
    // "Five weeks", "ninety per cent"; numbers of people as words are more often of something else.
    if suffix.isEmpty, let number = NumberWords.value(of: word(place)),
      ["weeks", "days", "percent", "per", "%"].contains(word(place + 1)),
      word(place + 1) != "per" || word(place + 2) == "cent"
    {
      return (Double(number), 0)
    }
    let word = String(word(place).dropLast(suffix.count))
    guard let first = word.utf8.first, (0x30...0x39).contains(first),
      word.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C })
    else { return nil }
    let bare = word.filter { $0 != "," }
    let places = bare.split(separator: ".").dropFirst().first?.utf8.count ?? 0
    return Double(bare).map { ($0, places) }
  }

  /// A year, the day of a month, or part of a longer word.
  private func isDate(at place: Int) -> Bool {
    let word = word(place)
    let isYear = word.utf8.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20"))
    return isYear || ProsePeriods.months.contains(self.word(place + 1))
      || ProsePeriods.months.contains(self.word(place - 1))
  }

  private func unit(behind place: Int) -> (ProseQuantity.Unit?, Int) {
    let next = word(place + 1)
    switch next {
    case "%": return (.percent, 1)
    case "percent": return (.percent, 1)
    case "weeks", "week": return (.weeks, 1)
    case "days", "day": return (.days, 1)
    case "per" where word(place + 2) == "cent": return (.percent, 2)
    case "per" where ["10,000", "10000"].contains(word(place + 2)): return (.per10000, 2)
    case "for", "in":
      let isRate = word(place + 2) == "every" && ["10,000", "10000"].contains(word(place + 3))
      return isRate ? (.per10000, 3) : (next == "in" ? .count : .other(next), 0)
    case "people", "children", "young", "referrals", "requests", "admissions", "pupils", "students",
      "of", "", ".", ",", "and", "from", "at", "by", "or", ";":
      return (.count, 0)
    default: return (.other(next), 0)
    }
  }

  private func money(at place: Int) -> (ProseQuantity.Unit?, Int) {
    (.pounds, ["million", "m", "billion", "bn", "k"].contains(word(place + 1)) ? 1 : 0)
  }

  private func scale(_ word: String) -> Double {
    switch word {
    case "million", "m": 1_000_000
    case "billion", "bn": 1_000_000_000
    case "k": 1000
    default: 1
    }
  }

  /// "One in eight", "3 in 4", "two out of five".
  private func proportion(at place: Int) -> ProseQuantity? {
    guard let part = Self.whole(word(place)) else { return nil }
    var end = place + 1
    while end < place + 3, ["child", "people", "young", "children"].contains(word(end)) { end += 1 }
    guard word(end) == "in" || word(end) == "out" && word(end + 1) == "of" else { return nil }
    end += word(end) == "in" ? 1 : 2
    if word(end) == "every" { end += 1 }
    guard let whole = Self.whole(word(end)), part < whole, whole <= 1000 else { return nil }
    return ProseQuantity(
      value: Double(part),
      places: 0,
      unit: .proportion(of: whole),
      tokens: place..<end + 1,
      isRough: isRough(before: place)
    )
  }

  private static func whole(_ word: String) -> Int? {
    names.firstIndex(of: word).map { $0 + 1 } ?? (word.utf8.count < 5 ? Int(word) : nil)
  }

  private static let names = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  private func isRough(before place: Int) -> Bool {
    [
      "about", "around", "nearly", "almost", "roughly", "some", "over", "approximately", "just",
      "than", "under", "least", "most", "to",
    ].contains(word(place - 1))
  }
}
