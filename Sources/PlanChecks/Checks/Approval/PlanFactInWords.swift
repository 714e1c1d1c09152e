import Diagnostics
import PlanModel

/// Finds sentences about the plan itself that `plan.yml` contradicts: until when it runs, for what
/// ages it is, when the board approved it, when the next refresh is due.
struct PlanFactInWords: PlanAdvice {
  private static let plans = keys(["plan", "strategy", "refresh"])
  private static let others = keys([
    "last", "previous", "earlier", "first", "old", "safety", "care", "their", "national", "school",
    "recovery", "improvement", "business", "delivery", "support", "action", "each", "every",
  ])
  private static let spans = keys(["runs", "covers", "lasts", "ends", "spans"])
  private static let approvals = keys(["approved", "agreed", "endorsed", "signed", "ratified"])
  private static let dues = keys(["due", "by", "before"])
  private static let everyone = keys(["everyone", "all", "every", "anyone"])

  private static func keys(_ words: [String]) -> Set<UInt64> {
    Set(words.map { TextWords.key($0) })
  }

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard plan.index.knowsAll(.settings) else { return [] }
    let boards = plan.boardNames
    return minutes(in: plan)
      + plan.writings.filter { Self.isRead($0) }.flatMap { writing -> [Diagnostic] in
        let words = writing.words
        var wasPlan = false
        return writing.sentences.compactMap { sentence in
          let places = words.places(in: sentence)
          let isPlan = Self.plan(in: words, places) != nil
          defer { wasPlan = isPlan }
          let found =
            period(in: words, places, plan) ?? approval(in: words, places, plan, boards)
            ?? refresh(in: words, places, plan)
            ?? (isPlan || wasPlan ? ages(in: words, places, plan) : nil)
          return found.map { found in
            .contradicts(
              words[found.words],
              found.fact,
              at: writing.source(of: words.stretch(of: found.words)),
              found.place
            )
          }
        }
      }
  }

  /// "Minute 42 of 20 October 2026" beside another day of approval.
  private func minutes(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.settings.approvals.compactMap { approval in
      guard let minutes = approval.minutes else { return nil }
      let words = TextWords(minutes.value)
      let dates = WrittenDate.all(in: words, 0..<words.count)
      let isLate = plan.settings.publishedOn.map { approval.date.value > $0.value } ?? false
      guard dates.count == 1, let date = dates.first, date.day != nil, !isLate,
        approval.date.value <= plan.today, !date.holds(approval.date.value)
      else { return nil }
      return .otherMinutes(words[date.places], approval)
    }
  }

  /// Words that say otherwise than the settings do, what these say and where.
  private struct Contradiction {
    let words: Range<Int>
    let fact: String
    let place: SourceRange
  }

  /// Where "this plan" or "the plan" stands.
  private static func plan(in words: TextWords, _ places: Range<Int>) -> Int? {
    places.dropFirst().first { place in
      plans.contains(words.keys[place]) && !others.contains(words.keys[place - 1])
        && ["the", "this", "our"].contains(words[place - 1].lowercased())
    }
  }

  /// "This plan runs to March 2028".
  private func period(
    in words: TextWords,
    _ places: Range<Int>,
    _ plan: ExaminedPlan
  ) -> Contradiction? {
    guard let subject = Self.plan(in: words, places),
      let verb = (subject + 1..<max(subject + 1, min(places.upperBound, subject + 3)))
        .first(where: { Self.spans.contains(words.keys[$0]) })
    else { return nil }
    let dates = WrittenDate.all(in: words, verb + 1..<min(places.upperBound, verb + 14))
    if dates.isEmpty { return years(behind: verb, in: words, places, plan) }
    guard let last = dates.last, dates.count < 3,
      words.keys[last.places.lowerBound - 1] == TextWords.key("to")
        || words.keys[last.places.lowerBound - 1] == TextWords.key("until")
        || words.keys[last.places.lowerBound - 1] == TextWords.key("of")
        || words.keys[last.places.lowerBound - 1] == TextWords.key("in")
    else { return nil }
    let end = plan.settings.periodTo
    // What is past is told as left from an earlier edition, and a period that cannot be as such.
    guard !last.holds(end.value), !last.isBefore(plan.today), end.value > plan.today else {
      return nil
    }
    return Contradiction(
      words: last.places,
      fact: "The plan runs to \(end.value.inWords).",
      place: end.source
    )
  }

  /// "This plan covers 2026 to 2028", "runs from 2026-27 to 2028-29".
  private func years(
    behind verb: Int,
    in words: TextWords,
    _ places: Range<Int>,
    _ plan: ExaminedPlan
  ) -> Contradiction? {
    let ahead = verb + 1..<min(places.upperBound, verb + 12)
    let years = ahead.filter { (2000...2099).contains(words.number(at: $0) ?? 0) }
    guard years.count == 2, let from = words.number(at: years[0]),
      let to = words.number(at: years[1]), from < to
    else { return nil }
    // The last two digits of "2028-29", which ends in 2029.
    let next = years[1] + 1
    let isFinancial =
      next < places.upperBound && words.isFollowedClosely(years[1])
      && words.sign(after: years[1]) == UInt8(ascii: "-")
      && words.number(at: next) == (to + 1) % 100
    let last = isFinancial ? to + 1 : to
    let end = plan.settings.periodTo
    guard last != end.value.year, last >= plan.today.year, end.value > plan.today else {
      return nil
    }
    return Contradiction(
      words: years[0]..<(isFinancial ? next + 1 : next),
      fact: "The plan runs to \(end.value.inWords).",
      place: end.source
    )
  }

  /// "The health and wellbeing board approved it on 12 October 2026".
  private func approval(
    in words: TextWords,
    _ places: Range<Int>,
    _ plan: ExaminedPlan,
    _ boards: [(id: String, name: Phrases)]
  ) -> Contradiction? {
    guard let verb = places.first(where: { Self.approvals.contains(words.keys[$0]) }) else {
      return nil
    }
    let named = boards.filter { board in
      places.contains { board.name.length(at: $0, in: words) > 0 }
    }
    let ids = Set(named.map(\.id))
    guard ids.count == 1, let id = ids.first,
      let approval = plan.settings.approvals.first(where: { $0.body.value == id }),
      places.contains(where: { Self.plans.contains(words.keys[$0]) }),
      !places.contains(where: { Self.others.contains(words.keys[$0]) })
    else { return nil }
    let dates = WrittenDate.all(in: words, verb + 1..<places.upperBound)
    guard dates.count == 1, let date = dates.first, !date.holds(approval.date.value),
      // An approval that comes too late is told where it is set.
      plan.settings.publishedOn.map({ approval.date.value <= $0.value }) ?? true,
      approval.date.value <= plan.today
    else { return nil }
    return Contradiction(
      words: date.places,
      fact: "It approved the plan on \(approval.date.value.inWords).",
      place: approval.date.source
    )
  }

  /// "The next refresh is due by 29 October 2027".
  private func refresh(
    in words: TextWords,
    _ places: Range<Int>,
    _ plan: ExaminedPlan
  ) -> Contradiction? {
    let next = TextWords.key("next")
    let refresh = TextWords.key("refresh")
    guard
      let subject = places.dropFirst().first(where: {
        words.keys[$0] == refresh && words.keys[$0 - 1] == next
      })
    else { return nil }
    let ahead = subject + 1..<min(places.upperBound, subject + 10)
    let dates = WrittenDate.all(in: words, ahead)
    let due = plan.settings.nextRefreshDue
    // A day that comes too late is told where it is set.
    let latest = plan.settings.publishedOn.map { $0.value.adding(months: 12) }
    guard ahead.contains(where: { Self.dues.contains(words.keys[$0]) }), dates.count == 1,
      let date = dates.first, !date.holds(due.value),
      // What is past is told as left from an earlier edition.
      !date.isBefore(plan.today), latest.map({ due.value <= $0 }) ?? true,
      due.value > plan.today
    else { return nil }
    return Contradiction(
      words: date.places,
      fact: "The next refresh is due on \(due.value.inWords).",
      place: due.source
    )
  }

  /// "It is for everyone from birth to 18": in a sentence on the plan or right behind one.
  private func ages(
    in words: TextWords,
    _ places: Range<Int>,
    _ plan: ExaminedPlan
  ) -> Contradiction? {
    guard places.contains(where: { Self.everyone.contains(words.keys[$0]) }) else { return nil }
    let to = TextWords.key("to")
    for place in places.dropFirst() where words.keys[place] == to && place + 1 < places.upperBound {
      let isBirth = words[place - 1].lowercased() == "birth"
      let isZero = words[place - 1] == "0"
      guard isBirth || isZero, let last = Int(words[place + 1]), (5...40).contains(last),
        last != plan.settings.ages.to, plan.settings.ages.from == 0
      else { continue }
      return Contradiction(
        words: place - 1..<place + 2,
        fact: "The plan is for ages 0 to \(plan.settings.ages.to).",
        place: plan.settings.writtenAges.to
      )
    }
    return nil
  }

  private static func isRead(_ writing: Writing) -> Bool {
    guard !writing.isQuoted else { return false }
    switch writing.from.kind {
    case .page, .priority, .enabler, .body:
      return writing.block != nil || ["summary", "outcome"].contains(writing.key)
    case .settings: return ["vision", "notice", "principles"].contains(writing.field)
    default: return false
    }
  }
}

