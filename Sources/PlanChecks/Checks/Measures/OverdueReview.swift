import Diagnostics
import PlanModel

/// Finds risks whose review is overdue.
struct OverdueReview: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.risks.compactMap { risk in
      risk.reviewDue.flatMap { due in due.value < plan.today ? .overdue(risk, due) : nil }
    }
  }
}

extension Diagnostic {
  fileprivate static func overdue(_ risk: Risk, _ due: Located<CalendarDate>) -> Diagnostic {
    Diagnostic(
      .overdueReview,
      .shouldFix,
      "The review of the risk \u{201C}\(risk.title.value)\u{201D} was due on \(due.value.inWords).",
      at: due.source,
      help: "Look at its scores and what is done about it, and write the day of the next review."
    )
  }
}
