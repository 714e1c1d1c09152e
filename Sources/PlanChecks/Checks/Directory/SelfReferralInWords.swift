import Diagnostics
import Markdown
import PlanModel

/// Finds sentences that let people ask for themselves from another age than `self-referral-from-age`:
/// "if you are 16 or over you can come by yourself", with 13.
///
/// In the words of the service that tell how to get help; elsewhere only where a sentence says
/// "yourself". Where the right age stands in the same text, the other is of something else.
struct SelfReferralInWords: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let services = Dictionary(
      plan.records.services.filter { $0.selfReferralFromAge != nil }.map { ($0.id.value, $0) }
    ) { first, _ in first }
    guard !services.isEmpty else { return [] }
    let actions = Dictionary(plan.records.actions.map { ($0.id.value, $0.services.map(\.value)) }) {
      first,
      _ in first
    }
    var told: Set<String> = []
    return plan.writings.filter { Self.isRead($0) }.compactMap { writing -> Diagnostic? in
      let words = writing.words
      for range in writing.sentences {
        let places = words.places(in: range)
        guard let (age, said) = Self.age(in: words, places, isGuide: writing.key == Self.guide),
          let (id, known) = meant(range, of: writing, plan, actions, services),
          let service = services[id], let own = service.selfReferralFromAge,
          !known.contains(age), told.insert("\(id) \(writing.from.id) \(writing.field)").inserted
        else { continue }
        let isOwn = writing.from.kind == .service
        if isOwn, Self.hasAge(own.value, in: service) { continue }
        return .otherStart(
          words[said],
          service,
          own,
          at: writing.source(of: words.stretch(of: said))
        )
      }
      return nil
    }
  }

  private static let guide: Substring = "how-to-get-help"

  /// The service that a sentence is about, or that its action is for, with the ages that are right.
  private func meant(
    _ range: Range<Int>,
    of writing: Writing,
    _ plan: ExaminedPlan,
    _ actions: [String: [String]],
    _ services: [String: Service]
  ) -> (id: String, ages: Set<Int>)? {
    if let id = plan.subjects.service(of: range, in: writing) {
      return services[id]?.selfReferralFromAge.map { (id, [$0.value]) }
    }
    guard let action = plan.subjects.action(of: range, in: writing), let ids = actions[action],
      let first = ids.first(where: { services[$0] != nil })
    else { return nil }
    return (first, Set(ids.compactMap { services[$0]?.selfReferralFromAge?.value }))
  }

  /// Whether the words on how to get help give an age somewhere.
  private static func hasAge(_ age: Int, in service: Service) -> Bool {
    let words = TextWords(service.howToGetHelp.text)
    return (0..<words.count).contains { words.number(at: $0) == age }
  }

  /// The age from which a sentence lets people ask, with its words: "16 or over", "from age 11".
  private static func age(
    in words: TextWords,
    _ places: Range<Int>,
    isGuide: Bool
  ) -> (Int, Range<Int>)? {
    let ages = places.compactMap { age(at: $0, in: words, before: places.upperBound) }
    guard ages.count == 1, let (age, said) = ages.first,
      !places.contains(where: { others.contains(words.keys[$0]) })
    else { return nil }
    let isOwn = places.contains { place in selves.length(at: place, in: words) > 0 }
    let isAsked =
      isGuide
      && places.contains { place in
        place > said.upperBound - 1 && asking.contains(words.keys[place])
      }
    return isOwn || isAsked ? (age, said) : nil
  }

  private static func age(
    at place: Int,
    in words: TextWords,
    before end: Int
  ) -> (Int, Range<Int>)? {
    guard let age = words.number(at: place), (4...25).contains(age) else { return nil }
    let isOpen =
      place + 2 < end && ["or", "and"].contains(words[place + 1].lowercased())
      && ["over", "older", "above"].contains(words[place + 2].lowercased())
    if isOpen { return (age, place..<place + 3) }
    guard place > 1, place + 1 >= end || !["to", "and"].contains(words[place + 1].lowercased())
    else { return nil }
    let before = words[place - 1].lowercased()
    let isFrom =
      ["age", "aged"].contains(before) && words[place - 2].lowercased() == "from"
      || before == "from" && place + 1 < end && words[place + 1].lowercased() == "you"
      || before == "once" || before == "turn"
    return isFrom ? (age, place - 1..<place + 1) : nil
  }

  private static let selves = Phrases([
    "yourself", "themselves", "by yourself", "on your own", "without a parent", "self refer",
  ])
  private static let asking = WordKeys([
    "ring", "call", "text", "email", "mail", "book", "fill", "contact", "message", "ask", "come",
    "use", "type", "write", "join", "apply", "sign",
  ])
  /// Of another thing than asking, or of those who are too young or too old.
  private static let others = WordKeys([
    "younger", "under", "parent's", "consent", "agree", "decide", "adult", "adults", "hurt", "harm",
    "hurting", "kill", "safe", "not", "can't", "cannot", "notes", "used", "was", "were", "until",
    "will", "live", "home", "course", "courses", "group", "evening", "choose", "look", "express",
    "enjoy",
  ])

  private static func isRead(_ writing: Writing) -> Bool {
    guard writing.block != nil, !writing.isQuoted, !writing.isHeading else { return false }
    switch writing.from.kind {
    case .service: return [guide, "eligibility", ""].contains(writing.key)
    case .page, .priority, .enabler, .metric: return true
    default: return false
    }
  }
}

extension Diagnostic {
  fileprivate static func otherStart(
    _ words: String,
    _ service: Service,
    _ own: Located<Int>,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .selfReferral,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not the age from which people may ask for \u{201C}\(service.name.value)\u{201D} themselves.",
      at: place,
      notes: [Note("It is \(own.value).", at: own.source)],
      help: "Correct the words, or \u{201C}self-referral-from-age\u{201D}."
    )
  }
}
