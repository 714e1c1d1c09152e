import Diagnostics
import PlanModel

/// Finds percentages in prose that are not what the numbers beside them make: "41 of 88 (61 per
/// cent)", "from 120 to 150, a rise of 40 per cent".
struct ShareDiffersFromCounts: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.writings.filter { $0.mayState && ShareOfCounts.mayStand(in: $0) }.flatMap { writing in
      writing.sentences.compactMap { range -> Diagnostic? in
        let tokens = ProseToken.list(writing[range], from: range.lowerBound)
        let sums = ShareOfCounts(in: tokens)
        guard let wrong = sums.wrong else { return nil }
        let stretch =
          tokens[wrong.tokens.lowerBound].range
          .lowerBound..<tokens[wrong.tokens.upperBound - 1]
          .range.upperBound
        return .differs(
          writing.written(stretch),
          sum: wrong.sum,
          at: writing.source(of: stretch)
        )
      }
    }
  }
}

/// The one share or change that a sentence gives with the numbers it is made of.
struct ShareOfCounts {
  /// The percentage that is wrong, and the sum as it should be: "41 of 88 is 46.6 per
  /// cent".
  private(set) var wrong: (tokens: Range<Int>, sum: String)?
  private static let percent = WordKeys(["cent", "percent"])

  /// Whether a text gives a percentage at all.
  static func mayStand(in writing: Writing) -> Bool {
    percent.isAny(in: writing.words) || writing.text.utf8.contains(UInt8(ascii: "%"))
  }

  private let tokens: [ProseToken]

  init(in tokens: [ProseToken]) {
    self.tokens = tokens
    guard tokens.contains(where: { ["%", "cent", "percent"].contains($0.word) }) else { return }
    let percents = ProseQuantity.all(in: tokens).filter { $0.unit == .percent }
    guard percents.count == 1, let percent = percents.first else { return }
    if let (share, words) = fraction(before: percent.tokens) {
      guard abs(percent.value - share) > Self.leeway else { return }
      let start = words.prefix(1).uppercased() + words.dropFirst()
      wrong = (percent.tokens, "\(start) is \(share.shortened) per cent.")
    } else if let (part, whole) = counts(beside: percent.tokens) {
      note(percent, 100 * part / whole, of: "\(part.shortened) of \(whole.shortened) is")
    } else if let (from, to) = change(beside: percent.tokens), from > 0 {
      let name = to < from ? "a fall" : "a rise"
      note(
        percent,
        abs(to - from) / from * 100,
        of: "From \(from.shortened) to \(to.shortened) is \(name) of"
      )
    }
  }

  /// People round to whole numbers, up or down.
  private mutating func note(_ percent: ProseQuantity, _ right: Double, of sum: String) {
    let step = (0..<percent.places).reduce(1.0) { step, _ in step / 10 }
    guard abs(percent.value - right) > (percent.isRough ? 3 * step : step) else { return }
    wrong = (percent.tokens, "\(sum) \(right.shortened) per cent.")
  }

  private func word(_ place: Int) -> String {
    tokens.indices.contains(place) ? tokens[place].word : ""
  }

