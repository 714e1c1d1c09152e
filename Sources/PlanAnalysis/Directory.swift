internal import Diagnostics
package import PlanModel

/// The local offer as it stands on a day: which services people can be sent to.
package struct Directory: Sendable {
  /// Services that are open, in the order of their names.
  package let services: [Service]
  /// Services that are agreed but not open yet: the plan tells of them, the directory does not.
  package let planned: [Service]

  package init(of plan: Plan) {
    let named = plan.records.services.sorted {
      ($0.name.value.lowercased(), $0.id.value) < ($1.name.value.lowercased(), $1.id.value)
    }
    services = named.filter { Self.standing(of: $0, on: plan.today) == .open }
    planned = named.filter { Self.standing(of: $0, on: plan.today) == .planned }
  }

  /// How a service stands on a day.
  package enum Standing: Sendable {
    case open
    case planned
    /// Closed, paused, or past its last day.
    case gone
  }

  /// A service is open when it is active and the day is neither before its first nor after its
  /// last.
  package static func standing(of service: Service, on day: CalendarDate) -> Standing {
    if let until = service.until, until.value < day { return .gone }
    switch service.status.value {
    case .closed, .paused: return .gone
    case .planned: return .planned
    case .active:
      if let from = service.from, from.value > day { return .planned }
      return .open
    }
  }
}
