import Diagnostics
import PlanModel

/// Finds risks that are meant to be more likely, or worse, than they are.
struct RiskTarget: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.risks.flatMap { risk in
      [
        Self.fault(risk, "likelihood", risk.likelihood, risk.targetLikelihood),
        Self.fault(risk, "impact", risk.impact, risk.targetImpact),
      ]
      .compactMap(\.self)
    }
  }

  private static func fault(
    _ risk: Risk,
    _ name: String,
    _ now: Located<Int>,
    _ target: Located<Int>?
  ) -> Diagnostic? {
    guard let target, target.value > now.value else { return nil }
    return Diagnostic(
      .targetAgainstImprovement,
      .shouldFix,
      "The \(name) of the risk \u{201C}\(risk.title.value)\u{201D} is \(now.value), and is meant to rise to \(target.value).",
      at: target.source,
      notes: [Note("It stands here as it is now.", at: now.source)],
      help: "A target is what the work is to bring it down to. The two may have been exchanged."
    )
  }
}
