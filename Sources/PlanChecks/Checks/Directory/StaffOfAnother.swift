import Diagnostics
import PlanModel

/// Finds staff that workforce.csv counts with one organisation for a service that another runs.
///
/// Where several organisations have staff in a service it is run jointly, and who pays for it may
/// employ them too.
struct StaffOfAnother: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let services = Dictionary(plan.records.services.map { ($0.id.value, $0) }) { first, _ in first }
    let names = Dictionary(
      plan.records.organisations.map { ($0.id.value, $0.name.value) }
    ) { first, _ in first }
    let rows = Dictionary(grouping: plan.records.workforce) { $0.service?.value ?? "" }
    return rows.sorted { $0.key < $1.key }.compactMap { id, rows -> Diagnostic? in
      guard let service = services[id], let row = rows.first,
        rows.allSatisfy({ $0.organisation.value == row.organisation.value }),
        row.organisation.value != service.provider.value,
        !service.commissioners.contains(where: { $0.value == row.organisation.value }),
        let employer = names[row.organisation.value], let provider = names[service.provider.value]
      else { return nil }
      return .ofAnother(row, service, employer, provider)
    }
  }
}

extension Diagnostic {
  fileprivate static func ofAnother(
    _ row: WorkforceRow,
    _ service: Service,
    _ employer: String,
    _ provider: String
  ) -> Diagnostic {
    Diagnostic(
      .unlikelyProvider,
      .shouldFix,
      "The staff of \u{201C}\(service.name.value)\u{201D} are counted with \u{201C}\(employer)\u{201D}, "
        + "but \u{201C}\(provider)\u{201D} runs it.",
      at: row.organisation.source,
      notes: [Note("Who runs it is set here.", at: service.provider.source)],
      help: "Correct the organisation or the service of the row."
    )
  }
}
