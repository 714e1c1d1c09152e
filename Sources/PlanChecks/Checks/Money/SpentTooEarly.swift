import Diagnostics
import PlanModel

/// Finds money that is said to be spent in a year that is not over, in a few rows of many: a
/// forecast in the column beside.
///
/// Where most rows say it, the sheet says how the year goes so far.
struct SpentTooEarly: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let years = Dictionary(grouping: plan.records.spending, by: \.year.value)
    let early = years.filter { _, rows in
      rows.count { $0.actual != nil } * 4 <= rows.count
    }
    return plan.records.spending.compactMap { row in
      guard let actual = row.actual, early[row.year.value] != nil,
        let end = row.year.value.lastDay, end >= plan.today
      else { return nil }
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
