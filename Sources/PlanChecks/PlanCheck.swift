package import Diagnostics

/// One rule that a plan must keep.
package protocol PlanCheck: Sendable {
  /// Everything in a plan that breaks the rule.
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic]
}

/// A rule that a plan should keep: to break it never keeps a plan from being published, so it can be
/// looked at when the pages are there.
///
/// None of its findings must be fixed.
package protocol PlanAdvice: PlanCheck {}
