import Diagnostics
import Markdown
import PlanModel

/// Finds sentences that say on which day posts were counted, and the sheet has another day.
struct CountDateInWords: PlanAdvice {
  private static let posts = WordKeys(["posts", "workforce", "vacancies", "staff", "vacancy"])
  private static let counting = WordKeys(["counted", "count", "counts", "at", "snapshot"])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let rows = plan.records.workforce
    guard let first = rows.first, plan.index.knowsAll(.workforce) else { return [] }
    let days = Set(rows.map(\.asAt.value))
    return plan.writings.filter { $0.from.kind == .page && $0.block != nil && !$0.isQuoted }
      .flatMap { writing in
        writing.sentences.compactMap { range -> Diagnostic? in
          let words = writing.words
          let places = words.places(in: range)
          guard places.contains(where: { Self.posts.contains(words.keys[$0]) }),
            places.contains(where: { Self.counting.contains(words.keys[$0]) })
          else { return nil }
          let dates = WrittenDate.all(in: words, places)
          guard dates.count == 1, let date = dates.first, date.day != nil,
            !days.contains(where: date.holds)
          else { return nil }
          return .otherDay(
            words[date.places],
            first.asAt,
            at: writing.source(of: words.stretch(of: date.places))
          )
        }
      }
  }
}

extension Diagnostic {
  fileprivate static func otherDay(
    _ words: String,
    _ day: Located<CalendarDate>,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .differingDate,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not the day that workforce.csv counts the posts on.",
      at: place,
      notes: [Note("It counts them on \(day.value.inWords).", at: day.source)],
      help: "Correct the one that is wrong."
    )
  }
}
