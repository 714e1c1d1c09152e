package import Diagnostics
package import Frameworks
package import PlanModel

/// One rule that a plan must keep.
package protocol PlanCheck: Sendable {
  /// Everything in a plan that breaks the rule.
  func diagnostics(in plan: Plan, _ frameworks: FrameworkLibrary) -> [Diagnostic]
}
