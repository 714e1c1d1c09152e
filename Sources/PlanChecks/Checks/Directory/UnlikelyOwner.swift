import Diagnostics
import PlanModel

/// Finds what is owned by an organisation that is no standing partner, and so has promised nothing.
struct UnlikelyOwner: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let organisations = plan.records.organisations
    // Where nobody is marked as a partner, the column is not in use.
    guard organisations.contains(where: { $0.isStandingPartner?.value == true }) else { return [] }
    let others = Dictionary(
      organisations.filter { $0.isStandingPartner?.value != true }.map { ($0.id.value, $0) }
    ) { first, _ in first }
    let owners =
      plan.records.actions.map { ($0.ownerOrganisation, "the action “\($0.title.value)”") }
      + plan.records.priorities.map { ($0.owner.organisation, "the priority “\($0.title.value)”") }
    var found: [String: [(Located<String>, String)]] = [:]
    for owner in owners where others[owner.0.value] != nil {
      found[owner.0.value, default: []].append(owner)
    }
    return found.sorted { $0.key < $1.key }.compactMap { id, owned in
      others[id].map { .noPartner($0, owned) }
    }
  }
}

extension Diagnostic {
  /// What one organisation owns is one finding: the mistake may be in its own row.
  fileprivate static func noPartner(
    _ organisation: Organisation,
    _ owned: [(Located<String>, String)]
  ) -> Diagnostic {
    let isOne = owned.count == 1
    return Diagnostic(
      .unlikelyOwner,
      .shouldFix,
      isOne
        ? "“\(organisation.name.value)” owns \(owned[0].1) but is no standing partner."
        : "“\(organisation.name.value)” owns \(owned.count) promises but is no standing partner.",
      at: isOne
        ? owned[0].0.source : organisation.isStandingPartner?.source ?? organisation.id.source,
      notes: isOne
        ? [Note("Its row is here.", at: organisation.id.source)]
        : owned.prefix(5).map { Note("It owns \($0.1).", at: $0.0.source) },
      help: "Name a partner as the owner, or write “yes” under “standing-partner” for it."
    )
  }
}
