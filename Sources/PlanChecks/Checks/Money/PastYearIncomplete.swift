import Diagnostics
import PlanAnalysis
import PlanModel

/// Finds money of years long past that does not say what was spent.
struct PastYearIncomplete: PlanAdvice {
  /// How long accounts may take: half a year.
  private static let months = 6

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let years = Dictionary(
      plan.records.actions.map { ($0.id.value, $0.year?.value) }
    ) { first, _ in first }
    return plan.records.spending.compactMap { row in
      // Money of a later year is told where its action says so.
      let own = row.action.flatMap { years[$0.value] }.flatMap(\.self)
      guard own.map({ $0 <= row.year.value }) ?? true else { return nil }
      guard let end = row.year.value.lastDay, end.adding(months: Self.months) <= plan.today,
        let amount = row.firstAmount
      else { return nil }
      if row.actual == nil { return .notStated(row, end, at: amount.source) }
      return row.planned == nil ? .notPlanned(row, at: amount.source) : nil
    }
  }
}

extension Diagnostic {
  fileprivate static func notStated(
    _ row: SpendingRow,
    _ end: CalendarDate,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .pastYearIncomplete,
      .shouldFix,
      "Nothing says what was spent of this in \(row.year.value.text), which ended on \(end.inWords).",
      at: place,
      help: "Fill in \u{201C}actual\u{201D}; write 0 if nothing was spent."
    )
  }

  fileprivate static func notPlanned(_ row: SpendingRow, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .pastYearIncomplete,
      .note,
      "Nothing says what was planned of this in \(row.year.value.text).",
      at: place,
      help: "Fill in \u{201C}planned\u{201D}; write 0 if nothing was planned."
    )
  }
}
