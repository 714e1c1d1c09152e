import Diagnostics
import Frameworks
import PlanModel

/// Finds questions of a framework that the area's answers leave out.
struct IncompleteAssessment: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard plan.settings.state.value != .draft else { return [] }
    return plan.records.assessments.sorted { $0.key < $1.key }.compactMap { id, answers in
      // An answer under a number that lost its zero is told there.
      let cut = UnknownAssessmentItem.repeated(answers).map { $0.again.item.value + "0" }
      let given = Set(answers.map(\.item.value) + cut)
      let open = plan.frameworks[id].items.filter { item in
        !given.contains(item.id) && !given.contains(item.columns["number"] ?? item.id)
      }
      guard !open.isEmpty, let last = answers.last else { return nil }
      return .incomplete(id, open, of: plan.frameworks[id].items.count, after: last)
    }
  }
}

extension Diagnostic {
  fileprivate static func incomplete(
    _ framework: String,
    _ items: [FrameworkItem],
    of count: Int,
    after last: AssessmentAnswer
  ) -> Diagnostic {
    let names = items.map { $0.columns["part"] == nil ? $0.columns["number"] ?? $0.id : $0.id }
    let shown = names.prefix(8).joined(separator: ", ")
    return Diagnostic(
      .incompleteAssessment,
      .note,
      "\(items.count) of the \(count) questions of “\(framework)” \(items.count == 1 ? "is" : "are") not answered.",
      at: .start(of: last.item.source.path),
      help:
        "Add rows for \(shown)\(names.count > 8 ? " and \(names.count - 8) more" : ""). An answer may be that nobody knows."
    )
  }
}
