import Diagnostics
import PlanModel

/// Finds places that seem to be refuges and whose address is not kept secret.
struct ShownRefuge: PlanAdvice {
  private static let words = PhraseSearch([
    "refuge", "refuges", "safe house", "safehouse", "domestic abuse", "domestic violence",
    "women's aid", "abuse at home",
  ])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    var users: [String: [Service]] = [:]
    for service in plan.records.services {
      for place in service.locations { users[place.value, default: []].append(service) }
    }
    return plan.records.locations.compactMap { location in
      guard !location.hidesAddress, location.address1 != nil || location.postcode != nil else {
        return nil
      }
      let own = users[location.id.value] ?? []
      let isNamed = Self.isRefuge(location.name.value) || Self.isRefuge(location.id.value)
      // A place that other services use as well is no secret.
      let isForRefuge = !own.isEmpty && own.allSatisfy(Self.isForVictims)
      return isNamed || isForRefuge ? .shown(location, own.first) : nil
    }
  }

  private static func isForVictims(_ service: Service) -> Bool {
    service.isOnlyForGroups
      && [service.id.value, service.name.value, service.summary.value].contains(where: isRefuge)
      || isRefuge(service.name.value)
  }

  private static func isRefuge(_ text: String) -> Bool {
    words.first(in: text.replacing("-", with: " ")) != nil
  }
}

extension Diagnostic {
  fileprivate static func shown(_ location: Location, _ service: Service?) -> Diagnostic {
    Diagnostic(
      .shownRefuge,
      .shouldFix,
      "“\(location.name.value)” seems to be a refuge, and its address would be published.",
      at: location.hideAddress?.source ?? location.address1?.source ?? location.name.source,
      notes: service.map { [Note("“\($0.name.value)” is given there.", at: $0.name.source)] } ?? [],
      help:
        "Write “yes” under “hide-address”. If everybody may know the address, accept this finding."
    )
  }
}
