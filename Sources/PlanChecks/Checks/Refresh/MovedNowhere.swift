import Diagnostics
import PlanModel

/// Finds actions and milestones that are said to have been moved, to the very day they had before.
struct MovedNowhere: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.actions.compactMap { action in
      Self.fault("action", action.title, action.originalDue, action.due)
    }
      + plan.records.milestones.compactMap { milestone in
        Self.fault("milestone", milestone.title, milestone.originalDue, milestone.due)
      }
  }

  private static func fault(
    _ kind: String,
    _ title: Located<String>,
    _ original: Located<CalendarDate>?,
    _ due: Located<CalendarDate>
  ) -> Diagnostic? {
    guard let original, original.value == due.value else { return nil }
    return Diagnostic(
      .movedDate,
      .shouldFix,
      "The \(kind) \u{201C}\(title.value)\u{201D} has the same day as \u{201C}due\u{201D} and \u{201C}original-due\u{201D}.",
      at: due.source,
      notes: [Note("The day it had first is here.", at: original.source)],
      help:
        "Write the new day under \u{201C}due\u{201D}. If it was not moved, leave \u{201C}original-due\u{201D} empty."
    )
  }
}
