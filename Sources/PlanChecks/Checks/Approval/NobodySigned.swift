import Diagnostics
import PlanModel

/// Finds a published plan without a single signature.
struct NobodySigned: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let settings = plan.settings
    guard settings.state.value == .published, settings.signatories.isEmpty,
      plan.index.knowsAll(.settings)
    else { return [] }
    return [.nobodySigned(settings)]
  }
}

extension Diagnostic {
  fileprivate static func nobodySigned(_ settings: PlanSettings) -> Diagnostic {
    Diagnostic(
      .nobodySigned,
      .shouldFix,
      "The plan is published, but nobody has signed it.",
      at: settings.state.source,
      help:
        "List who signed under \u{201C}signatories\u{201D}, each as {role: Director of public health, organisation: \(settings.lead.organisation.value), date: 2026-10-20}."
    )
  }
}