extension ExaminedPlan {
  /// The names of the boards that approved the plan, with and without the name of the area.
  fileprivate var boardNames: [(id: String, name: Phrases)] {
    let area = settings.area.name.value.lowercased()
    let approving = Set(settings.approvals.map(\.body.value))
    return records.bodies.filter { approving.contains($0.id.value) }.map { body in
      let name = body.title.value.lowercased()
      let bare = name.hasPrefix(area + " ") ? String(name.dropFirst(area.count + 1)) : name
      return (body.id.value, Phrases([name, bare]))
    }
  }
}

extension Diagnostic {
  fileprivate static func otherMinutes(_ words: String, _ approval: Approval) -> Diagnostic {
    Diagnostic(
      .planFactInWords,
      .shouldFix,
      "The approval is of \(approval.date.value.inWords), but its minutes are of \(words).",
      at: approval.date.source,
      notes: approval.minutes.map { [Note("The minutes are named here.", at: $0.source)] } ?? [],
      help: "Look the day up in the minutes, and write it in both."
    )
  }

  fileprivate static func contradicts(
    _ words: String,
    _ fact: String,
    at place: SourceRange,
    _ settings: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .planFactInWords,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not what plan.yml says.",
      at: place,
      notes: [Note(fact, at: settings)],
      help: "Correct the one that is wrong."
    )
  }
}
