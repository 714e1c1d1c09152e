import Diagnostics
import PlanModel

/// Finds actions and milestones that were done on a day that has not come.
struct CompletionInTheFuture: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let actions = plan.records.actions.map { ("action", $0.title.value, $0.completedOn) }
    let milestones = plan.records.milestones.map { ("milestone", $0.title.value, $0.doneOn) }
    return (actions + milestones).compactMap { kind, title, day in
      guard let day, day.value > plan.today else { return nil }
      return .doneInTheFuture(kind, title, day)
    }
  }
}

extension Diagnostic {
  fileprivate static func doneInTheFuture(
    _ kind: String,
    _ title: String,
    _ day: Located<CalendarDate>
  ) -> Diagnostic {
    Diagnostic(
      .completionInTheFuture,
      .mustFix,
      "The \(kind) \u{201C}\(title)\u{201D} was done on \(day.value.inWords), a day that has not come.",
      at: day.source,
      help: "Correct the date, or leave it empty until the work is done."
    )
  }
}
