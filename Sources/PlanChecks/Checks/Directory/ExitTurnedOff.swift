import Diagnostics
import PlanModel

/// Finds services that turn the button for leaving quickly off, though those who read about them may
/// need it.
struct ExitTurnedOff: PlanAdvice {
  private static let needs: Set = ["trauma-and-abuse", "self-harm", "crisis"]

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let hidden = Set(plan.records.locations.filter(\.hidesAddress).map(\.id.value))
    return plan.records.services.compactMap { service in
      guard let button = service.exitButton, !button.value, service.status.value != .closed,
        Self.needs.contains(service.needs.first?.value ?? "")
          || service.locations.contains(where: { hidden.contains($0.value) })
      else { return nil }
      return .turnedOff(service, button)
    }
  }
}

extension Diagnostic {
  fileprivate static func turnedOff(_ service: Service, _ button: Located<Bool>) -> Diagnostic {
    Diagnostic(
      .shownRefuge,
      .shouldFix,
      "\u{201C}\(service.name.value)\u{201D} turns off the button for leaving its page quickly.",
      at: button.source,
      help:
        "Somebody may look over the shoulder of those who read it. Write \u{201C}exit-button: yes\u{201D}.",
      suggestion: "yes"
    )
  }
}
