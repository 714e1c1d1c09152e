import Diagnostics
import PlanModel

/// Finds bands of numbers or ages whose first number is the larger: "399 to 300 people".
struct BandBackwards: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let bands =
      plan.records.engagement.compactMap(\.countBand)
      + plan.records.caseStudies.compactMap(\.ageBand)
    return bands.compactMap { band in
      let numbers = band.value.split { !$0.isNumber && $0 != "," }
        .compactMap { Int($0.filter { $0 != "," }) }
      guard numbers.count == 2, numbers[0] > numbers[1] else { return nil }
      return .backwards(band)
    }
  }
}

extension Diagnostic {
  fileprivate static func backwards(_ band: Located<String>) -> Diagnostic {
    Diagnostic(
      .conflictingFields,
      .shouldFix,
      "\u{201C}\(band.value)\u{201D} runs from the larger number to the smaller.",
      at: band.source,
      help: "Write the smaller number first, or correct one of the two."
    )
  }
}
