import Diagnostics
import PlanModel

/// Finds services, help lines and pages that nobody has checked for too long, or on a day to come.
struct NotChecked: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let services = plan.records.services.filter { $0.isOpen(on: plan.today) }
      .map { Checked(name: "The service “\($0.name.value)”", on: $0.checkedOn) }
    let lines = plan.settings.crisisLines
      .map { Checked(name: "The help line “\($0.name.value)”", on: $0.checkedOn) }
    let pages = plan.records.pages.compactMap { page in
      page.checkedOn.map { Checked(name: "The page “\(page.title.value)”", on: $0, isWords: true) }
    }
    return (services + lines + pages).compactMap { $0.diagnostic(on: plan.today) }
  }
}

/// Something with the day on which somebody last made sure that it is right.
private struct Checked {
  let name: String
  let on: Located<CalendarDate>
  /// Whether it is words only: they grow old more slowly than numbers to ring.
  var isWords = false

  func diagnostic(on today: CalendarDate) -> Diagnostic? {
    if on.value > today { return .checkedInFuture(self) }
    if on.value.adding(months: 12) < today {
      return .notChecked(self, isWords ? .shouldFix : .mustFix, "a year")
    }
    return !isWords && on.value.adding(months: 6) < today
      ? .notChecked(self, .shouldFix, "six months") : nil
  }
}

extension Diagnostic {
  fileprivate static func notChecked(
    _ checked: Checked,
    _ severity: Severity,
    _ time: String
  ) -> Diagnostic {
    Diagnostic(
      .notChecked,
      severity,
      "\(checked.name) has not been checked for more than \(time).",
      at: checked.on.source,
      help:
        "It was last checked on \(checked.on.value.inWords). Ring or visit, correct what has changed, and write today’s date."
    )
  }

  fileprivate static func checkedInFuture(_ checked: Checked) -> Diagnostic {
    Diagnostic(
      .notChecked,
      .mustFix,
      "\(checked.name) was checked on a day that is yet to come.",
      at: checked.on.source,
      help: "It says \(checked.on.value.inWords). Write the day on which somebody really checked."
    )
  }
}
