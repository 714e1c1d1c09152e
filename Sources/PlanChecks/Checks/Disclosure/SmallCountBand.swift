import Diagnostics
import PlanAnalysis
import PlanModel

/// Finds engagement that tells how few people took part.
struct SmallCountBand: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let rule = plan.settings.disclosure.value
    return plan.records.engagement.compactMap { engagement in
      guard let band = engagement.countBand else { return nil }
      let words = SentenceWords(band.value[...]).words.map(\.text)
      let numbers = words.compactMap { word in Self.words.firstIndex(of: word) ?? Int(word) }
      let isBand = words.contains { ["fewer", "less", "under"].contains($0) }
      // Of a band such as "1 to 3", the most that it can be says whether anybody is hidden in it.
      guard let most = numbers.max(), !isBand, most > 0, rule.hides(most) else { return nil }
      return .tooFew(engagement, band, rule)
    }
  }

  private static let words = ["zero", "one", "two", "three", "four", "five", "six", "seven"]
}

extension Diagnostic {
  fileprivate static func tooFew(
    _ engagement: Engagement,
    _ band: Located<String>,
    _ rule: PlanSettings.Disclosure
  ) -> Diagnostic {
    Diagnostic(
      .smallCountBand,
      .shouldFix,
      "\u{201C}\(engagement.title.value)\u{201D} tells that only \(band.value) took part, who could be recognised.",
      at: band.source,
      help: "Write a band instead.",
      suggestion: rule == .mhsds ? "fewer than 5" : "fewer than 8"
    )
  }
}
