import Diagnostics
import Frameworks
import Markdown
import PlanModel

/// Finds citations of sources that the plan does not have.
struct UnknownCitation: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard plan.index.knowsAll(.source) else { return [] }
    let known = plan.index.ids(of: .source)
    return plan.words.flatMap { words in
      words.citations.flatMap(\.items)
        .filter { plan.index.entry(.source, $0.id) == nil }
        .map { .unknownCitation($0, known: known).missing("source:\($0.id)") }
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownCitation(
    _ item: MarkdownCitation.Item,
    known: [String]
  ) -> Diagnostic {
    let names = NearestNames(known)
    return Diagnostic(
      .unknownReference,
      .mustFix,
      "This citation names a source that does not exist: “\(item.id.shortened)”.",
      at: item.source,
      help: "Your sources: \(names.shown(for: item.id)). Add a new one to sources.yml.",
      suggestion: names.best(for: item.id)
    )
  }
}
