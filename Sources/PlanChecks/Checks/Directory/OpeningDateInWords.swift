import Diagnostics
import Markdown
import PlanModel

/// Finds words of a service that is not open yet, and tell of another opening than its `from`.
struct OpeningDateInWords: PlanAdvice {
  private static let opening = WordKeys(["open", "opens", "opening", "start", "starts", "launch"])
  private static let before = WordKeys(["in", "on", "from", "by", "of"])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let planned = Dictionary(
      plan.records.services.filter { $0.status.value == .planned && $0.from != nil }
        .map { ($0.id.value, $0) }
    ) { first, _ in first }
    guard !planned.isEmpty else { return [] }
    return plan.writings.filter { $0.from.kind == .service && !$0.isQuoted }.flatMap { writing in
      writing.sentences.compactMap { range -> Diagnostic? in
        guard let service = planned[writing.from.id], let from = service.from,
          !writing.links.contains(where: { range.overlaps($0.range) })
        else { return nil }
        let words = writing.words
        let places = words.places(in: range)
        guard let verb = places.last(where: { Self.opening.contains(words.keys[$0]) }) else {
          return nil
        }
        let dates = WrittenDate.all(in: words, verb + 1..<min(places.upperBound, verb + 8))
        guard dates.count == 1, let date = dates.first, !date.isBefore(plan.today),
          Self.before.contains(words.keys[date.places.lowerBound - 1]), !date.holds(from.value)
        else { return nil }
        return .otherOpening(
          words[date.places],
          service,
          from,
          at: writing.source(of: words.stretch(of: date.places))
        )
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func otherOpening(
    _ words: String,
    _ service: Service,
    _ from: Located<CalendarDate>,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .serviceDateInWords,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not when \u{201C}\(service.name.value)\u{201D} is to open.",
      at: place,
      notes: [Note("Its own file says \(from.value.inWords).", at: from.source)],
      help: "Correct the one that is wrong."
    )
  }
}
