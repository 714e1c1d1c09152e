import Diagnostics
import Markdown
import PlanModel

/// Finds words that claim the site is accessible although no audit is recorded.
struct AccessibilityClaim: PlanAdvice {
  private static let subjects = Phrases([
    "WCAG", "web content accessibility guidelines", "accessibility regulations",
    "accessibility standards", "accessibility standard", "accessibility requirements",
  ])
  private static let claims = Phrases([
    "conforms", "conform", "compliant", "complies", "comply", "meets", "meet", "fully accessible",
    "has been tested", "passes", "achieves", "satisfies",
  ])
  private static let boasts = Phrases([
    "site is fully accessible", "website is fully accessible", "site is accessible to everyone",
    "website is accessible to everyone", "site is fully compliant", "website is fully compliant",
  ])
  /// What takes a claim back.
  private static let hedges = WordKeys([
    "not", "no", "yet", "aim", "aims", "want", "wants", "would", "should", "could", "towards",
    "until", "partially", "partly", "cannot", "plan", "plans", "intend", "intends", "must",
    "nobody", "whether", "if", "will", "try", "hope", "designed", "nor", "without", "claims",
  ])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard plan.settings.audits.isEmpty, plan.index.knowsAll(.settings) else { return [] }
    return plan.writings.filter { $0.block != nil && !$0.isQuoted }.flatMap { writing in
      let words = writing.words
      guard Self.subjects.mayStand(in: words) || Self.boasts.mayStand(in: words) else {
        return [Diagnostic]()
      }
      return writing.sentences.filter { isClaim(words, words.places(in: $0)) }
        .map { .unproven(at: writing.source(of: $0)) }
    }
  }

  private func isClaim(_ words: TextWords, _ places: Range<Int>) -> Bool {
    func stand(_ phrases: Phrases) -> Bool { !phrases.places(in: words, within: places).isEmpty }
    return (stand(Self.subjects) && stand(Self.claims) || stand(Self.boasts))
      && !words.keys[places].contains { Self.hedges.contains($0) }
  }
}

extension Diagnostic {
  fileprivate static func unproven(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .accessibilityClaim,
      .shouldFix,
      "This claims that the site is accessible, but no audit is recorded in plan.yml.",
      at: place,
      help:
        "Take the claim out, or record who tested the site: accessibility: {audits: [{date: 2026-10-01, by: \u{2026}, method: \u{2026}, result: \u{2026}}]}"
    )
  }
}
