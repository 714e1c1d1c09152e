import Diagnostics
import Frameworks
import PlanAnalysis
import PlanModel

/// Finds enablers with the best rating while a need has nobody to help, or with evidence that is no
/// longer there.
struct RatingOfFour: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let year = plan.settings.year.value
    let best = plan.records.enablers.flatMap { enabler in
      enabler.ratings.filter { $0.year.value == year && $0.score.value == .four }
        .map { (enabler, $0) }
    }
    guard !best.isEmpty, plan.index.isComplete(.service) else { return [] }
    let open = Set(plan.records.services.filter { $0.isOpen(on: plan.today) }.map(\.id.value))
    let gaps = Coverage(of: plan.plan, plan.frameworks).gaps
    return best.compactMap { enabler, rating in
      // What is meant to help is shown by services, and those must be open.
      let services = rating.evidence.filter { $0.value.hasPrefix("service:") }
      if let gone = services.first(where: { !open.contains(String($0.value.dropFirst(8))) }) {
        return .evidenceGone(enabler, at: gone)
      }
      guard Self.aboutServices.contains(enabler.item.value) else { return nil }
      if services.isEmpty { return .withoutService(enabler, rating) }
      if !gaps.isEmpty { return .despiteGaps(enabler, rating, gaps: gaps.count) }
      guard enabler.item.value == Self.aboutEarlyHelp else { return nil }
      return emptyCell(in: plan, open).map { .despiteEmptyCell(enabler, rating, $0) }
    }
  }

  /// A stage of childhood and a level of the early-intervention specification of which no open
  /// service provides anything.
  private func emptyCell(in plan: ExaminedPlan, _ open: Set<String>) -> FrameworkItem? {
    let provided = Set(
      plan.records.services.filter { open.contains($0.id.value) }
        .flatMap { $0.provides.map(\.value) }
    )
    let items = plan.frameworks["early-intervention-specification"].items
    let cell: (FrameworkItem) -> [String?] = { [$0.columns["stage"], $0.columns["level"]] }
    let filled = Set(items.filter { provided.contains($0.id) }.map(cell))
    return items.first { !filled.contains(cell($0)) }
  }

  /// The enabler that the early-intervention specification is about.
  private static let aboutEarlyHelp = "promoting-good-mental-health"

  /// The enablers that stand or fall with what is offered to children.
  private static let aboutServices: Set = [
    "promoting-good-mental-health", "embedded-camhs", "supporting-families",
    "managing-risk-creatively",
  ]
}

extension Diagnostic {
  fileprivate static func evidenceGone(
    _ enabler: Enabler,
    at evidence: Located<String>
  ) -> Diagnostic {
    Diagnostic(
      .ratingOfFour,
      .shouldFix,
      "“\(enabler.title.value)” is rated 4, and a service that shows it is not open.",
      at: evidence.source,
      help: "Name a service that is open, or rate it lower."
    )
  }

  fileprivate static func withoutService(_ enabler: Enabler, _ rating: Enabler.Rating) -> Diagnostic
  {
    Diagnostic(
      .ratingOfFour,
      .shouldFix,
      "“\(enabler.title.value)” is rated 4, but no service is named that shows it.",
      at: rating.score.source,
      help: "Name services under “evidence”, such as service:youth-hub, or rate it lower."
    )
  }

  fileprivate static func despiteEmptyCell(
    _ enabler: Enabler,
    _ rating: Enabler.Rating,
    _ item: FrameworkItem
  ) -> Diagnostic {
    Diagnostic(
      .ratingOfFour,
      .shouldFix,
      "“\(enabler.title.value)” is rated 4, but no service provides “\(item.title)” or anything like it.",
      at: rating.score.source,
      help: "Name “\(item.id)” under “provides” of a service that does, or rate it lower."
    )
  }

  fileprivate static func despiteGaps(
    _ enabler: Enabler,
    _ rating: Enabler.Rating,
    gaps: Int
  ) -> Diagnostic {
    Diagnostic(
      .ratingOfFour,
      .shouldFix,
      "“\(enabler.title.value)” is rated 4 while nobody helps with some needs.",
      at: rating.score.source,
      help:
        "“ltp list gaps” shows \(gaps == 1 ? "one gap" : "\(gaps) gaps"). Close them, or rate it lower."
    )
  }
}
