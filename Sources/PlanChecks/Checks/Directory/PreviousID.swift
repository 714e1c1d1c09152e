import Diagnostics
import PlanModel

/// Finds ids that a service had before and that another page stands at now.
///
/// The old address leads to the service, so nothing else may have it.
struct PreviousID: PlanCheck {
  /// The pages beside those of services, as `SiteMap` names them.
  private static let pages: Set<String> = ["index", "a-z"]

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let services = plan.records.services
    let live = Dictionary(services.map { ($0.id.value, $0) }) { first, _ in first }
    var first: [String: (id: Located<String>, service: Service)] = [:]
    return services.flatMap { service in
      service.previousIDs.compactMap { id -> Diagnostic? in
        if Self.pages.contains(id.value) { return .isPage(id) }
        if let other = live[id.value] { return .isLive(id, of: service, other) }
        guard let earlier = first[id.value] else {
          first[id.value] = (id, service)
          return nil
        }
        return .isTaken(id, earlier.service, at: earlier.id.source)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func isPage(_ id: Located<String>) -> Diagnostic {
    Diagnostic(
      .previousID,
      .mustFix,
      "“\(id.value)” is the name of a page of the directory, so no service can have had it as its id.",
      at: id.source,
      help: "Take it out."
    )
  }

  fileprivate static func isLive(
    _ id: Located<String>,
    of service: Service,
    _ other: Service
  ) -> Diagnostic {
    let isOwn = other.id.value == service.id.value
    return Diagnostic(
      .previousID,
      .mustFix,
      isOwn
        ? "The service “\(service.name.value)” still has the id “\(id.value)”."
        : "“\(id.value)” is the id of another service, “\(other.name.value)”.",
      at: id.source,
      notes: isOwn ? [] : [Note("That service is here.", at: other.id.source)],
      help: "An old address can lead to one service only. Take it out here."
    )
  }

  fileprivate static func isTaken(
    _ id: Located<String>,
    _ first: Service,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .previousID,
      .mustFix,
      "“\(first.name.value)” has the previous id “\(id.value)” too.",
      at: id.source,
      notes: [Note("It is written here first.", at: place)],
      help: "An old address can lead to one service only. Leave it where most people should go."
    )
  }
}
