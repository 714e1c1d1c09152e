import Diagnostics
import PlanModel

/// Finds actions and milestones whose state and day of completion do not agree.
struct ContradictoryCompletion: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let actions = plan.records.actions.compactMap { action -> Diagnostic? in
      guard let day = action.completedOn else { return nil }
      if day.value < action.start.value { return .completedBeforeStart(action, day) }
      return action.delivery.value == .complete ? nil : .completedButOpen(action, day)
    }
    return actions
      + plan.records.milestones.compactMap { milestone in
        switch (milestone.state.value, milestone.doneOn) {
        case (.met, nil): .metWithoutDay(milestone)
        case (.pending, .some(let day)), (.missed, .some(let day)), (.moved, .some(let day)):
          .doneButNotMet(milestone, day)
        default: nil
        }
      }
  }
}

extension Diagnostic {
  fileprivate static func completedBeforeStart(
    _ action: Action,
    _ day: Located<CalendarDate>
  ) -> Diagnostic {
    Diagnostic(
      .contradictoryCompletion,
      .shouldFix,
      "The action \u{201C}\(action.title.value)\u{201D} was completed before it started.",
      at: day.source,
      notes: [Note("It starts on \(action.start.value.inWords).", at: action.start.source)],
      help: "Correct one of the two days: the year stands first, then the month."
    )
  }

  fileprivate static func completedButOpen(
    _ action: Action,
    _ day: Located<CalendarDate>
  ) -> Diagnostic {
    Diagnostic(
      .contradictoryCompletion,
      .shouldFix,
      "The action \u{201C}\(action.title.value)\u{201D} has a day of completion, but it is \(action.delivery.value.rawValue).",
      at: action.delivery.source,
      notes: [Note("It was completed then.", at: day.source)],
      help:
        "Write complete in \u{201C}delivery\u{201D}, or leave \u{201C}completed-on\u{201D} empty."
    )
  }

  fileprivate static func metWithoutDay(_ milestone: Milestone) -> Diagnostic {
    Diagnostic(
      .contradictoryCompletion,
      .shouldFix,
      "The milestone \u{201C}\(milestone.title.value)\u{201D} was met, but nobody wrote when.",
      at: milestone.state.source,
      help: "Fill in the day in the column \u{201C}done-on\u{201D}, such as 2026-09-30."
    )
  }

  fileprivate static func doneButNotMet(
    _ milestone: Milestone,
    _ day: Located<CalendarDate>
  ) -> Diagnostic {
    Diagnostic(
      .contradictoryCompletion,
      .shouldFix,
      "The milestone \u{201C}\(milestone.title.value)\u{201D} has a day on which it was done, but it is \(milestone.state.value.rawValue).",
      at: milestone.state.source,
      notes: [Note("It was done then.", at: day.source)],
      help: "Write met in \u{201C}state\u{201D}, or leave \u{201C}done-on\u{201D} empty."
    )
  }
}
