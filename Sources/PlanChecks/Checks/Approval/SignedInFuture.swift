import Diagnostics
import PlanModel

/// Finds approvals, signatures, versions and a publication that are dated after today.
struct SignedInFuture: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let settings = plan.settings
    var found: [Diagnostic] = []
    func tell(_ what: String, _ date: Located<CalendarDate>, _ severity: Severity = .mustFix) {
      guard date.value > plan.today else { return }
      found.append(.datedInFuture(what, date, today: plan.today, severity))
    }
    for approval in settings.approvals {
      let title = plan.index.entry(.body, approval.body.value)?.title ?? approval.body.value
      tell("The approval by \u{201C}\(title)\u{201D}", approval.date)
    }
    for signatory in settings.signatories {
      tell("The signature of the \(signatory.role.value)", signatory.date)
    }
    for entry in settings.versionLog {
      tell("Version \(entry.version.value) in the version log", entry.date, .shouldFix)
    }
    if settings.state.value == .published, let published = settings.publishedOn,
      published.value > plan.today
    {
      found.append(.publishedInFuture(published, today: plan.today))
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func datedInFuture(
    _ what: String,
    _ date: Located<CalendarDate>,
    today: CalendarDate,
    _ severity: Severity
  ) -> Diagnostic {
    Diagnostic(
      .signedInFuture,
      severity,
      "\(what) is dated in the future.",
      at: date.source,
      help:
        "Today is \(today.inWords). Write the day on which it was given, or take it out until then."
    )
  }

  fileprivate static func publishedInFuture(
    _ published: Located<CalendarDate>,
    today: CalendarDate
  ) -> Diagnostic {
    Diagnostic(
      .signedInFuture,
      .mustFix,
      "The plan says it was published on a day that is still to come.",
      at: published.source,
      help:
        "Today is \(today.inWords). Correct the date. To try that day beforehand, run: ltp check --today \(published.value.iso)"
    )
  }
}
