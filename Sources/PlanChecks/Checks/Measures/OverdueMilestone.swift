import Diagnostics
import PlanModel

/// Finds milestones that are still to come though their day is past.
struct OverdueMilestone: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.milestones.filter { milestone in
      milestone.state.value == .pending && milestone.due.value < plan.today
        && milestone.doneOn == nil
    }
    .map(Diagnostic.overdue)
  }
}

extension Diagnostic {
  fileprivate static func overdue(_ milestone: Milestone) -> Diagnostic {
    Diagnostic(
      .overdueMilestone,
      .shouldFix,
      "The milestone \u{201C}\(milestone.title.value)\u{201D} is still to come, but it was due on \(milestone.due.value.inWords).",
      at: milestone.state.source,
      help:
        "Write met with the day in \u{201C}done-on\u{201D}, missed, or moved with the new day in \u{201C}due\u{201D} and the old one in \u{201C}original-due\u{201D}."
    )
  }
}