  private func number(_ place: Int) -> Double? {
    let word = word(place)
    guard let first = word.utf8.first, (0x30...0x39).contains(first),
      word.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2C })
    else { return NumberWords.value(of: word).map(Double.init) }
    return Double(word.filter { $0 != "," })
  }

  /// "41 of 88", "41 out of the 88": with the share right behind it or right before it.
  private func counts(beside percent: Range<Int>) -> (Double, Double)? {
    let pairs = tokens.indices.compactMap { place -> (Range<Int>, Double, Double)? in
      guard let part = number(place) else { return nil }
      var next = place + 1
      if word(next) == "out" { next += 1 }
      guard word(next) == "of" else { return nil }
      next += 1
      while ["the", "all", "our", "these"].contains(word(next)) { next += 1 }
      guard let whole = number(next), whole > 1, part <= whole, number(place - 1) == nil,
        !percent.contains(place)
      else { return nil }
      return (place..<next + 1, part, whole)
    }
    guard pairs.count == 1, let (range, part, whole) = pairs.first else { return nil }
    let gap =
      range.upperBound <= percent.lowerBound
      ? range.upperBound..<percent.lowerBound
      : percent
        .upperBound..<max(
          percent.upperBound,
          range.lowerBound
        )
    // Brackets, a comma or "or" tie the two together.
    let isTied =
      gap.contains { word($0) == "(" } || gap.last.map { word($0) == "or" } ?? false
      || gap.last.map { word($0) == "," } ?? false
    return isTied && gap.count <= 6 ? (part, whole) : nil
  }

  /// "Two thirds of schools (45 per cent)": the fraction as a percentage, and its words.
  private func fraction(before percent: Range<Int>) -> (Double, String)? {
    guard word(percent.lowerBound - 1) == "(" else { return nil }
    let before = max(0, percent.lowerBound - 7)..<percent.lowerBound - 1
    let found = before.compactMap { place -> (Double, String)? in
      guard word(place + 1) == "of" || place + 1 == percent.lowerBound - 1 else { return nil }
      return [word(place - 1) + " " + word(place), word(place)].lazy.compactMap { words in
        Self.fractions[words].map { ($0, words) }
      }
      .first
    }
    return found.count == 1 ? found.first : nil
  }

  /// People say "two thirds" of 62 per cent too.
  private static let leeway = 7.0
  private static let fractions = [
    "a third": 33.3, "one third": 33.3, "two thirds": 66.7, "two-thirds": 66.7, "half": 50,
    "a quarter": 25, "one quarter": 25, "three quarters": 75, "three-quarters": 75, "a fifth": 20,
    "one fifth": 20,
  ]

  /// "From 120 to 150", where the percentage is called a rise or a fall.
  private func change(beside percent: Range<Int>) -> (Double, Double)? {
    let isCalled = (max(0, percent.lowerBound - 4)..<percent.lowerBound).contains {
      Self.changes.contains(word($0))
    }
    let isCalledBehind = Self.changes.contains(word(percent.upperBound))
    guard isCalled || isCalledBehind else { return nil }
    let pairs = tokens.indices.compactMap { place -> (Double, Double)? in
      guard word(place) == "from", let from = number(place + 1) else { return nil }
      let ahead = place + 2..<min(tokens.count, place + 9)
      guard let to = ahead.first(where: { word($0) == "to" && number($0 + 1) != nil }),
        let last = number(to + 1), !Self.isYear(from), !Self.isYear(last),
        !["%", "per", "percent"].contains(word(place + 2)),
        !["%", "per", "percent"].contains(word(to + 2))
      else { return nil }
      return (from, last)
    }
    return pairs.count == 1 ? pairs.first : nil
  }

  private static func isYear(_ number: Double) -> Bool { (1990...2100).contains(number) }

  private static let changes: Set = [
    "rise", "increase", "fall", "drop", "reduction", "decrease", "growth",
  ]
}

extension Writing {
  /// What others said, and how a measure is defined, are theirs.
  fileprivate var mayState: Bool {
    !isQuoted && !["source", "citation", "minutes"].contains(key)
      && text.utf8.contains { (0x30...0x39).contains($0) }
  }

  func written(_ range: Range<Int>) -> String { String(self[range]) }
}

extension Double {
  /// With one decimal place, where it has any.
  var shortened: String {
    let isWhole = (self * 10).rounded() == rounded() * 10
    return DecimalNumber(rounding: self, places: isWhole ? 0 : 1)?.grouped ?? ""
  }
}

extension Diagnostic {
  fileprivate static func differs(
    _ words: String,
    sum: String,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .shareDiffersFromCounts,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not what the numbers beside it make.",
      at: place,
      help: "\(sum) Correct the one that is wrong."
    )
  }
}
