import Diagnostics
import PlanAnalysis
import PlanModel

/// Finds numbers that are hidden in vain, because last year's plan gives them away.
struct HiddenNumberGivenAway: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.disclosed.exposures.map(Diagnostic.givenAway)
  }
}

extension Diagnostic {
  fileprivate static func givenAway(_ exposure: DisclosureControl.Exposure) -> Diagnostic {
    let title = exposure.metric.title.value
    let period = exposure.row.period.value.inWords
    return exposure.isPublished
      ? Diagnostic(
        .givenAway,
        .note,
        "\u{201C}\(title)\u{201D} for \(period) is hidden now, but an earlier plan shows it.",
        at: exposure.row.value?.source,
        help: "Think about taking the earlier plan off the web until it is corrected."
      )
      : Diagnostic(
        .givenAway,
        .shouldFix,
        "\u{201C}\(title)\u{201D} for \(period) is hidden, but can be worked out from an earlier plan.",
        at: exposure.row.value?.source,
        help: "Leave the row out, or correct the earlier plan where it is published."
      )
  }
}
