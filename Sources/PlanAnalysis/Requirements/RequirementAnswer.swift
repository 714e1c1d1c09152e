package import PlanModel

/// How a plan answers one requirement: where, and what is still missing.
package struct RequirementAnswer: Sendable {
  /// The id of the requirement, such as `r12`.
  package let id: String
  /// What answers it, each once, in the order it was looked for.
  package let places: [AnswerPlace]
  /// What has to be added, as sentences; none where the requirement is answered.
  package let missing: [String]

  package var isAnswered: Bool { missing.isEmpty }
}

/// Where in the plan something is answered.
package enum AnswerPlace: Hashable, Sendable {
  /// A record, at its page or at its anchor.
  case record(RecordKind, String)
  /// A page that shows all of a kind.
  case section(PlanSection)
}

/// The pages that show what the plan holds, by what they show.
package enum PlanSection: String, CaseIterable, Sendable {
  case summary
  case enablers
  case priorities
  case actions
  case measures
  case money
  case workforce
  case population
  case governance
  case organisations
  case engagement
  case risks
  case pathways
  case services
  case youngPeople = "young-people"
}

/// One thing that a requirement asks for: where the plan has it, and what to add where it does not.
struct RequirementPart {
  let places: [AnswerPlace]
  let remedy: String

  /// Answered by the page of a section when something is so.
  init(_ section: PlanSection, when isThere: Bool, or remedy: String) {
    places = isThere ? [.section(section)] : []
    self.remedy = remedy
  }

  /// Answered by records.
  init(_ places: [AnswerPlace], or remedy: String) {
    self.places = places
    self.remedy = remedy
  }
}
