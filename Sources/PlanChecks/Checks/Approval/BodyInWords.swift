import Diagnostics
import Markdown
import PlanModel

/// Finds sentences that say how often a body meets, who chairs it, or whom it reports to, and its own
/// file says otherwise.
struct BodyInWords: PlanAdvice {
  private static let verbs = WordKeys([
    "meets", "meet", "looks", "met", "sits", "gathers", "held", "reviews", "discusses",
  ])
  private static let meeting = WordKeys(["meets", "meet", "met", "held", "sits"])
  private static let selves = WordKeys([
    "board", "group", "committee", "forum", "it", "we", "partnership", "programme", "panel",
  ])
  private static let hedges = WordKeys([
    "will", "used", "were", "until", "from", "not", "if", "extra", "also", "first",
  ])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let bodies = Dictionary(plan.records.bodies.map { ($0.id.value, $0) }) { first, _ in first }
    guard !bodies.isEmpty else { return [] }
    return plan.writings.filter { Self.isRead($0) }.flatMap { writing -> [Diagnostic] in
      guard Self.mayStand(in: writing.words) else { return [] }
      return writing.sentences.flatMap { range in
        claims(in: range, of: writing, plan).compactMap { id, places in
          bodies[id].flatMap { contradiction(of: $0, in: writing, places, plan, bodies) }
        }
      }
    }
  }

  private static let chaired = TextWords.key("chaired")
  private static let reports = TextWords.key("reports")
  private static func mayStand(in words: TextWords) -> Bool {
    verbs.isAny(in: words) || words.keys.contains(chaired) || words.keys.contains(reports)
  }

  /// Each body that a sentence speaks of, with the words from its name up to the next name.
  private func claims(
    in range: Range<Int>,
    of writing: Writing,
    _ plan: ExaminedPlan
  ) -> [(id: String, words: Range<Int>)] {
    let places = writing.words.places(in: range)
    let named = plan.subjects.mentions(in: range, of: writing)
    if named.isEmpty || writing.from.kind == .body {
      let end = named.first { $0.record.id != writing.from.id }?.places.lowerBound
      return plan.subjects.body(of: range, in: writing)
        .map { [($0, places.lowerBound..<max(places.lowerBound, end ?? places.upperBound))] } ?? []
    }
    return named.enumerated().compactMap { number, mention in
      guard mention.record.kind == .body else { return nil }
      let end = number + 1 < named.count ? named[number + 1].places.lowerBound : places.upperBound
      let start = mention.places.upperBound
      return start < end ? (mention.record.id, start..<end) : nil
    }
  }

  private func contradiction(
    of body: GovernanceBody,
    in writing: Writing,
    _ places: Range<Int>,
    _ plan: ExaminedPlan,
    _ bodies: [String: GovernanceBody]
  ) -> Diagnostic? {
    let words = writing.words
    guard !places.contains(where: { Self.hedges.contains(words.keys[$0]) }) else { return nil }
    if let meets = body.meets, let own = Frequency.first(in: TextWords(meets.value)),
      let claim = Frequency.first(in: words, places), abs(claim.yearly - own.yearly) > 0.6,
      isOfMeetings(claim.places, in: words, places, of: writing)
    {
      return .otherBody(
        words[claim.places],
        "how often \u{201C}\(body.title.value)\u{201D} meets",
        "Its own file says \u{201C}\(meets.value)\u{201D}.",
        at: writing.source(of: words.stretch(of: claim.places)),
        meets.source
      )
    }
    guard let role = body.chairRole,
      let verb = places.first(where: { words.keys[$0] == Self.chaired }),
      verb + 2 < places.upperBound, words.keys[verb + 1] == TextWords.key("by")
    else { return nil }
    let said = verb + 2..<min(places.upperBound, verb + 9)
    let known = Set(TextWords(role.value).keys)
    let telling = said.filter { words.letterCount(of: $0) > 3 }
    guard !telling.isEmpty, !telling.contains(where: { known.contains(words.keys[$0]) }) else {
      return nil
    }
    return .otherBody(
      words[said],
      "who chairs \u{201C}\(body.title.value)\u{201D}",
      "Its own file says \u{201C}\(role.value)\u{201D}.",
      at: writing.source(of: words.stretch(of: said)),
      role.source
    )
  }

  /// Whether a frequency is said of the meetings of the body itself.
  private func isOfMeetings(
    _ claim: Range<Int>,
    in words: TextWords,
    _ places: Range<Int>,
    of writing: Writing
  ) -> Bool {
    if writing.from.kind == .body, places.lowerBound == 0 || writing.links.isEmpty {
      guard
        let verb = places.prefix(8).first(where: { Self.meeting.contains(words.keys[$0]) }),
        verb > places.lowerBound, Self.selves.contains(words.keys[verb - 1])
      else { return false }
      return claim.lowerBound > verb && claim.lowerBound - verb < 5
    }
    let isNear = claim.lowerBound - places.lowerBound < 6
    let verb = places.first { Self.verbs.contains(words.keys[$0]) }
    // "The group looks every month, the board every quarter".
    let isElided = claim.lowerBound == places.lowerBound
    return isNear && (isElided || verb.map { $0 < claim.lowerBound } ?? false)
  }

  private static func isRead(_ writing: Writing) -> Bool {
    guard !writing.isQuoted, !writing.isHeading else { return false }
    switch writing.from.kind {
    case .page, .priority, .enabler, .pathway: return writing.block != nil
    case .body: return writing.block != nil && writing.field.isEmpty
    default: return false
    }
  }
}

