package import PlanModel

/// Ages that a sentence claims for somebody: "aged 11 to 16", "under 18", "16 or over".
package struct AgeClaim: Hashable, Sendable {
  /// How the ages are put.
  package enum Form: Hashable, Sendable {
    /// "You are 11 to 16."
    case range(AgeRange)
    /// "Anyone under 18": the oldest is 17. Also "up to the age of 17".
    case upTo(Int)
    /// "You are 16 or over."
    case from(Int)
  }

  package let form: Form
  /// Where it stands in the text, in bytes.
  package let start: Int
  package let end: Int
  /// Whether it is a condition: "if you are 18 or over", and so may be about some people only.
  package let isCondition: Bool

  /// Every claim in a text, in order.
  ///
  /// Cautious: numbers count as ages only next to words that make them so, and never before a unit
  /// such as weeks or minutes.
  package static func all(in text: String) -> [AgeClaim] {
    let words = AgeWord.words(of: text)
    guard words.contains(where: { $0.age != nil }) else { return [] }
    var claims: [AgeClaim] = []
    var place = 0
    while place < words.count {
      if let (form, length) = form(at: place, in: words) {
        claims.append(
          AgeClaim(
            form: form,
            start: words[place].start,
            end: words[place + length - 1].end,
            isCondition: isCondition(place, in: words)
          )
        )
        place += length
      } else {
        place += 1
      }
    }
    return claims
  }

  /// The claim that begins at a word, and how many words it has.
  private static func form(at place: Int, in words: [AgeWord]) -> (Form, Int)? {
    func word(_ offset: Int) -> AgeWord? {
      words.indices.contains(place + offset) ? words[place + offset] : nil
    }
    if let from = word(0)?.age, let joint = word(1), ["to", "and", "-"].contains(joint.text),
      !joint.endsSentence, let to = word(2)?.age, from < to, !isUnit(word(3))
    {
      let isBetween = word(-1)?.text == "between"
      let isYears = word(3)?.text == "year" && ["old", "olds"].contains(word(4)?.text)
      let isFrom = word(-1)?.text == "from" && isSomebody(word(-2))
      let isAge = isAboutAge(word(-1), after: word(2), then: word(3)) || isYears || isFrom
      guard joint.text == "and" ? isBetween : isAge else { return nil }
      return (.range(AgeRange(from: from, to: to)), 3)
    }
    if word(0)?.text == "under", let age = word(1)?.age, !isUnit(word(2)),
      isSomebody(word(-1)) || isOnlySeen(word(-1), after: word(-2))
    {
      return (.upTo(age - 1), 2)
    }
    // "Under-16s", "over-18s".
    if let age = word(1)?.age, word(1)?.isPlural == true, let before = word(-1),
      helpers.contains(before.text), !before.endsClause
    {
      if word(0)?.text == "under" { return (.upTo(age - 1), 2) }
      if word(0)?.text == "over" { return (.from(age), 2) }
    }
    if word(0)?.text == "up", word(1)?.text == "to" { return upTo(word) }
    if let age = word(0)?.age, let joint = word(1)?.text, joint == "or" || joint == "and",
      let comparison = word(2)?.text,
      isSomebody(word(-1)) || isOnlySeen(word(-1), after: word(-2))
    {
      if ["over", "older", "above"].contains(comparison) { return (.from(age), 3) }
      if ["under", "younger", "below"].contains(comparison) { return (.upTo(age), 3) }
    }
    return nil
  }

  /// "up to the age of 17", "up to age 17", "up to your 18th birthday".
  private static func upTo(_ word: (Int) -> AgeWord?) -> (Form, Int)? {
    let next = word(2)?.text
    if next == "age", let age = word(3)?.age { return (.upTo(age), 4) }
    if next == "the", word(3)?.text == "age", word(4)?.text == "of", let age = word(5)?.age {
      return (.upTo(age), 6)
    }
    if next == "your" || next == "their", word(4)?.text == "birthday", let age = word(3)?.age {
      return (.upTo(age - 1), 5)
    }
    guard let age = word(2)?.age, isSomebody(word(-1)), word(2)?.endsClause == true else {
      return nil
    }
    return (.upTo(age), 3)
  }

  private static func isAboutAge(_ before: AgeWord?, after: AgeWord?, then next: AgeWord?) -> Bool {
    if ["are", "aged", "ages", "age", "you're", "re"].contains(before?.text) { return true }
    return before?.text == "for" && (after?.isPlural == true || next?.text == "year")
  }

  private static let people: Set = [
    "anyone", "everyone", "anybody", "everybody", "people", "person", "child", "children",
    "teenager", "teenagers", "are", "aged", "you're", "re", "is", "for", "those",
  ]

  /// What stands before "under-16s" where they are whom something is for.
  private static let helpers: Set = [
    "for", "sees", "see", "help", "helps", "supports", "support", "with", "to", "takes", "take",
    "serves", "serve", "treats", "treat",
  ]

  private static let units: Set = [
    "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months",
    "session", "sessions", "mile", "miles", "people", "places", "am", "pm", "per", "times",
    "pounds", "appointments", "visits", "meetings",
  ]

  private static func isSomebody(_ before: AgeWord?) -> Bool {
    before.map { people.contains($0.text) && !$0.endsClause } ?? false
  }

  /// "We only see under 18s": who sees some only with a parent does not say so.
  private static func isOnlySeen(_ verb: AgeWord?, after before: AgeWord?) -> Bool {
    ["see", "help", "take", "accept"].contains(verb?.text) && before?.text == "only"
  }

  private static func isUnit(_ word: AgeWord?) -> Bool {
    word.map { units.contains($0.text) } ?? false
  }

  /// Whether the sentence that a word stands in begins with "if", or has one before the word.
  private static func isCondition(_ place: Int, in words: [AgeWord]) -> Bool {
    for word in words[..<place].reversed() {
      if word.endsSentence { return false }
      if ["if", "when", "unless", "once"].contains(word.text) { return true }
    }
    return false
  }
}
