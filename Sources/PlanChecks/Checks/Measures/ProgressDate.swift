import Diagnostics
import PlanModel

/// Finds progress of a finished action that tells of another day than the sheet: "Opened on 20 June
/// 2026", with `completed-on` in July.
struct ProgressDate: PlanAdvice {
  private static let done = WordKeys([
    "began", "opened", "started", "signed", "published", "completed", "finished", "launched",
  ])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let actions = Dictionary(
      plan.records.actions.filter { $0.delivery.value == .complete && $0.completedOn != nil }
        .map { ($0.id.value, $0) }
    ) { first, _ in first }
    guard !actions.isEmpty, plan.index.knowsAll(.milestone) else { return [] }
    let milestones = Dictionary(grouping: plan.records.milestones) { $0.action.value }
    return plan.writings.filter { $0.from.kind == .action && $0.key == "progress" }.flatMap {
      writing in
      writing.sentences.compactMap { range -> Diagnostic? in
        guard let action = actions[writing.from.id], let day = action.completedOn else {
          return nil
        }
        let words = writing.words
        let places = words.places(in: range)
        guard let verb = places.first(where: { Self.done.contains(words.keys[$0]) }) else {
          return nil
        }
        let dates = WrittenDate.all(in: words, verb + 1..<places.upperBound)
        let steps = (milestones[writing.from.id] ?? []).flatMap {
          [$0.due] + [$0.originalDue, $0.doneOn].compactMap(\.self)
        }
        let own = [action.start, action.due, day] + [action.originalDue].compactMap(\.self)
        guard dates.count == 1, let date = dates.first, date.day != nil,
          !(own + steps).contains(where: { date.holds($0.value) })
        else { return nil }
        return .otherDay(
          words[date.places],
          action,
          day,
          at: writing.source(of: words.stretch(of: date.places))
        )
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func otherDay(
    _ words: String,
    _ action: Action,
    _ day: Located<CalendarDate>,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .differingDate,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is no date that the sheets have for \u{201C}\(action.title.value)\u{201D}.",
      at: place,
      notes: [Note("It was completed on \(day.value.inWords).", at: day.source)],
      help: "Correct the one that is wrong."
    )
  }
}
