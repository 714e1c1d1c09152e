import Diagnostics
import Markdown
import PlanModel

/// Finds sentences that promise a service for longer than its ages last: "you can stay with us until
/// you are 25", with `to: 21`.
struct AgeOfEnd: PlanAdvice {
  private static let until = WordKeys(["until", "till"])
  private static let hedges = WordKeys([
    "not", "want", "aim", "aims", "hope", "trying", "try", "would", "adult", "adults", "plan",
    "plans", "used", "was", "were", "never", "if", "make", "law", "another", "other", "parents",
  ])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let services = Dictionary(plan.records.services.map { ($0.id.value, $0) }) { first, _ in first }
    return plan.writings.filter { Self.isRead($0) }.flatMap { writing -> [Diagnostic] in
      let words = writing.words
      guard Self.until.isAny(in: words) else { return [] }
      return writing.sentences.compactMap { range -> Diagnostic? in
        let places = words.places(in: range)
        guard !places.contains(where: { Self.hedges.contains(words.keys[$0]) }),
          let (age, said) = Self.end(in: words, places),
          let id = plan.subjects.service(of: range, in: writing), let service = services[id],
          // Until 18 may well be up to the birthday.
          age > service.ages.to + 1
        else { return nil }
        return .tooLong(words[said], service, at: writing.source(of: words.stretch(of: said)))
      }
    }
  }

  /// "Until you are 25", "until they turn 25", "until age 25", "until their 25th birthday".
  private static func end(in words: TextWords, _ places: Range<Int>) -> (Int, Range<Int>)? {
    for place in places where until.contains(words.keys[place]) {
      func word(_ offset: Int) -> String {
        place + offset < places.upperBound ? words[place + offset].lowercased() : ""
      }
      func age(_ offset: Int) -> Int? {
        let number = Int(word(offset).prefix { $0.isASCII && $0.isNumber })
        return number.flatMap { (10...30).contains($0) ? $0 : nil }
      }
      if ["you", "they"].contains(word(1)), ["are", "turn", "reach"].contains(word(2)),
        let age = age(3)
      {
        return (age, place..<place + 4)
      }
      if word(1) == "age", let age = age(2) { return (age, place..<place + 3) }
      if ["your", "their"].contains(word(1)), let age = age(2), word(3) == "birthday" {
        return (age, place..<place + 4)
      }
    }
    return nil
  }

  private static func isRead(_ writing: Writing) -> Bool {
    guard !writing.isQuoted, !writing.isHeading else { return false }
    switch writing.from.kind {
    case .service: return writing.block != nil || writing.key == "summary"
    case .page, .priority, .enabler, .body, .metric: return writing.block != nil
    default: return false
    }
  }
}

extension Diagnostic {
  fileprivate static func tooLong(
    _ words: String,
    _ service: Service,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .ageInWords,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is longer than \u{201C}\(service.name.value)\u{201D} is for: \(service.ages.inWords).",
      at: place,
      notes: [Note("Its ages are set here.", at: service.writtenAges.to)],
      help: "Correct the words, or the ages of the service. Both ages are included."
    )
  }
}
