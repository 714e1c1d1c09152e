import Diagnostics
import PlanModel

/// Finds milestones that are due only after their action is, and those done long before it began.
///
/// Some are met while the action is prepared; what was met a year before its day has the wrong year.
struct MilestoneAfterAction: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let actions = Dictionary(plan.records.actions.map { ($0.id.value, $0) }) { first, _ in first }
    return plan.records.milestones.compactMap { milestone in
      guard let action = actions[milestone.action.value] else { return nil }
      if let done = milestone.doneOn, done.value < action.start.value,
        done.value.adding(months: 9) <= milestone.due.value
      {
        return .before(milestone, done, action)
      }
      guard [.pending, .moved].contains(milestone.state.value), action.delivery.value != .stopped,
        milestone.due.value > action.due.value, action.start.value <= action.due.value
      else { return nil }
      return .after(milestone, action)
    }
  }
}

extension Diagnostic {
  fileprivate static func before(
    _ milestone: Milestone,
    _ done: Located<CalendarDate>,
    _ action: Action
  ) -> Diagnostic {
    Diagnostic(
      .milestoneAfterAction,
      .shouldFix,
      "The milestone \u{201C}\(milestone.title.value)\u{201D} was done on \(done.value.inWords), before its action began.",
      at: done.source,
      notes: [
        Note(
          "\u{201C}\(action.title.value)\u{201D} began on \(action.start.value.inWords).",
          at: action.start.source
        )
      ],
      help: "Check the year. The milestone is due on \(milestone.due.value.inWords)."
    )
  }

  fileprivate static func after(_ milestone: Milestone, _ action: Action) -> Diagnostic {
    Diagnostic(
      .milestoneAfterAction,
      .shouldFix,
      "The milestone \u{201C}\(milestone.title.value)\u{201D} is due after its action is.",
      at: milestone.due.source,
      notes: [
        Note(
          "\u{201C}\(action.title.value)\u{201D} is due on \(action.due.value.inWords).",
          at: action.due.source
        )
      ],
      help: "Correct one of the two days."
    )
  }
}
