import Diagnostics
import PlanModel

/// Finds sources that are said to have come out in a year, or to have been read on a day, that has
/// not come.
struct SourceOfTheFuture: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.sources.flatMap { source -> [Diagnostic] in
      var found: [Diagnostic] = []
      if source.year.value > plan.today.year {
        found.append(
          .future(
            source,
            "is dated \(source.year.value)",
            "Write the year it came out.",
            at: source.year.source
          )
        )
      }
      if let day = source.accessedOn, day.value > plan.today {
        found.append(
          .future(
            source,
            "is said to be read on \(day.value.inWords)",
            "Write the day on which somebody last read it.",
            at: day.source
          )
        )
      }
      return found
    }
  }
}

extension Diagnostic {
  fileprivate static func future(
    _ source: SourceEntry,
    _ words: String,
    _ help: String,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .sourceOfTheFuture,
      .shouldFix,
      "The source \u{201C}\(source.title.value)\u{201D} \(words), which is yet to come.",
      at: place,
      help: "\(help) Two digits may have been exchanged."
    )
  }
}
