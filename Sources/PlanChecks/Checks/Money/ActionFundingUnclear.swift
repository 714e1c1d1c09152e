import Diagnostics
import PlanModel

/// Finds actions that name some of their amount, stream and year but not all, or that name money
/// and say that there is none.
struct ActionFundingUnclear: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.actions.compactMap { action in
      let parts = [
        ("amount", action.amount?.source), ("funding-stream", action.fundingStream?.source),
        ("year", action.year?.source),
      ]
      let missing = parts.filter { $0.1 == nil }.map(\.0)
      guard missing.count < parts.count else { return nil }
      if let note = action.fundingNote, let amount = action.amount, amount.value.pence != 0 {
        return .contradiction(action, note, amount)
      }
      guard !missing.isEmpty, action.fundingNote == nil || action.amount != nil else { return nil }
      return .incomplete(action, missing, at: parts.compactMap(\.1).first)
    }
  }
}

extension Diagnostic {
  fileprivate static func contradiction(
    _ action: Action,
    _ note: Located<Action.FundingNote>,
    _ amount: Located<Money>
  ) -> Diagnostic {
    let says = note.value == .unfunded ? "says it is unfunded" : "says it costs nothing more"
    return Diagnostic(
      .actionFundingUnclear,
      .shouldFix,
      "The action \u{201C}\(action.title.value)\u{201D} \(says), but has \(amount.value.inWords).",
      at: note.source,
      notes: [Note("Its amount is here.", at: amount.source)],
      help: "Leave one of the two cells empty."
    )
  }

  fileprivate static func incomplete(
    _ action: Action,
    _ missing: [String],
    at place: SourceRange?
  ) -> Diagnostic {
    let names = ["amount": "amount", "funding-stream": "funding stream", "year": "year"]
    let words = missing.map { "no \(names[$0] ?? $0)" }.joined(separator: " and ")
    let columns = missing.map { "\u{201C}\($0)\u{201D}" }.joined(separator: " and ")
    return Diagnostic(
      .actionFundingUnclear,
      .shouldFix,
      "The money of the action \u{201C}\(action.title.value)\u{201D} has \(words).",
      at: place,
      help:
        "Fill in \(columns), or give a \u{201C}funding-note\u{201D} instead: no-additional-cost or unfunded."
    )
  }
}
