import Diagnostics
import PlanModel

/// Finds risks that are to be met by an action which was stopped.
struct RiskWithoutWork: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let stopped = Dictionary(
      plan.records.actions.filter { $0.delivery.value == .stopped }.map { ($0.id.value, $0) }
    ) { first, _ in first }
    guard !stopped.isEmpty else { return [] }
    return plan.records.risks.flatMap { risk in
      risk.mitigations.compactMap { written in
        stopped[written.value].map { .withoutWork(risk, written, $0) }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func withoutWork(
    _ risk: Risk,
    _ written: Located<String>,
    _ action: Action
  ) -> Diagnostic {
    Diagnostic(
      .claimAgainstAction,
      .shouldFix,
      "The risk \u{201C}\(risk.title.value)\u{201D} is met by \u{201C}\(action.title.value)\u{201D}, which was stopped.",
      at: written.source,
      notes: [Note("The action says so here.", at: action.delivery.source)],
      help: "Name what is done about the risk now."
    )
  }
}