/// How often something comes round, as it is written: "every quarter", "six times a year".
struct Frequency {
  /// How often in a year; a year of school has three terms.
  let yearly: Double
  let places: Range<Int>

  static func first(in words: TextWords) -> Frequency? { first(in: words, 0..<words.count) }

  static func first(in words: TextWords, _ places: Range<Int>) -> Frequency? {
    for place in places {
      if let found = read(at: place, in: words, before: places.upperBound) { return found }
    }
    return nil
  }

  private static func read(at place: Int, in words: TextWords, before end: Int) -> Frequency? {
    func word(_ index: Int) -> String { index < end ? words[index].lowercased() : "" }
    if let yearly = adverbs[word(place)] {
      return Frequency(yearly: yearly, places: place..<place + 1)
    }
    if ["every", "each"].contains(word(place)) {
      if word(place + 1) == "other" || word(place + 1) == "second" {
        return spans[word(place + 2)].map { Frequency(yearly: $0 / 2, places: place..<place + 3) }
      }
      if word(place + 1) == "half", word(place + 2) == "term" {
        return Frequency(yearly: 6, places: place..<place + 3)
      }
      if let yearly = spans[word(place + 1)] {
        return Frequency(yearly: yearly, places: place..<place + 2)
      }
      if let number = NumberWords.value(of: word(place + 1)), number > 0,
        let yearly = spans[String(word(place + 2).dropLast())]
      {
        return Frequency(yearly: yearly / Double(number), places: place..<place + 3)
      }
      return nil
    }
    guard let (times, length) = times(at: place, word),
      ["a", "each", "every", "per"]
        .contains(word(place + length)), let yearly = spans[word(place + length + 1)]
    else { return nil }
    return Frequency(yearly: yearly * Double(times), places: place..<place + length + 2)
  }

  private static func times(at place: Int, _ word: (Int) -> String) -> (Int, Int)? {
    switch word(place) {
    case "once": return (1, 1)
    case "twice": return (2, 1)
    default:
      guard word(place + 1) == "times", let number = NumberWords.value(of: word(place)) else {
        return nil
      }
      return (number, 2)
    }
  }

  private static let adverbs: [String: Double] = [
    "weekly": 52, "fortnightly": 26, "monthly": 12, "bimonthly": 6, "quarterly": 4, "termly": 3,
    "annually": 1, "yearly": 1,
  ]
  private static let spans: [String: Double] = [
    "week": 52, "fortnight": 26, "month": 12, "quarter": 4, "term": 3, "year": 1,
  ]
}

extension Diagnostic {
  fileprivate static func otherBody(
    _ words: String,
    _ what: String,
    _ own: String,
    at place: SourceRange,
    _ source: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .bodyInWords,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not \(what).",
      at: place,
      notes: [Note(own, at: source)],
      help: "Correct the one that is wrong."
    )
  }
}
