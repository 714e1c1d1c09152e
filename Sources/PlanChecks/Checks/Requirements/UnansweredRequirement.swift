import Diagnostics
import Frameworks
import PlanAnalysis
import PlanModel

/// Finds requirements of such plans that nothing in this one answers.
///
/// A draft is not held to them yet; `ltp list unanswered` shows what it still lacks.
struct UnansweredRequirement: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard plan.settings.state.value != .draft else { return [] }
    let titles = plan.frameworks["plan-requirements"]
    let open = Requirements(of: plan.plan, plan.frameworks).answers.compactMap { answer in
      !answer.isAnswered && isKnown(answer.id, in: plan)
        ? titles[answer.id].map { (item: $0, answer: answer) } : nil
    }
    guard open.count <= Self.most else {
      return [.unanswered(open.map(\.item), at: plan.placeOfRequirements)]
    }
    return open.map { .unanswered($0.item, $0.answer, at: plan.placeOfRequirements) }
  }

  /// So many are told one by one; more mean that the plan has only been begun.
  private static let most = 10

  /// Whether everything was read that may be the answer.
  private func isKnown(_ requirement: String, in plan: ExaminedPlan) -> Bool {
    let kinds = Self.kinds.first { $0.key.contains(requirement) }?.value ?? [.metric]
    return ([.page] + kinds).allSatisfy(plan.index.isComplete)
  }

  /// The kinds of record that answer requirements; measures answer all others.
  private static let kinds: [Set<String>: [RecordKind]] = [
    ["r01"]: [.organisation], ["r02"]: [.body], ["r03", "r04", "r15", "r31", "r36"]: [],
    ["r24"]: [.organisation, .service], ["r30"]: [.risk], ["r35"]: [.engagement],
    ["r05"]: [.spending], ["r06"]: [.workforce], ["r27"]: [.workforce, .training],
    ["r09", "r10"]: [.population], ["r11"]: [.priority, .metric],
    ["r12"]: [.priority, .action, .milestone], ["r13", "r34"]: [.priority],
    ["r32"]: [.pathway], ["r07", "r14", "r16", "r26", "r28", "r29", "r33"]: [.service],
    ["r23"]: [.service, .metric],
  ]
}

extension ExaminedPlan {
  /// Where the plan says that it keeps to the requirements, or else how far it has come.
  var placeOfRequirements: SourceRange {
    settings.frameworks.first { $0.value == "plan-requirements" }?.source ?? settings.state.source
  }
}

extension Diagnostic {
  fileprivate static func unanswered(
    _ item: FrameworkItem,
    _ answer: RequirementAnswer,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unansweredRequirement,
      .shouldFix,
      answer.places.isEmpty
        ? "Nothing in the plan answers requirement \(item.number), “\(item.title)”."
        : "The plan answers requirement \(item.number), “\(item.title)”, only in part.",
      at: place,
      help: answer.missing.joined(separator: " ")
    )
  }

  fileprivate static func unanswered(_ items: [FrameworkItem], at place: SourceRange) -> Diagnostic
  {
    Diagnostic(
      .unansweredRequirement,
      .shouldFix,
      "The plan leaves \(items.count) requirements unanswered.",
      at: place,
      help:
        "They are \(items.map(\.number).joined(separator: ", ")). “ltp list unanswered” says what to add for each."
    )
  }
}

extension FrameworkItem {
  fileprivate var number: String { columns["number"] ?? id }
}
