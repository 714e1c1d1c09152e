import Diagnostics
import PlanModel

/// Finds waits that were probably typed in days, where weeks belong.
///
/// A number of whole weeks in days, four times as long as nearly all other services have. Waits for
/// an assessment of autism or ADHD are so long in truth.
struct WaitInDays: PlanAdvice {
  private static let fewestServices = 8
  private static let longNeeds: Set = ["autism", "adhd"]

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let waiting = plan.records.services.filter { service in
      service.wait != nil && service.status.value != .closed
        && !Self.longNeeds.contains(service.needs.first?.value ?? "")
    }
    let weeks = waiting.compactMap(\.wait?.weeks.value.value).sorted()
    guard weeks.count >= Self.fewestServices else { return [] }
    let most = weeks[weeks.count * 9 / 10 - 1]
    return waiting.compactMap { service in
      guard let wait = service.wait?.weeks, wait.value.value >= 28,
        wait.value.value.truncatingRemainder(dividingBy: 7) == 0, wait.value.value >= 4 * most
      else { return nil }
      return .inDays(service, wait)
    }
  }
}

extension Diagnostic {
  fileprivate static func inDays(_ service: Service, _ wait: Located<DecimalNumber>) -> Diagnostic {
    Diagnostic(
      .slippedValue,
      .shouldFix,
      "\u{201C}\(service.name.value)\u{201D} has a wait of \(wait.value.grouped) weeks, far longer than other services.",
      at: wait.source,
      help:
        "Was it typed in days? \(wait.value.grouped) days are \(Int(wait.value.value / 7)) weeks. Look it up in its source."
    )
  }
}
