import Diagnostics
import PlanModel

/// Finds services whose words were copied from another and never changed.
struct CopiedService: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    var first: [[String]: Service] = [:]
    return plan.records.services.filter { $0.isOpen(on: plan.today) }.compactMap { service in
      let key = [service.summary.value, service.howToGetHelp.text]
      guard let other = first[key] else {
        first[key] = service
        return nil
      }
      // Two of one name are told as such.
      return other.name.value == service.name.value ? nil : .copied(service, from: other)
    }
  }
}

extension Diagnostic {
  fileprivate static func copied(_ service: Service, from other: Service) -> Diagnostic {
    Diagnostic(
      .copiedService,
      .shouldFix,
      "“\(service.name.value)” has the same summary and the same way in as “\(other.name.value)”.",
      at: service.summary.source,
      notes: [Note("The same words stand here.", at: other.summary.source)],
      help: "Say what this service is and how to get it, or take it out if the two are one."
    )
  }
}
