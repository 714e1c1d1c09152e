import Diagnostics
import PlanModel

/// Finds sources that are said to have come out in a year, or to have been read on a day, that has
/// not come.
struct SourceOfTheFuture: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.sources.flatMap { source -> [Diagnostic] in
      var found: [Diagnostic] = []
      if source.year.value > plan.today.year {
        found.append(.future(source, "came out in \(source.year.value)", at: source.year.source))
      }
      if let day = source.accessedOn, day.value > plan.today {
        found.append(.future(source, "was read on \(day.value.inWords)", at: day.source))
      }
      return found
    }
  }
}

extension Diagnostic {
  fileprivate static func future(
    _ source: SourceEntry,
    _ words: String,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .sourceOfTheFuture,
      .shouldFix,
      "The source \u{201C}\(source.title.value)\u{201D} \(words), which is yet to come.",
      at: place,
      help: "Look for two digits that were exchanged."
    )
  }
}
