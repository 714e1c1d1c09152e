import Diagnostics
import PlanAnalysis
import PlanModel

/// Finds years in which some rows name a THRIVE group or a level and others do not, so that the
/// split does not reach the total.
struct MoneySplitIncomplete: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let rows = plan.records.spending
    let byGroup = Set(rows.filter { $0.thrive != nil }.map(\.year.value))
    let byLevel = Set(rows.filter { $0.level != nil }.map(\.year.value))
    let told = toldOtherwise(in: plan)
    return rows.compactMap { row in
      let year = row.year.value
      let missing = [
        row.thrive == nil && byGroup.contains(year) ? "no THRIVE group" : nil,
        row.level == nil && byLevel.contains(year) ? "no level" : nil,
      ].compactMap(\.self)
      guard !missing.isEmpty, row.firstAmount != nil, !told.contains(row.year.source) else {
        return nil
      }
      return .notInSplit(row, missing.joined(separator: " and "))
    }
  }

  /// The rows that another check finds to tell money once more.
  private func toldOtherwise(in plan: ExaminedPlan) -> Set<SourceRange> {
    Set(
      Spending.streamYears(of: plan.plan).flatMap { money in
        money.tellings.filter { $0.equal != nil || $0.nearlyEqual != nil }
          .flatMap { $0.coarse.map(\.year.source) }
      }
    )
    .union(PooledMoneyCountedTwice.rows(in: plan))
  }
}

extension Diagnostic {
  fileprivate static func notInSplit(_ row: SpendingRow, _ missing: String) -> Diagnostic {
    Diagnostic(
      .moneySplitIncomplete,
      .shouldFix,
      "Money of \(row.year.value.text) names \(missing), so that split does not reach the year\u{2019}s total.",
      at: row.stream.source,
      help: "Other rows of the year name one. Fill in the column, or put the money in their rows."
    )
  }
}
