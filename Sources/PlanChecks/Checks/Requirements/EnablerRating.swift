import Diagnostics
import Frameworks
import PlanModel

/// Finds enablers without an account, without a rating for the plan's year, or with one that
/// nothing shows.
struct EnablerRating: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard plan.settings.state.value != .draft else { return [] }
    let told = Set(plan.records.enablers.map(\.item.value))
    let missing = plan.frameworks.enablers.items.filter { !told.contains($0.id) }
    let isKnown = plan.index.isComplete(.enabler)
    return plan.records.enablers.flatMap { diagnostics(in: $0, year: plan.settings.year.value) }
      + (missing.isEmpty || !isKnown ? [] : [.missing(missing, at: plan.placeOfEnablers)])
  }

  private func diagnostics(in enabler: Enabler, year: PlanYear) -> [Diagnostic] {
    guard let rating = enabler.ratings.first(where: { $0.year.value == year }) else {
      return [.unrated(enabler, year)]
    }
    if rating.score.value == .notAssessed {
      return rating.reason == nil ? [.withoutReason(enabler, rating)] : []
    }
    return rating.evidence.isEmpty ? [.withoutEvidence(enabler, rating)] : []
  }
}

extension ExaminedPlan {
  fileprivate var placeOfEnablers: SourceRange {
    settings.frameworks.first { $0.value == "enablers" }?.source ?? settings.state.source
  }
}

extension Diagnostic {
  fileprivate static func missing(_ items: [FrameworkItem], at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .enablerRating,
      .shouldFix,
      items.count == 1
        ? "The enabler “\(items[0].title)” has no account."
        : "\(items.count) of the nine enablers have no account.",
      at: place,
      help: "Write \(items.map { "enablers/\($0.id).md" }.joined(separator: ", "))."
    )
  }

  fileprivate static func unrated(_ enabler: Enabler, _ year: PlanYear) -> Diagnostic {
    Diagnostic(
      .enablerRating,
      .shouldFix,
      "“\(enabler.title.value)” has no rating for \(year.text).",
      at: enabler.title.source,
      help:
        "Add a line below “rating”: {year: \(year.text), rating: 1 to 4 or not-assessed, reason: …, evidence: […]}."
    )
  }

  fileprivate static func withoutReason(_ enabler: Enabler, _ rating: Enabler.Rating) -> Diagnostic
  {
    Diagnostic(
      .enablerRating,
      .shouldFix,
      "“\(enabler.title.value)” is not assessed for \(rating.year.value.text), and no reason is given.",
      at: rating.score.source,
      help: "Say why under “reason”, in one sentence."
    )
  }

  fileprivate static func withoutEvidence(
    _ enabler: Enabler,
    _ rating: Enabler.Rating
  ) -> Diagnostic {
    Diagnostic(
      .enablerRating,
      .shouldFix,
      "Nothing shows why “\(enabler.title.value)” is rated \(rating.score.value.rawValue) for \(rating.year.value.text).",
      at: rating.score.source,
      help: "Add “evidence” with records such as [page:foreword, service:youth-hub]."
    )
  }
}
