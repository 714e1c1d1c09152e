import Diagnostics
import PlanModel

/// Finds people who are said to have been trained in a year that has not begun, and one row of the
/// population that counts people in a year to come, as no projection does.
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
    } + population(of: plan)
  }

  private func population(of plan: ExaminedPlan) -> [Diagnostic] {
    let rows = plan.records.population
    let years = Dictionary(grouping: rows, by: \.year.value)
    return rows.compactMap { row in
      guard row.year.value > plan.today.year, rows.count > 1, years[row.year.value]?.count == 1
      else { return nil }
      return Diagnostic(
        .completionInTheFuture,
        .shouldFix,
        "This row counts people in \(row.year.value), a year that has not come.",
        at: row.year.source,
        help:
          "Correct the year. Other rows are of \(rows.first { $0.year.value <= plan.today.year }?.year.value ?? plan.today.year)."
      )
    }
  }
}
