import Diagnostics
import PlanModel

/// Finds dates that moved since last year's plan without keeping the first date on show.
struct MovedDate: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard let lastYear = LastYear(before: plan) else { return [] }
    let actions = Dictionary(lastYear.archived.actions.map { ($0.record.id.value, $0) }) { $1 }
    let milestones = Dictionary(lastYear.archived.milestones.map { ($0.record.id.value, $0) }) {
      $1
    }
    return plan.records.actions.compactMap { action in
      actions[action.id.value].flatMap { before in
        diagnostic(
          "action \u{201C}\(action.title.value)\u{201D}",
          due: action.due,
          original: action.originalDue,
          before: Promise(record: before.record, due: before.due, original: before.originalDue)
        )
      }
    }
      + plan.records.milestones.compactMap { milestone in
        milestones[milestone.id.value].flatMap { before in
          diagnostic(
            "milestone \u{201C}\(milestone.title.value)\u{201D}",
            due: milestone.due,
            original: milestone.originalDue,
            before: Promise(record: before.record, due: before.due, original: before.originalDue)
          )
        }
      }
  }

  /// What last year's plan said of a date.
  private struct Promise {
    let record: ArchivedRecord
    let due: CalendarDate?
    let original: CalendarDate?
  }

  private func diagnostic(
    _ what: String,
    due: Located<CalendarDate>,
    original: Located<CalendarDate>?,
    before: Promise
  ) -> Diagnostic? {
    guard let lastDue = before.due else { return nil }
    let first = before.original ?? lastDue
    if let original {
      let isSound = original.value == first || original.value == lastDue
      return isSound ? nil : .otherOriginal(what, original, first, at: before.record.id.source)
    }
    if due.value == lastDue, before.original == nil { return nil }
    return due.value == first ? nil : .moved(what, due, from: first, at: before.record.id.source)
  }
}

extension Diagnostic {
  fileprivate static func moved(
    _ what: String,
    _ due: Located<CalendarDate>,
    from first: CalendarDate,
    at archive: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .movedDate,
      .shouldFix,
      "The \(what) was due on \(first.inWords) before, and does not say so.",
      at: due.source,
      notes: [Note("This is what last year\u{2019}s plan said.", at: archive)],
      help: "Write \(first.iso) in the column \u{201C}original-due\u{201D}, or put the date back."
    )
  }

  fileprivate static func otherOriginal(
    _ what: String,
    _ original: Located<CalendarDate>,
    _ first: CalendarDate,
    at archive: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .movedDate,
      .shouldFix,
      "The \(what) was first due on \(first.inWords), not on \(original.value.inWords).",
      at: original.source,
      notes: [Note("This is what last year\u{2019}s plan said.", at: archive)],
      suggestion: first.iso
    )
  }
}
