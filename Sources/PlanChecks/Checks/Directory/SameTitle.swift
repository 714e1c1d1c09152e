import Diagnostics
import PlanModel

/// Finds two records of one kind that people cannot tell apart, for they have the same title.
struct SameTitle: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let records = plan.records
    return repeated(records.services, \.name) + repeated(records.pages, \.title)
      + repeated(records.priorities, \.title) + repeated(records.metrics, \.title)
      + repeated(records.enablers, \.title) + repeated(records.pathways, \.title)
      + repeated(records.bodies, \.title) + repeated(records.engagement, \.title)
      + repeated(records.caseStudies, \.title) + repeated(records.learning, \.title)
      + repeated(records.actions, \.title) + repeated(records.organisations, \.name)
      + repeated(records.locations, \.name) + repeated(records.risks, \.title)
      + repeated(records.fundingStreams, \.title) + repeated(records.glossary, \.term)
  }

  private func repeated<Record: PlanRecord>(
    _ records: [Record],
    _ title: (Record) -> Located<String>
  ) -> [Diagnostic] {
    var first: [String: Located<String>] = [:]
    return records.compactMap { record in
      let own = title(record)
      let key = own.value.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
      guard let earlier = first[key] else {
        first[key] = own
        return nil
      }
      return .sameTitle(own, earlier, Record.kind)
    }
  }
}

extension Diagnostic {
  fileprivate static func sameTitle(
    _ title: Located<String>,
    _ first: Located<String>,
    _ kind: RecordKind
  ) -> Diagnostic {
    Diagnostic(
      .sameTitle,
      .shouldFix,
      "Two \(kind.pluralInWords) are called “\(title.value)”.",
      at: title.source,
      notes: [Note("The first is here.", at: first.source)],
      help: "Give each a title of its own, or take one out if they are the same."
    )
  }
}
