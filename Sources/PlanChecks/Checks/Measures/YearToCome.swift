import Diagnostics
import PlanModel

/// Finds people who are said to have been trained in a year that has not begun.
struct YearToCome: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.training.compactMap { course in
      guard let year = course.year, let start = year.value.firstDay, start > plan.today,
        course.trained != nil
      else { return nil }
      return Diagnostic(
        .completionInTheFuture,
        .shouldFix,
        "\u{201C}\(course.title.value)\u{201D} has trained people in \(year.value.text), a year that has not come.",
        at: year.source,
        help: "Correct the year, or leave \u{201C}trained\u{201D} empty until it is over."
      )
    }
  }
}
