import Diagnostics
import PlanAnalysis
import PlanModel

/// Finds rows of `spending.csv` that stand there twice.
struct RepeatedSpendingRow: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    var first: [SpendingRow.Content: SpendingRow] = [:]
    return plan.records.spending.compactMap { row in
      guard row.firstAmount != nil else { return nil }
      guard let same = first[row.content] else {
        first[row.content] = row
        return nil
      }
      let name = row.use.map { plan.named($0.kind, $0.id) }
      return .repeated(row, name ?? plan.named(.fundingStream, row.stream.value), same)
    }
  }
}

extension Diagnostic {
  fileprivate static func repeated(
    _ row: SpendingRow,
    _ name: String,
    _ first: SpendingRow
  ) -> Diagnostic {
    Diagnostic(
      .repeatedSpendingRow,
      .mustFix,
      "The money for \(name) in \(row.year.value.text) stands in the sheet twice.",
      at: row.stream.source,
      notes: [Note("The first row is here.", at: first.stream.source)],
      help: "Delete one of them: every row is added up. If both are right, write them as one row."
    )
  }
}
