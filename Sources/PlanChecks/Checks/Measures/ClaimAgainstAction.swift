import Diagnostics
import Markdown
import PlanModel

/// Finds sentences that call an action on track or done while the sheet of actions does not.
struct ClaimAgainstAction: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let actions = Dictionary(plan.records.actions.map { ($0.id.value, $0) }) { first, _ in first }
    return plan.metricSentences.flatMap { sentence in
      sentence.actionClaims().compactMap { id, claim in
        guard let action = actions[id], !claim.agrees(with: action.delivery.value) else {
          return nil
        }
        return .claimAgainstAction(action, claim, in: sentence)
      }
    }
  }
}

/// What a sentence says of an action.
private struct ActionClaim {
  let isDone: Bool
  let tokens: Range<Int>

  func agrees(with delivery: Action.Delivery) -> Bool {
    isDone ? delivery == .complete : delivery == .onTrack || delivery == .complete
  }
}

extension MetricSentence {
  /// The actions that are said to be on track or done right behind the link to each.
  fileprivate func actionClaims() -> [(String, ActionClaim)] {
    guard !isQuestion else { return [] }
    if let action = before.action, otherLinks.isEmpty, mentions.isEmpty,
      ["it", "this"].contains(tokens.first?.word)
    {
      return actionClaim(behind: 1).map { [(action, $0)] } ?? []
    }
    return otherLinks.compactMap { link in
      guard let action = link.action,
        let end = tokens.lastIndex(where: { $0.range.lowerBound < link.range.upperBound }),
        !tokens[...end].contains(where: { ClaimWords.isHedge($0.word) }), !isQuoted(end)
      else { return nil }
      return actionClaim(behind: end + 1).map { (action, $0) }
    }
  }

  private func actionClaim(behind start: Int) -> ActionClaim? {
    let words = tokens[start...].prefix(4).map(\.word)
    guard let verb = words.first, ["is", "has", "are"].contains(verb) else { return nil }
    let rest = words.dropFirst().drop { ["now", "still", "been", "already", "also"].contains($0) }
    let place = start + 1 + (words.count - 1 - rest.count)
    if rest.starts(with: ["on", "track"]), verb != "has" {
      return ActionClaim(isDone: false, tokens: place..<place + 2)
    }
    guard let done = rest.first, ["complete", "completed", "finished", "done"].contains(done) else {
      return nil
    }
    return ActionClaim(isDone: true, tokens: place..<place + 1)
  }
}

extension Diagnostic {
  fileprivate static func claimAgainstAction(
    _ action: Action,
    _ claim: ActionClaim,
    in sentence: MetricSentence
  ) -> Diagnostic {
    let delivery = action.delivery.value.rawValue
    return Diagnostic(
      .claimAgainstAction,
      .mustFix,
      "\u{201C}\(sentence.text(of: claim.tokens))\u{201D} is not what actions.csv says of \u{201C}\(action.title.value)\u{201D}.",
      at: sentence.source(of: claim.tokens),
      notes: [Note("It is \(delivery).", at: action.delivery.source)],
      help:
        "Write {action \(action.id.value) delivery}, which cannot disagree, or correct actions.csv."
    )
  }
}
