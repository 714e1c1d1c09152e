import Diagnostics
import PlanModel

/// Finds actions and milestones that were done on a day that has not come, and what was heard,
/// agreed and tested on one.
struct CompletionInTheFuture: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let actions = plan.records.actions.map { ("action", $0.title.value, $0.completedOn) }
    let milestones = plan.records.milestones.map { ("milestone", $0.title.value, $0.doneOn) }
    return (actions + milestones).compactMap { kind, title, day in
      guard let day, day.value > plan.today else { return nil }
      return .doneInTheFuture(kind, title, day)
    }
      + plan.records.engagement.filter { $0.when.value.date > plan.today }
      .map { .heardInTheFuture($0) }
      + plan.records.pathways.compactMap { pathway in
        guard let day = pathway.agreedOn, day.value > plan.today else { return nil }
        return .agreedInTheFuture(pathway, day)
      }
      + plan.settings.audits.filter { $0.date.value > plan.today }
      .map { .auditedInTheFuture($0.date) }
  }
}

extension Diagnostic {
  fileprivate static func heardInTheFuture(_ engagement: Engagement) -> Diagnostic {
    let when = engagement.when
    return Diagnostic(
      .completionInTheFuture,
      .shouldFix,
      "\u{201C}\(engagement.title.value)\u{201D} tells what was said in \(when.value.inWords), which has not come.",
      at: when.source,
      help: "Correct \u{201C}when\u{201D}: it is written like 2026-07."
    )
  }

  fileprivate static func agreedInTheFuture(
    _ pathway: Pathway,
    _ day: Located<CalendarDate>
  ) -> Diagnostic {
    Diagnostic(
      .completionInTheFuture,
      .shouldFix,
      "The pathway \u{201C}\(pathway.title.value)\u{201D} was agreed on \(day.value.inWords), a day that has not come.",
      at: day.source,
      help: "Correct the day, or leave it out until the pathway is agreed."
    )
  }

  fileprivate static func auditedInTheFuture(_ day: Located<CalendarDate>) -> Diagnostic {
    Diagnostic(
      .completionInTheFuture,
      .shouldFix,
      "The test of the site was made on \(day.value.inWords), a day that has not come.",
      at: day.source,
      help: "Correct the day, or take the test out until it was made."
    )
  }

  fileprivate static func doneInTheFuture(
    _ kind: String,
    _ title: String,
    _ day: Located<CalendarDate>
  ) -> Diagnostic {
    Diagnostic(
      .completionInTheFuture,
      .mustFix,
      "The \(kind) \u{201C}\(title)\u{201D} was done on \(day.value.inWords), a day that has not come.",
      at: day.source,
      help: "Correct the date, or leave it empty until the work is done."
    )
  }
}
