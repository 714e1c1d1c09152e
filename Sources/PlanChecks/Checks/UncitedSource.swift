import Diagnostics
import Frameworks
import PlanModel

/// Finds sources of the plan's own that nothing in it refers to.
///
/// The sources of the frameworks ship with the program: no author need cite them.
struct UncitedSource: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    // A file that could not be read may be the one that cites it.
    guard plan.index.isComplete else { return [] }
    let uses = SourceUses(in: plan)
    // A source that stands there twice is told as that.
    let addresses = Dictionary(grouping: plan.records.sources.compactMap(\.url), by: \.value)
    return plan.records.sources
      .filter { ($0.url.flatMap { addresses[$0.value]?.count } ?? 1) == 1 }
      .filter { uses[$0.id.value].isEmpty && plan.frameworks.sources[$0.id.value] == nil }
      .map(Diagnostic.uncited)
  }
}

extension Diagnostic {
  fileprivate static func uncited(_ source: SourceEntry) -> Diagnostic {
    Diagnostic(
      .uncitedSource,
      .note,
      "Nothing in the plan refers to the source “\(source.title.value.shortened)”.",
      at: source.id.source,
      help: "Write [@\(source.id.value)] where its facts stand, or take it out of the list."
    )
  }
}
