import Diagnostics
import PlanModel

/// Finds money that is said to be spent in a year that is not over.
struct SpentTooEarly: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.spending.compactMap { row in
      guard let actual = row.actual, let end = row.year.value.lastDay, end >= plan.today else {
        return nil
      }
      return Diagnostic(
        .completionInTheFuture,
        .shouldFix,
        "This row says what was spent in \(row.year.value.text), which ends on \(end.inWords).",
        at: actual.source,
        help:
          "Write what is expected under \u{201C}forecast\u{201D}, and leave \u{201C}actual\u{201D} empty until the year is over."
      )
    }
  }
}
