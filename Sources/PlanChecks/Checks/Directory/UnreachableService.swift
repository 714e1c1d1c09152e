import Diagnostics
import PlanAnalysis
import PlanModel

/// Finds open services without a phone number, an address for messages or a page, and those whose
/// only way in is a place that nobody can find: hidden, or without an address.
struct UnreachableService: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let places = Dictionary(plan.records.locations.map { ($0.id.value, $0) }) { first, _ in first }
    return plan.records.services.compactMap { service in
      guard service.isOpen(on: plan.today), !service.hasContact, let first = service.locations.first
      else { return nil }
      let own = service.locations.compactMap { places[$0.value] }
      guard own.count == service.locations.count, !own.contains(where: \.canBeVisited) else {
        return .withoutContact(service)
      }
      return .unreachable(service, isHidden: own.contains(where: \.hidesAddress), at: first.source)
    }
  }
}

extension Service {
  /// Whether people can be sent to it on a day.
  func isOpen(on day: CalendarDate) -> Bool { Directory.standing(of: self, on: day) == .open }

  /// Whether there is a number, an address or a page to get in touch by.
  var hasContact: Bool { !phones.isEmpty || text != nil || email != nil || website != nil }
}

extension Location {
  fileprivate var canBeVisited: Bool {
    !hidesAddress && placeKind.value == .physical && (address1 != nil || postcode != nil)
  }
}

extension Diagnostic {
  fileprivate static func unreachable(
    _ service: Service,
    isHidden: Bool,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unreachableService,
      .mustFix,
      "Nobody can reach “\(service.name.value)”: it has no contact, and its place \(isHidden ? "is kept secret" : "has no address").",
      at: place,
      help: "Add a phone number, a text number, an e-mail address or a website that is safe to use."
    )
  }

  fileprivate static func withoutContact(_ service: Service) -> Diagnostic {
    let isOwn = service.referralRoutes.contains { $0.value == .own }
    return Diagnostic(
      .unreachableService,
      .shouldFix,
      "There is no way to contact “\(service.name.value)”\(isOwn ? ", which people may ask for themselves" : "").",
      at: service.name.source,
      help: "Add a phone number, a text number, an e-mail address or a website."
    )
  }
}
