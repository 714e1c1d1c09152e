package import Diagnostics

/// One rule that a plan must keep.
package protocol PlanCheck: Sendable {
  /// Everything in a plan that breaks the rule.
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic]
}
