import Diagnostics
import PlanAnalysis
import PlanModel

/// Finds pathways, services and actions that send people to a service that is not open.
///
/// Links in words are `markdown/broken-link`.
struct ServiceNotOpen: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let lines = crisisLines(in: plan)
    let closed = plan.records.services.filter {
      Directory.standing(of: $0, on: plan.today) != .open
    }
    guard !closed.isEmpty else { return lines }
    let services = Dictionary(closed.map { ($0.id.value, $0) }) { first, _ in first }
    let found =
      lines + pathways(in: plan, services) + advocacy(in: plan, services)
      + actions(in: plan, services)
    let early = closed.filter { service in
      service.status.value == .active && (service.from.map { $0.value > plan.today } ?? false)
        && found.contains { $0.missing == service.asOpen }
    }
    // A service that has opened is no longer planned.
    let late = closed.filter { service in
      service.status.value == .planned
        && (service.from.map { $0.value.adding(months: 1) < plan.today } ?? false)
    }
    // A first day to come is the slip where everybody is sent there already.
    return found.filter { finding in !(early + late).contains { $0.asOpen == finding.missing } }
      + early.map { service in
        .opensLater(service, found.filter { $0.missing == service.asOpen })
      }
      + late.map { service in
        .hasOpened(service, found.filter { $0.missing == service.asOpen })
      }
  }

  /// Help lines whose number is that of a service which is gone, or will be within the plan's time.
  private func crisisLines(in plan: ExaminedPlan) -> [Diagnostic] {
    let byPhone = Dictionary(
      plan.records.services.flatMap { service in
        service.phones.map { ($0.number.value.dialled, service) }
      }
    ) { first, second in Directory.standing(of: first, on: plan.today) == .open ? first : second }
    return plan.settings.crisisLines.compactMap { line in
      guard let phone = line.phone, let service = byPhone[phone.value.dialled] else { return nil }
      if Directory.standing(of: service, on: plan.today) != .open {
        return .notOpen(
          .mustFix,
          "The help line “\(line.name.value)” has the number of “\(service.name.value)”, which is \(service.state(on: plan.today)).",
          service,
          at: phone.source,
          help: "Take the help line out, or open the service."
        )
      }
      guard let until = service.until, until.value < plan.settings.periodTo.value else {
        return nil
      }
      return .notOpen(
        .shouldFix,
        "The help line “\(line.name.value)” ends on \(until.value.inWords), before the plan does.",
        service,
        at: phone.source,
        help: "Say what takes its place, or correct “until”."
      )
    }
  }

  private func pathways(in plan: ExaminedPlan, _ services: [String: Service]) -> [Diagnostic] {
    plan.records.pathways.flatMap { pathway in
      pathway.steps.compactMap { step in
        guard let written = step.service, let service = services[written.value] else { return nil }
        return .notOpen(
          .mustFix,
          "A step of the pathway “\(pathway.title.value)” sends people to “\(service.name.value)”, which is \(service.state(on: plan.today)).",
          service,
          at: written.source,
          help: "Name a service that is open, or change the step."
        )
      }
    }
  }

  private func advocacy(in plan: ExaminedPlan, _ services: [String: Service]) -> [Diagnostic] {
    plan.records.services.compactMap { own in
      guard Directory.standing(of: own, on: plan.today) == .open, let written = own.advocacy,
        let service = services[written.value]
      else { return nil }
      return .notOpen(
        .shouldFix,
        "“\(own.name.value)” names “\(service.name.value)” as advocate, which is \(service.state(on: plan.today)).",
        service,
        at: written.source,
        help: "Name a service that is open, or take the line out."
      )
    }
  }

  /// Work still under way on a service that is gone; one that is planned may be what the work is.
  private func actions(in plan: ExaminedPlan, _ services: [String: Service]) -> [Diagnostic] {
    plan.records.actions
      .filter { ![.complete, .stopped].contains($0.delivery.value) }
      .flatMap { action in
        action.services.compactMap { written -> Diagnostic? in
          guard let service = services[written.value],
            Directory.standing(of: service, on: plan.today) == .gone
          else { return nil }
          return .notOpen(
            .shouldFix,
            "The action “\(action.title.value)” works on “\(service.name.value)”, which is \(service.state(on: plan.today)).",
            service,
            at: written.source,
            help: "Take the service out, or say what became of the action."
          )
        }
      }
  }
}

extension Service {
  /// What somebody misses who was sent to it.
  var asOpen: String { "service:\(id.value) as open" }

  /// "closed", "paused", "not open yet" or "past its last day".
  fileprivate func state(on day: CalendarDate) -> String {
    switch status.value {
    case .closed: return "closed"
    case .paused: return "paused"
    case .planned, .active:
      if let until, until.value < day { return "past its last day" }
      return "not open yet"
    }
  }
}

extension Diagnostic {
  fileprivate static func opensLater(_ service: Service, _ found: [Diagnostic]) -> Diagnostic {
    let from = service.from
    return Diagnostic(
      .serviceNotOpen,
      .mustFix,
      "\u{201C}\(service.name.value)\u{201D} is active, but opens on \(from?.value.inWords ?? ""), a day to come.",
      at: from?.source ?? service.status.source,
      notes: found.prefix(3).map { Note("People are sent to it here.", at: $0.location) },
      help:
        "Correct \u{201C}from\u{201D}, or write \u{201C}status: planned\u{201D} and send people elsewhere."
    )
  }

  fileprivate static func hasOpened(_ service: Service, _ found: [Diagnostic]) -> Diagnostic {
    let from = service.from
    return Diagnostic(
      .serviceNotOpen,
      found.contains { $0.severity == .mustFix } ? .mustFix : .shouldFix,
      "\u{201C}\(service.name.value)\u{201D} is said to be planned, but opened on \(from?.value.inWords ?? "").",
      at: service.status.source,
      notes: [Note("The day is here.", at: from?.source)]
        + found.prefix(3).map { Note("People are sent to it here.", at: $0.location) },
      help: "Write \u{201C}status: active\u{201D}, or correct the day.",
      suggestion: "active"
    )
    .missing(service.asOpen)
  }

  fileprivate static func notOpen(
    _ severity: Severity,
    _ message: String,
    _ service: Service,
    at place: SourceRange,
    help: String
  ) -> Diagnostic {
    let own = service.status.value == .active ? service.until ?? service.from : nil
    return Diagnostic(
      .serviceNotOpen,
      severity,
      message,
      at: place,
      notes: [Note("The service says so here.", at: own?.source ?? service.status.source)],
      help: help
    )
    .missing(service.asOpen)
  }
}
