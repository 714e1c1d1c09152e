import Confidentiality
import Diagnostics
import PlanAnalysis
import PlanModel

/// Finds numbers of people that are less than nothing or have a fraction, to which no rule can be
/// applied.
struct NotACountOfPeople: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.metrics.filter { $0.countsPeople && $0.scope == .local }.flatMap { metric in
      (plan.records.series[metric.id.value] ?? []).flatMap { row in
        let counts =
          metric.unit.value == .count ? [row.value] : [row.numerator, row.denominator]
        return counts.compactMap { count -> Diagnostic? in
          guard let count, count.value.raw.people == nil else { return nil }
          return .noPeople(count, metric)
        }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func noPeople(
    _ count: Located<Undisclosed<DecimalNumber>>,
    _ metric: Metric
  ) -> Diagnostic {
    let number = count.value.raw
    return Diagnostic(
      .notACountOfPeople,
      .mustFix,
      "\u{201C}\(metric.title.value)\u{201D} counts people, and \(number.text) is no number of people.",
      at: count.source,
      help: number.value < 0
        ? "Write a whole number, 0 or more."
        : "Write a whole number. For what is no count choose another \u{201C}unit\u{201D}, or write \u{201C}counts-people: no\u{201D}."
    )
  }
}
