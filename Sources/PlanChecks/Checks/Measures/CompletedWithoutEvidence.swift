import Diagnostics
import PlanModel

/// Finds actions that are called complete while nothing shows it.
struct CompletedWithoutEvidence: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.actions.filter { $0.delivery.value == .complete && $0.evidence.isEmpty }
      .map(Diagnostic.completedWithoutEvidence)
  }
}

extension Diagnostic {
  fileprivate static func completedWithoutEvidence(_ action: Action) -> Diagnostic {
    Diagnostic(
      .completedWithoutEvidence,
      .shouldFix,
      "The action \u{201C}\(action.title.value)\u{201D} is complete, but nothing shows it.",
      at: action.delivery.source,
      help:
        "Name what shows it in the column \u{201C}evidence\u{201D}, such as service:youth-hub or the minutes of a meeting."
    )
  }
}
