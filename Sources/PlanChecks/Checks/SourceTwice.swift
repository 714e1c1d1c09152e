import Diagnostics
import PlanModel

/// Finds sources of the plan's own with one web address, of which one was copied and never changed.
struct SourceTwice: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    var first: [String: SourceEntry] = [:]
    return plan.records.sources.filter { $0.id.source.path.hasSuffix(".yml") }.compactMap {
      source in
      guard let url = source.url else { return nil }
      guard let other = first[url.value] else {
        first[url.value] = source
        return nil
      }
      return Diagnostic(
        .sameTitle,
        .shouldFix,
        "The sources \u{201C}\(other.title.value.shortened)\u{201D} and \u{201C}\(source.title.value.shortened)\u{201D} have one web address.",
        at: url.source,
        notes: other.url.map { [Note("The other has it here.", at: $0.source)] } ?? [],
        help: "Write the address of this one, or take one of the two out."
      )
    }
  }
}
