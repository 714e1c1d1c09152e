import Diagnostics
import Markdown
import PlanModel

/// Finds sentences that say something was done on a day that has not come: "the first team began in
/// September 2032".
struct DoneInTheFuture: PlanAdvice {
  private static let done = WordKeys([
    "began", "opened", "started", "launched", "closed", "ended", "published", "agreed", "signed",
    "met", "joined", "finished", "completed", "approved", "counted", "moved", "stopped", "held",
  ])
  private static let before = WordKeys(["in", "on", "since", "from"])
  /// Words of sentences in which a past form promises something.
  private static let ahead = WordKeys([
    "will", "be", "is", "are", "would", "should", "to", "by", "until", "due", "have", "if", "when",
    "can", "must",
  ])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.writings.filter { $0.block != nil && !$0.isQuoted && !$0.isHeading }.flatMap { writing in
      writing.sentences.compactMap { range -> Diagnostic? in
        let words = writing.words
        let places = words.places(in: range)
        guard let verb = places.first(where: { Self.done.contains(words.keys[$0]) }),
          !places.prefix(while: { $0 < verb }).contains(where: {
            Self.ahead.contains(words.keys[$0])
          }),
          verb + 2 < places.upperBound
        else { return nil }
        let dates = WrittenDate.all(in: words, verb + 1..<min(places.upperBound, verb + 6))
        guard let date = dates.first, Self.before.contains(words.keys[date.places.lowerBound - 1]),
          date.places.lowerBound - verb <= 2, date.isAfter(plan.today)
        else { return nil }
        return .notYet(
          words[date.places],
          words[verb],
          at: writing.source(of: words.stretch(of: date.places))
        )
      }
    }
  }
}

extension WrittenDate {
  /// Whether all of it lies behind a day.
  fileprivate func isAfter(_ today: CalendarDate) -> Bool {
    (year, month, day ?? 0) > (today.year, today.month, day == nil ? 31 : today.day)
  }
}

extension Diagnostic {
  fileprivate static func notYet(
    _ words: String,
    _ verb: String,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .impossibleDate,
      .shouldFix,
      "\u{201C}\(verb)\u{201D} tells of the past, and \u{201C}\(words)\u{201D} has not come.",
      at: place,
      help: "Correct the date, or say that it will be."
    )
  }
}
