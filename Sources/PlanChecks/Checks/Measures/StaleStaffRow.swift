import Diagnostics
import PlanModel

/// Finds single rows of workforce.csv that count staff half a year and more before all others: a
/// row of last year that nobody brought up to date.
///
/// A sheet that keeps earlier years has a newer row beside each old one.
struct StaleStaffRow: PlanAdvice {
  private struct Post: Hashable {
    let organisation: String
    let service: String
    let role: String
  }

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let rows = plan.records.workforce
    guard let newest = rows.map(\.asAt.value).max() else { return [] }
    let newPosts = Set(rows.filter { $0.asAt.value == newest }.map(Self.post))
    let old = rows.filter {
      $0.asAt.value.adding(months: 6) <= newest && !newPosts.contains(Self.post($0))
    }
    // Most rows are of one day; else nobody keeps them together.
    guard newPosts.count > 3, old.count * 4 <= rows.count else { return [] }
    return old.map { .stale($0, newest) }
  }

  private static func post(_ row: WorkforceRow) -> Post {
    Post(
      organisation: row.organisation.value,
      service: row.service?.value ?? "",
      role: row.roleGroup.value.lowercased()
    )
  }
}

extension Diagnostic {
  fileprivate static func stale(_ row: WorkforceRow, _ newest: CalendarDate) -> Diagnostic {
    Diagnostic(
      .staleSeries,
      .shouldFix,
      "The staff of this row are counted for \(row.asAt.value.inWords), and others for \(newest.inWords).",
      at: row.asAt.source,
      help: "Correct the day, or ask for the new numbers."
    )
  }
}
