import Diagnostics
import PlanModel

/// Finds a next refresh that is overdue, or later than twelve months after publication.
struct RefreshOverdue: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let due = plan.settings.nextRefreshDue
    guard plan.index.knowsAll(.settings), due.value != .placeholder else { return [] }
    if let published = plan.settings.publishedOn {
      if due.value > published.value.adding(months: 12) { return [.refreshTooLate(due, published)] }
      if due.value < published.value { return [.refreshBeforePublication(due, published)] }
    }
    return due.value < plan.today ? [.refreshOverdue(due)] : []
  }
}

extension Diagnostic {
  fileprivate static func refreshTooLate(
    _ due: Located<CalendarDate>,
    _ published: Located<CalendarDate>
  ) -> Diagnostic {
    Diagnostic(
      .refreshOverdue,
      .shouldFix,
      "The next refresh is due more than twelve months after publication.",
      at: due.source,
      notes: [Note("The plan was published on \(published.value.inWords).", at: published.source)],
      help: "A plan is refreshed every year: \(published.value.adding(months: 12).iso) or earlier."
    )
  }

  fileprivate static func refreshBeforePublication(
    _ due: Located<CalendarDate>,
    _ published: Located<CalendarDate>
  ) -> Diagnostic {
    Diagnostic(
      .refreshOverdue,
      .shouldFix,
      "The next refresh is due before this plan was published.",
      at: due.source,
      notes: [Note("It was published on \(published.value.inWords).", at: published.source)],
      help:
        "Write the day of the next refresh: \(published.value.adding(months: 12).iso) or earlier."
    )
  }

  fileprivate static func refreshOverdue(_ due: Located<CalendarDate>) -> Diagnostic {
    Diagnostic(
      .refreshOverdue,
      .shouldFix,
      "The refresh of this plan was due on \(due.value.inWords).",
      at: due.source,
      help: "Refresh the plan, or say in \u{201C}notice\u{201D} when the refresh will be published."
    )
  }
}
