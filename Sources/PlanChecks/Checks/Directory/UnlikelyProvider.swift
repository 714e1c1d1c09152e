import Diagnostics
import PlanModel

/// Finds services run by an organisation that buys services and runs none.
struct UnlikelyProvider: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let buyers = plan.records.organisations.filter { $0.sector.value == .nhsCommissioner }
    let names = Dictionary(buyers.map { ($0.id.value, $0) }) { first, _ in first }
    return plan.records.services.compactMap { service in
      names[service.provider.value].map { .unlikely(service, $0) }
    }
  }
}

extension Diagnostic {
  fileprivate static func unlikely(_ service: Service, _ organisation: Organisation) -> Diagnostic {
    Diagnostic(
      .unlikelyProvider,
      .shouldFix,
      "“\(service.name.value)” is said to be run by a commissioner, “\(organisation.name.value)”.",
      at: service.provider.source,
      notes: [Note("Its sector is set here.", at: organisation.sector.source)],
      help: "Name who runs the service as “provider”, and who pays for it under “commissioners”."
    )
  }
}
