import Diagnostics
import Markdown
import PlanModel

/// Finds dates that a sentence promises for an action, and that the sheets do not have.
///
/// Only where one action is linked to, and a month is promised: "by March 2027", "due in May 2027",
/// "will open in June 2027". Any date of the action counts, old or new, and any of its milestones.
struct DifferingDate: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    // Of a sheet that lacks a column the ids are known, and none of its dates.
    guard plan.index.knowsAll(.milestone), plan.index.knowsAll(.action),
      plan.index.ids(of: .milestone).count == plan.records.milestones.count
    else { return [] }
    let actions = Dictionary(plan.records.actions.map { ($0.id.value, $0) }) { first, _ in first }
    let milestones = Dictionary(grouping: plan.records.milestones) { $0.action.value }
    return plan.metricSentences.compactMap { sentence in
      guard let id = sentence.onlyAction, let action = actions[id], !sentence.isQuestion,
        let promise = sentence.promisedDates(
          whereDone: action.delivery.value == .complete
        ).first(where: { promise in
          !dates(of: action, milestones[id] ?? []).contains { promise.date.holds($0) }
            && !mentions(promise.date, in: action)
        })
      else { return nil }
      return .differingDate(action, promise.tokens, in: sentence)
    }
  }

  private func dates(of action: Action, _ milestones: [Milestone]) -> [CalendarDate] {
    let own =
      [action.start, action.due] + [action.originalDue, action.completedOn].compactMap(\.self)
    let steps = milestones.flatMap { [$0.due] + [$0.originalDue, $0.doneOn].compactMap(\.self) }
    return (own + steps).map(\.value)
  }

  /// What the action itself tells of a month is known.
  private func mentions(_ date: PromisedDate, in action: Action) -> Bool {
    let texts = [action.progress?.text, action.reason?.value].compactMap(\.self)
    return texts.contains { text in
      let tokens = ProseToken.list(text)
      return tokens.indices.contains { PromisedDate.read(at: $0, in: tokens)?.date == date }
    }
  }
}

/// A day, a month or a year.
private struct PromisedDate: Equatable {
  let year: Int
  let month: Int?
  let day: Int?

  func holds(_ date: CalendarDate) -> Bool {
    year == date.year && month.map { $0 == date.month } ?? true
      && day.map { $0 == date.day } ?? true
  }

  /// The date at a word and how many words it takes: "30 March 2027", "March 2027", "2027".
  static func read(
    at place: Int,
    in tokens: [ProseToken]
  ) -> (date: PromisedDate, length: Int)? {
    func word(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].word : "" }
    func year(_ place: Int) -> Int? {
      Int(word(place)).flatMap { (2000...2100).contains($0) ? $0 : nil }
    }
    func month(_ place: Int) -> Int? {
      ProsePeriods.months.firstIndex(of: word(place)).map { $0 + 1 }
    }
    if let day = Int(word(place)), (1...31).contains(day), let month = month(place + 1),
      let year = year(place + 2)
    {
      return (PromisedDate(year: year, month: month, day: day), 3)
    }
    if let month = month(place), let year = year(place + 1) {
      return (PromisedDate(year: year, month: month, day: nil), 2)
    }
    return year(place).map { (PromisedDate(year: $0, month: nil, day: nil), 1) }
  }
}

extension MetricSentence {
  /// The action that the sentence links to, where it links to nothing else.
  fileprivate var onlyAction: String? {
    // "It is now due in July 2027", right behind a sentence on an action.
    if mentions.isEmpty, otherLinks.isEmpty, ["it", "this"].contains(tokens.first?.word) {
      return before.action
    }
    guard mentions.isEmpty, otherLinks.count == 1 else { return nil }
    return otherLinks.first?.action
  }

  /// The dates that something is promised or said to be done by, with their words.
  fileprivate func promisedDates(
    whereDone isComplete: Bool
  ) -> [(date: PromisedDate, tokens: Range<Int>)] {
    let isFuture = tokens.contains {
      ["will", "due", "opens", "starts", "planned"].contains($0.word)
    }
    var found: [(PromisedDate, Range<Int>)] = []
    var place = 0
    while place < tokens.count {
      guard let (date, length) = PromisedDate.read(at: place, in: tokens) else {
        place += 1
        continue
      }
      if isPromise(at: place, isFuture: isFuture, ofYear: date.month == nil)
        || isComplete && date.month != nil && isRightBehindLink(place),
        isComplete || !tokens[..<place].contains(where: { Self.doneWords.contains($0.word) })
      {
        found.append((date, place..<place + length))
      }
      place += length
    }
    return found
  }

  /// "[A nurse at every hour](action:nurse) in May 2026".
  private func isRightBehindLink(_ place: Int) -> Bool {
    guard ["in", "on", "since", "from"].contains(word(place - 1)), let link = otherLinks.first,
      let places = places(of: link.range)
    else { return false }
    return places.upperBound == place - 1
  }

  /// That something is done which is not is told as such.
  private static let doneWords: Set = [
    "done", "complete", "completed", "finished", "opened", "launched",
  ]

  private func isPromise(at place: Int, isFuture: Bool, ofYear: Bool) -> Bool {
    var before = place - 1
    while [
      "the", "end", "of", "start", "beginning", "early", "late", "mid", "spring", "summer",
      "autumn", "winter", "about",
    ].contains(word(before)) {
      before -= 1
    }
    switch word(before) {
    case "by": return true
    case "in", "on", "from", "until", "for": return isFuture
    case "to", ":": return !ofYear
    default: return false
    }
  }
}

extension Diagnostic {
  fileprivate static func differingDate(
    _ action: Action,
    _ tokens: Range<Int>,
    in sentence: MetricSentence
  ) -> Diagnostic {
    Diagnostic(
      .differingDate,
      .shouldFix,
      "\u{201C}\(sentence.text(of: tokens))\u{201D} is no date that the sheets have for \u{201C}\(action.title.value)\u{201D}.",
      at: sentence.source(of: tokens),
      notes: [Note("It is due on \(action.due.value.inWords).", at: action.due.source)],
      help: "Write {action \(action.id.value) due}, which cannot disagree, or correct actions.csv."
    )
  }
}
