import Diagnostics
import PlanModel

/// Finds pathways whose “if-not-accepted” leaves people with nowhere to turn.
///
/// A way on is a link, such as to a service, or a number or address to ask at.
struct RefusedWithoutWayOn: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.pathways.compactMap { pathway in
      let words = plan.words(of: .pathway, pathway.id.value)
        .first { $0.field == "if-not-accepted" }
      guard let words, !words.hasWayOn else { return nil }
      return .noWayOn(pathway)
    }
  }
}

extension ExaminedWords {
  /// The digits of the shortest number that somebody answers: `999`.
  private static let fewestDigits = 3

  fileprivate var hasWayOn: Bool {
    if !links.isEmpty { return true }
    let text = words.text
    return text.contains("@")
      || text.split(whereSeparator: { !$0.isNumber && $0 != " " })
        .contains { $0.filter(\.isNumber).count >= Self.fewestDigits }
  }
}

extension Diagnostic {
  fileprivate static func noWayOn(_ pathway: Pathway) -> Diagnostic {
    Diagnostic(
      .refusedWithoutWayOn,
      .shouldFix,
      "The pathway “\(pathway.title.value)” does not say where people can go who are told no.",
      at: pathway.ifNotAccepted.range(ofLine: 1),
      help:
        "Link to a service that takes them on, or give a number to ask at, such as [the front door](service:front-door)."
    )
  }
}
