import Diagnostics
import PlanAnalysis
import PlanModel

/// Finds rows of `spending.csv` without any amount.
struct SpendingRowWithoutMoney: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.spending.filter { $0.firstAmount == nil }.map(Diagnostic.withoutMoney)
  }
}

extension Diagnostic {
  fileprivate static func withoutMoney(_ row: SpendingRow) -> Diagnostic {
    Diagnostic(
      .spendingRowWithoutMoney,
      .shouldFix,
      "This row of \(row.year.value.text) has no amount.",
      at: row.stream.source,
      help:
        "Fill in \u{201C}planned\u{201D}, \u{201C}actual\u{201D} or \u{201C}forecast\u{201D}, or delete the row."
    )
  }
}
