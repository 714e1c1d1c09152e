import Diagnostics
import PlanModel

/// Finds sentences that have the plan read or agreed after it was published, and those that give other
/// days for the time of comments than the version log does.
struct PlanDayInWords: PlanAdvice {
  private static let plans = WordKeys(["plan", "strategy", "refresh", "draft"])
  private static let deeds = WordKeys([
    "read", "considered", "discussed", "approved", "agreed", "signed", "scrutinised", "reviewed",
    "endorsed", "commented", "examined", "looked",
  ])
  /// Of another plan, or of what came after.
  private static let others = WordKeys([
    "next", "since", "after", "published", "progress", "report", "update", "other", "risk",
    "quarterly", "again", "will", "recovery", "improvement",
  ])
  private static let comments = WordKeys([
    "comment", "comments", "consultation", "consulted", "consult", "feedback",
  ])
  private static let ends = WordKeys(["to", "until", "till", "on"])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard plan.index.knowsAll(.settings) else { return [] }
    let log = plan.settings.versionLog.compactMap { Consultation($0) }
    return plan.writings.filter { Self.isRead($0) }.flatMap { writing -> [Diagnostic] in
      let words = writing.words
      return writing.sentences.compactMap { range -> Diagnostic? in
        let places = words.places(in: range)
        if let length = otherLength(in: words, places, plan) {
          return .otherLength(
            words[length],
            plan.settings,
            at: writing.source(of: words.stretch(of: length))
          )
        }
        let dates = WrittenDate.all(in: words, places).filter { $0.day != nil }
        guard !dates.isEmpty, dates.count < 3 else { return nil }
        return tooLate(in: writing, range, dates, plan)
          ?? otherEnd(in: writing, places, dates, log)
      }
    }
  }

  /// "Over the next five years we will", "this five-year plan", of a plan for three.
  private func otherLength(
    in words: TextWords,
    _ places: Range<Int>,
    _ plan: ExaminedPlan
  ) -> Range<Int>? {
    let from = plan.settings.periodFrom.value
    let to = plan.settings.periodTo.value
    let length = (to.year - from.year) * 12 + to.month - from.month + 1
    for place in places.dropFirst(2).dropLast() {
      guard Self.years.contains(words.keys[place + 1]),
        let years = NumberWords.value(of: words[place].lowercased()), years > 1,
        years * 12 != length
      else { continue }
      let before = words[place - 1].lowercased()
      let isNext =
        before == "next"
        && ["over", "for", "in", "during", "within"].contains(
          words[place - 3 < 0 ? 0 : place - 3].lowercased()
        )
        && years * 12 > length
        && places.contains { Self.wes.contains(words.keys[$0]) }
        && !places.contains { Self.growing.contains(words.keys[$0]) }
      let next = place + 2 < places.upperBound ? words.keys[place + 2] : 0
      let isPlan = ["this", "our"].contains(before) && Self.plans.contains(next)
      if isNext { return place - 1..<place + 2 }
      if isPlan { return place..<place + 3 }
    }
    return nil
  }

  private static let years = WordKeys(["year", "years"])
  private static let wes = WordKeys([
    "we", "plan", "priority", "priorities", "partners", "our", "actions", "strategy",
  ])
  private static let growing = WordKeys([
    "population", "grow", "expected", "national", "nationally", "government", "nhs", "contract",
  ])

  /// "The committee read this plan on 6 November 2026", and it was published in October.
  private func tooLate(
    in writing: Writing,
    _ range: Range<Int>,
    _ dates: [WrittenDate],
    _ plan: ExaminedPlan
  ) -> Diagnostic? {
    let words = writing.words
    let places = words.places(in: range)
    guard let published = plan.settings.publishedOn, dates.count == 1, let date = dates.first,
      let day = date.day,
      let written = CalendarDate(year: date.year, month: date.month, day: day),
      written > published.value, written <= plan.today,
      places.contains(where: { Self.plans.contains(words.keys[$0]) }),
      places.contains(where: { Self.deeds.contains(words.keys[$0]) }),
      !places.contains(where: { Self.others.contains(words.keys[$0]) }),
      writing.from.kind == .body
        || plan.subjects.mentions(in: range, of: writing)
          .contains(where: { $0.record.kind == .body })
    else { return nil }
    let own = plan.settings.approvals.map(\.date.value)
    guard !own.contains(written) else { return nil }
    return .afterPublication(
      words[date.places],
      published,
      at: writing.source(of: words.stretch(of: date.places))
    )
  }

  /// "The plan was open for comment from 7 September to 16 October 2026".
  private func otherEnd(
    in writing: Writing,
    _ places: Range<Int>,
    _ dates: [WrittenDate],
    _ log: [Consultation]
  ) -> Diagnostic? {
    let words = writing.words
    guard places.contains(where: { Self.comments.contains(words.keys[$0]) }),
      places.contains(where: { Self.plans.contains(words.keys[$0]) }),
      let date = dates.last, date.places.lowerBound > places.lowerBound,
      Self.ends.contains(words.keys[date.places.lowerBound - 1])
    else { return nil }
    let near = log.filter { $0.end.year == date.year && abs($0.end.month - date.month) < 4 }
    guard near.count == 1, let known = near.first,
      known.end.month != date.month || known.end.day != date.day
    else { return nil }
    return .otherConsultation(
      words[date.places],
      known.entry,
      at: writing.source(of: words.stretch(of: date.places))
    )
  }

  /// What the version log says of a time of comments: "Version for comment, open until 2 October 2026".
  private struct Consultation {
    let entry: VersionEntry
    let end: WrittenDate

    init?(_ entry: VersionEntry) {
      let words = TextWords(entry.change.value)
      let dates = WrittenDate.all(in: words, 0..<words.count)
      guard comments.isAny(in: words), dates.count == 1, let end = dates.first, end.day != nil,
        end.places.lowerBound > 0, ends.contains(words.keys[end.places.lowerBound - 1])
      else { return nil }
      self.entry = entry
      self.end = end
    }
  }

  private static func isRead(_ writing: Writing) -> Bool {
    guard !writing.isQuoted, !writing.isHeading else { return false }
    switch writing.from.kind {
    case .page, .priority, .enabler, .body: return writing.block != nil || writing.key == "summary"
    default: return false
    }
  }
}

extension Diagnostic {
  fileprivate static func otherLength(
    _ words: String,
    _ settings: PlanSettings,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .planFactInWords,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not how long the plan runs.",
      at: place,
      notes: [Note("It ends on \(settings.periodTo.value.inWords).", at: settings.periodTo.source)],
      help: "Correct the words, or the period of the plan."
    )
  }

  fileprivate static func afterPublication(
    _ words: String,
    _ published: Located<CalendarDate>,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .planFactInWords,
      .shouldFix,
      "On \(words) the plan was out already.",
      at: place,
      notes: [Note("It was published on \(published.value.inWords).", at: published.source)],
      help: "Correct the day, or say that it was looked at after it came out."
    )
  }

  fileprivate static func otherConsultation(
    _ words: String,
    _ entry: VersionEntry,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .planFactInWords,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not the day that the version log gives for the end of comments.",
      at: place,
      notes: [Note("It says \u{201C}\(entry.change.value)\u{201D}", at: entry.change.source)],
      help: "Correct the one that is wrong."
    )
  }
}
