private import Markdown
package import PlanModel

/// Which pictures the words of each record show.
package struct ImageUses: Sendable {
  /// The records with the paths of their pictures, in the order of the plan's words.
  package let all: [(from: RecordName, path: String)]

  init(in plan: ExaminedPlan) {
    all = plan.words.flatMap { words in
      let paths =
        words.links.filter(\.isImage).map(\.destination)
        + words.directives.compactMap { $0["image"] }
      return paths.map { (words.from, $0) }
    }
  }
}
