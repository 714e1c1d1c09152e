import Diagnostics
import PlanModel

/// Finds alerts of services that are over.
struct EndedAlert: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.services.compactMap { service in
      guard service.isOpen(on: plan.today), let alert = service.alert,
        alert.until.value < plan.today
      else { return nil }
      return .ended(alert, of: service)
    }
  }
}

extension Diagnostic {
  fileprivate static func ended(_ alert: ServiceAlert, of service: Service) -> Diagnostic {
    Diagnostic(
      .endedAlert,
      .shouldFix,
      "The alert of “\(service.name.value)” ended on \(alert.until.value.inWords).",
      at: alert.until.source,
      help: "It is not shown any more. Take it out, or give it a new last day."
    )
  }
}
