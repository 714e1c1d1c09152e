import Diagnostics
import Markdown
import PlanModel

/// Finds sentences that say by how many months an action is late, and its dates make another number.
struct DelayInWords: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let late = Dictionary(
      plan.records.actions.filter { action in
        // A day of completion that has not come is told as that.
        action.originalDue != nil && action.completedOn.map { $0.value <= plan.today } ?? true
      }
      .map { ($0.id.value, $0) }
    ) { first, _ in first }
    guard !late.isEmpty else { return [] }
    return plan.writings.filter {
      !$0.isQuoted && $0.words.keys.contains { Self.months.contains($0) }
    }
    .flatMap { writing in
      writing.sentences.compactMap { range -> Diagnostic? in
        guard let action = plan.subjects.action(of: range, in: writing).flatMap({ late[$0] }),
          let first = action.originalDue
        else { return nil }
        let tokens = ProseToken.list(writing[range], from: range.lowerBound)
        guard let place = tokens.indices.first(where: { Self.isDelay(at: $0, in: tokens) }),
          let number = NumberWords.value(of: tokens[place].word)
        else { return nil }
        let end = action.completedOn ?? action.due
        // "Four months" may be a little less or more.
        guard
          !(number - 1...number + 1).contains(where: { months in
            let day = first.value.adding(months: months)
            return day.year == end.value.year && day.month == end.value.month
              && (months == number || Self.isNear(first.value, end.value, months: number))
          })
        else { return nil }
        let stretch = tokens[place].range.lowerBound..<tokens[place + 2].range.upperBound
        return .otherDelay(
          writing.written(stretch),
          action,
          first,
          end,
          at: writing.source(of: stretch)
        )
      }
    }
  }

  /// Whether two days are a number of months apart, give or take half of one.
  private static func isNear(_ from: CalendarDate, _ to: CalendarDate, months: Int) -> Bool {
    let apart = (to.year - from.year) * 12 + to.month - from.month
    let days = apart * 30 + to.day - from.day
    return abs(days - months * 30) <= 20
  }

  private static let months = WordKeys(["months", "month"])

  /// "Four months late", "four months later than planned".
  private static func isDelay(at place: Int, in tokens: [ProseToken]) -> Bool {
    guard place + 2 < tokens.count, NumberWords.value(of: tokens[place].word) != nil,
      ["months", "month"].contains(tokens[place + 1].word)
    else { return false }
    let next = tokens[place + 2].word
    let than = place + 3 < tokens.count ? tokens[place + 3].word : ""
    return next == "late" || next == "later" && than == "than" || next == "behind"
  }
}

extension Diagnostic {
  fileprivate static func otherDelay(
    _ words: String,
    _ action: Action,
    _ first: Located<CalendarDate>,
    _ end: Located<CalendarDate>,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .differingDate,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not how late \u{201C}\(action.title.value)\u{201D} is.",
      at: place,
      notes: [
        Note("It was first due on \(first.value.inWords).", at: first.source),
        Note("The later day is \(end.value.inWords).", at: end.source),
      ],
      help: "Count the months again, or correct the dates."
    )
  }
}
