import Diagnostics
import Markdown
import PlanAnalysis
import PlanModel

/// Finds sentences that give the latest share of a measure in rough words that it is far from: "half of
/// pupils", "more than 60 per cent", where it is 41.
struct RoughShareInWords: PlanAdvice {
  /// How far "about half" may be from a half, in percentage points.
  private static let leeway = 6.0

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let movements = MetricMovements(of: plan)
    return plan.metricSentences.compactMap { sentence in
      guard let metric = sentence.onlyMetric, metric.unit.value == .percent, !sentence.isQuestion,
        metric.scope == .local, !sentence.mentions.contains(where: \.isValue),
        !sentence.tokens.contains(where: { Self.others.contains($0.word) || $0.isYear }),
        let share = RoughShare.only(in: sentence.tokens),
        let latest = movements[metric]?.latest,
        !share.allows(latest.number.value, leeway: Self.leeway),
        // "Half" may be of those who are not in it.
        share.isBounded || !share.allows(100 - latest.number.value, leeway: Self.leeway)
      else { return nil }
      return .farOff(metric, share.tokens, latest, in: sentence)
    }
  }

  /// Of a goal, of another time, of a part, or of a change.
  private static let others: Set = [
    "target", "targets", "standard", "should", "aim", "aims", "want", "goal", "was", "were", "had",
    "until", "will", "would", "rose", "fell", "risen", "fallen", "increase", "increased",
    "rise", "fall", "drop", "compared", "nationally", "national", "england", "if", "last", "ago",
    "since", "cut", "reduce", "not", "never", "up", "down", "improved", "grown", "of-term",
    "could", "may", "might", "hope", "plan", "before", "then", "earlier", "girls", "boys",
    "village",
  ]
}

/// A share in rough words.
private struct RoughShare {
  enum Bound {
    case about
    case above
    case below
    /// A little less.
    case nearly
  }

  let percent: Double
  let bound: Bound
  let tokens: Range<Int>

  var isBounded: Bool { bound == .above || bound == .below }

  /// The one of a sentence; nil where there are several numbers.
  static func only(in tokens: [ProseToken]) -> RoughShare? {
    let found = tokens.indices.compactMap { read(at: $0, in: tokens) }
    return found.count == 1 ? found[0] : nil
  }

  func allows(_ value: Double, leeway: Double) -> Bool {
    switch bound {
    case .about: abs(value - percent) <= leeway
    case .above: value > percent - 0.5
    case .below: value < percent + 0.5
    case .nearly: value < percent + 1 && value > percent - leeway - 4
    }
  }

  private static func read(at place: Int, in tokens: [ProseToken]) -> RoughShare? {
    func word(_ offset: Int) -> String {
      tokens.indices.contains(place + offset) ? tokens[place + offset].word : ""
    }
    let (bound, length) = bound(before: place, in: tokens)
    if let share = fractions[word(0)], ["of", "the", "our", "all"].contains(word(1)),
      !["and", "a-half"].contains(word(-1))
    {
      return RoughShare(
        percent: share,
        bound: bound ?? .about,
        tokens: place - length..<place + 1
      )
    }
    if word(1) == "thirds" || word(1) == "quarters", let part = NumberWords.value(of: word(0)),
      part > 1, part < 4
    {
      let whole = word(1) == "thirds" ? 3.0 : 4.0
      return RoughShare(
        percent: Double(part) / whole * 100,
        bound: bound ?? .about,
        tokens: place - length..<place + 2
      )
    }
    // Exact percentages are looked at as numbers.
    guard let bound, let number = Double(word(0)), number <= 100,
      ["%", "percent"].contains(word(1)) || word(1) == "per" && word(2) == "cent"
    else { return nil }
    let end = word(1) == "per" ? place + 3 : place + 2
    return RoughShare(percent: number, bound: bound, tokens: place - length..<end)
  }

  private static func bound(before place: Int, in tokens: [ProseToken]) -> (Bound?, Int) {
    func word(_ offset: Int) -> String {
      tokens.indices.contains(place - offset) ? tokens[place - offset].word : ""
    }
    let isArticle = word(1) == "a"
    let one = isArticle ? word(2) : word(1)
    let two = isArticle ? word(3) : word(2)
    let extra = isArticle ? 1 : 0
    if one == "than" {
      if ["more", "better"].contains(two) { return (.above, 2 + extra) }
      if ["less", "fewer"].contains(two) { return (.below, 2 + extra) }
    }
    switch one {
    case "over", "above": return (.above, 1 + extra)
    case "under", "below": return (.below, 1 + extra)
    case "nearly", "almost": return (.nearly, 1 + extra)
    default: return (nil, extra)
    }
  }

  private static let fractions: [String: Double] = ["half": 50, "third": 33.3, "quarter": 25]
}

extension ProseToken {
  fileprivate var isYear: Bool { Int(word).map { (1990...2100).contains($0) } ?? false }
}

extension Diagnostic {
  fileprivate static func farOff(
    _ metric: Metric,
    _ tokens: Range<Int>,
    _ latest: (period: MetricPeriod, number: DecimalNumber),
    in sentence: MetricSentence
  ) -> Diagnostic {
    Diagnostic(
      .differingNumber,
      .shouldFix,
      "\u{201C}\(sentence.text(of: tokens))\u{201D} is far from the latest value of \u{201C}\(metric.title.value)\u{201D}.",
      at: sentence.source(of: tokens),
      notes: [
        Note("It is \(latest.number.grouped) per cent, for \(latest.period.inWords).", at: nil)
      ],
      help: "Correct the words, or write {metric \(metric.id.value) latest}, which cannot disagree."
    )
  }
}
