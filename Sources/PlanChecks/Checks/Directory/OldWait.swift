import Diagnostics
import PlanModel

/// Finds waiting times that are older than a year, measured on a day to come, or not stated at all.
struct OldWait: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.services.filter { $0.isOpen(on: plan.today) }
      .compactMap { diagnostic(of: $0, on: plan.today) }
  }

  private func diagnostic(of service: Service, on today: CalendarDate) -> Diagnostic? {
    guard let wait = service.wait else {
      let needsNone =
        service.isCrisis || service.waitUnknown != nil
        || service.referralRoutes.contains { [.dropIn, .noneNeeded].contains($0.value) }
      return needsNone ? nil : .notStated(service)
    }
    if let unknown = service.waitUnknown { return .both(service, wait, unknown) }
    if wait.measuredOn.value > today { return .inFuture(service, wait) }
    return wait.measuredOn.value.adding(months: 12) < today ? .old(service, wait) : nil
  }
}

extension Diagnostic {
  fileprivate static func old(_ service: Service, _ wait: Wait) -> Diagnostic {
    Diagnostic(
      .oldWait,
      .shouldFix,
      "The wait for “\(service.name.value)” was measured more than a year ago.",
      at: wait.measuredOn.source,
      help:
        "It is of \(wait.measuredOn.value.inWords). Ask for a new figure, or write “wait-unknown:” with the reason."
    )
  }

  fileprivate static func inFuture(_ service: Service, _ wait: Wait) -> Diagnostic {
    Diagnostic(
      .oldWait,
      .mustFix,
      "The wait for “\(service.name.value)” was measured on a day that is yet to come.",
      at: wait.measuredOn.source,
      help: "It says \(wait.measuredOn.value.inWords). Correct the day."
    )
  }

  fileprivate static func both(
    _ service: Service,
    _ wait: Wait,
    _ unknown: Located<String>
  ) -> Diagnostic {
    Diagnostic(
      .oldWait,
      .shouldFix,
      "“\(service.name.value)” gives a wait and also says that it is not known.",
      at: unknown.source,
      notes: [Note("The wait is here.", at: wait.weeks.source)],
      help: "Take one of the two out."
    )
  }

  fileprivate static func notStated(_ service: Service) -> Diagnostic {
    Diagnostic(
      .oldWait,
      .note,
      "“\(service.name.value)” does not say how long people wait.",
      at: service.name.source,
      help: "Add “wait:” with “weeks” and “measured-on”, or “wait-unknown:” with the reason."
    )
  }
}
