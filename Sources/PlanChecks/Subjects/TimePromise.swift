/// What a sentence promises to happen within some time: "we ring you within two days".
struct TimePromise: Sendable {
  /// What is to happen.
  enum Deed: Hashable, Sendable {
    case call
    case answer
    case treatment
    case meeting
  }

  /// How much it presses.
  enum Haste: Hashable, Sendable {
    case veryUrgent
    case urgent
    case routine
    case emergency
  }

  enum Unit: Hashable, Sendable {
    case hours
    case days
    case weeks
    case months
  }

  let number: Int
  let unit: Unit
  let deeds: Set<Deed>
  let haste: Set<Haste>
  /// The number and its unit, in bytes.
  let stretch: Range<Int>

  /// Every promise of a sentence.
  static func all(in tokens: [ProseToken]) -> [TimePromise] {
    guard !tokens.contains(where: { others.contains($0.word) }) else { return [] }
    var found: [(number: Int, unit: Unit, places: Range<Int>)] = []
    for place in tokens.indices {
      guard let (number, unit, length) = span(at: place, in: tokens) else { continue }
      let before = place > 0 ? tokens[place - 1].word : ""
      let goesOn = ["and", "or"].contains(before) && !found.isEmpty
      if before == "within" || goesOn { found.append((number, unit, place..<place + length)) }
    }
    let deeds = Set(tokens.compactMap { Self.deeds[$0.word] })
    return found.enumerated().map { index, span in
      // What stands between one span and the next is said of the first.
      let start = index == 0 ? 0 : cut(tokens, found[index - 1].places, span.places)
      let end =
        index + 1 < found.count
        ? cut(tokens, span.places, found[index + 1].places) : tokens.count
      return TimePromise(
        number: span.number,
        unit: span.unit,
        deeds: deeds,
        haste: haste(of: tokens[start..<end]),
        stretch: tokens[span.places.lowerBound].range
          .lowerBound..<tokens[span.places.upperBound - 1].range.upperBound
      )
    }
  }

  /// Where what is said of the second of two spans begins: at the "and" between them.
  private static func cut(
    _ tokens: [ProseToken],
    _ first: Range<Int>,
    _ second: Range<Int>
  ) -> Int {
    let between = first.upperBound..<max(first.upperBound, second.lowerBound)
    let joint = between.last { ["and", ";"].contains(tokens[$0].word) }
    // "If it is urgent and four weeks if not": the number stands right behind.
    return joint.map { second.lowerBound - $0 > 1 ? $0 : second.lowerBound } ?? second.lowerBound
  }

  private static func haste(of tokens: ArraySlice<ProseToken>) -> Set<Haste> {
    let words = tokens.map(\.word)
    var haste: Set<Haste> = []
    for (place, word) in words.enumerated() where word == "urgent" || word == "urgently" {
      let isVery = place > 0 && words[place - 1] == "very"
      haste.insert(isVery ? .veryUrgent : .urgent)
    }
    if words.contains("routine") || words.contains("not") || words.contains("isn't") {
      haste.insert(.routine)
    }
    if words.contains("a&e") || words.contains("&") || words.contains("emergency") {
      haste.insert(.emergency)
    }
    return haste
  }

  /// "Two working days" and how many words it takes.
  private static func span(at place: Int, in tokens: [ProseToken]) -> (Int, Unit, Int)? {
    guard let number = number(tokens[place].word), number > 0, place + 1 < tokens.count else {
      return nil
    }
    if let unit = units[tokens[place + 1].word] { return (number, unit, 2) }
    guard ["working", "school", "calendar"].contains(tokens[place + 1].word),
      place + 2 < tokens.count, let unit = units[tokens[place + 2].word]
    else { return nil }
    return (number, unit, 3)
  }

  private static func number(_ word: String) -> Int? {
    word == "a" || word == "an" ? 1 : NumberWords.value(of: word)
  }

  private static let units: [String: Unit] = [
    "hour": .hours, "hours": .hours, "day": .days, "days": .days, "week": .weeks, "weeks": .weeks,
    "month": .months, "months": .months,
  ]
  private static let deeds: [String: Deed] = [
    "ring": .call, "rings": .call, "call": .call, "calls": .call, "phone": .call, "phones": .call,
    "speak": .call, "telephone": .call, "rung": .call, "called": .call, "reply": .answer,
    "replies": .answer, "answer": .answer, "answers": .answer, "respond": .answer,
    "response": .answer, "acknowledge": .answer, "treatment": .treatment, "visit": .meeting,
    "visits": .meeting, "meet": .meeting, "meets": .meeting, "see": .meeting, "sees": .meeting,
    "seen": .meeting, "face": .meeting, "face-to-face": .meeting, "assessed": .meeting,
    "assess": .meeting, "assessment": .meeting, "come": .meeting,
  ]
  /// Of how things are or were, of what comes after, or of something else.
  private static let others: Set = [
    "percent", "%", "cent", "was", "were", "had", "median", "average", "half", "longer", "after",
    "share", "complaint", "second", "disagree", "?", "complaints", "leaving", "coming",
  ]
}
