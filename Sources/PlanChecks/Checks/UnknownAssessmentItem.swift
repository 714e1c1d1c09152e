import Diagnostics
import Frameworks
import PlanModel

/// Finds answers to questions that a framework does not ask, to questions that were answered above,
/// and to frameworks that are not there.
struct UnknownAssessmentItem: PlanCheck {
  /// What ships as a list of words or of figures and asks nothing.
  private static let wordLists: Set = [
    "bank-holidays", "channels", "cqc-2019-scales", "funding-comparators", "groups", "levels",
    "needs", "referral-routes", "search-words", "sources", "ways-of-working",
  ]

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.assessments.flatMap { id, answers -> [Diagnostic] in
      guard plan.frameworks.ids.contains(id) else {
        let known = plan.frameworks.ids.filter { !Self.wordLists.contains($0) }
        return answers.first.map { [.unknownFramework(id, $0, known: known)] } ?? []
      }
      let numbers = plan.frameworks[id].items.map { $0.columns["number"] ?? $0.id }
      let known = Set(numbers + plan.frameworks[id].items.map(\.id))
      let repeats = Self.repeated(answers)
      let given = Set(answers.map(\.item.value))
      return answers.filter { !known.contains($0.item.value) }
        .map { .unknownItem($0, of: id, known: Set(numbers).sorted()) }
        + repeats.map { again, first in
          // A spreadsheet takes 1.10 for a number.
          let longer = again.item.value + "0"
          let isCut = known.contains(longer) && !given.contains(longer)
          return .repeatedItem(again, first, meant: isCut ? longer : nil)
        }
    }
  }

  /// The answers to questions that were answered above for the same year, each with the first.
  static func repeated(
    _ answers: [AssessmentAnswer]
  ) -> [(again: AssessmentAnswer, first: AssessmentAnswer)] {
    var firsts: [[String]: AssessmentAnswer] = [:]
    return answers.compactMap { answer in
      let key = [answer.item.value, answer.year?.value.text ?? ""]
      guard let first = firsts[key] else {
        firsts[key] = answer
        return nil
      }
      return (answer, first)
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownFramework(
    _ id: String,
    _ answer: AssessmentAnswer,
    known: [String]
  ) -> Diagnostic {
    let names = NearestNames(known)
    return Diagnostic(
      .unknownReference,
      .mustFix,
      "This file answers a framework that is not known: \u{201C}\(id)\u{201D}.",
      at: .start(of: answer.item.source.path),
      help: "Rename the file after a framework: \(names.shown(for: id)).",
      suggestion: names.best(for: id).map { "\($0).csv" }
    )
  }

  fileprivate static func unknownItem(
    _ answer: AssessmentAnswer,
    of framework: String,
    known: [String]
  ) -> Diagnostic {
    let names = NearestNames(known)
    return Diagnostic(
      .unknownReference,
      .mustFix,
      "The framework \u{201C}\(framework)\u{201D} has no item \u{201C}\(answer.item.value.shortened)\u{201D}.",
      at: answer.item.source,
      help: "Its items: \(names.shown(for: answer.item.value)).",
      suggestion: names.best(for: answer.item.value)
    )
  }

  fileprivate static func repeatedItem(
    _ answer: AssessmentAnswer,
    _ first: AssessmentAnswer,
    meant: String?
  ) -> Diagnostic {
    Diagnostic(
      .duplicateValue,
      .mustFix,
      "The question “\(answer.item.value)” is answered twice\(answer.year.map { " for \($0.value.text)" } ?? "").",
      at: answer.item.source,
      notes: [Note("The first answer is here.", at: first.item.source)],
      help: meant == nil
        ? "Delete one of the two rows, or correct its number."
        : "A spreadsheet reads such a number without its last zero. Format the column as text.",
      suggestion: meant
    )
  }
}
