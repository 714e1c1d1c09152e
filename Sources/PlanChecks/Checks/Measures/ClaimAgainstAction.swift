import Diagnostics
import Markdown
import PlanModel

/// Finds sentences that call an action on track, begun, opened or done while the sheet of actions
/// does not.
struct ClaimAgainstAction: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let actions = Dictionary(plan.records.actions.map { ($0.id.value, $0) }) { first, _ in first }
    let names = ActionNames(plan.plan)
    return plan.metricSentences.flatMap { sentence in
      sentence.actionClaims(names).compactMap { id, claim, isLinked in
        guard let action = actions[id], !claim.agrees(with: action, on: plan.today) else {
          return nil
        }
        return .claimAgainstAction(action, claim, isLinked, in: sentence)
      }
    }
  }
}

/// What a sentence says of an action.
struct ActionClaim {
  let state: ActionClaimWords.State
  let tokens: Range<Int>

  func agrees(with action: Action, on today: CalendarDate) -> Bool {
    let delivery = action.delivery.value
    switch state {
    case .onTrack: return delivery == .onTrack || delivery == .complete
    case .done: return delivery == .complete
    case .delivered: return delivery == .complete || delivery == .onTrack
    case .present: return delivery != .notStarted && delivery != .stopped
    case .begun:
      return delivery != .notStarted && delivery != .stopped && action.start.value <= today
    case .notBegun: return delivery == .notStarted || delivery == .stopped
    case .stopped: return delivery == .stopped || delivery == .complete
    }
  }
}

extension MetricSentence {
  /// The actions that are said to be on track, begun or done, right behind the name of each or
  /// right before it.
  fileprivate func actionClaims(
    _ names: ActionNames
  ) -> [(id: String, claim: ActionClaim, isLinked: Bool)] {
    guard !isQuestion else { return [] }
    if let action = before.action, otherLinks.isEmpty, mentions.isEmpty,
      ["it", "this"].contains(tokens.first?.word)
    {
      return actionClaim(behind: 1).map { [(action, $0, true)] } ?? []
    }
    let linked = otherLinks.compactMap { link in
      link.action.flatMap { id in
        places(of: link.range).map { (id: id, places: $0, isLinked: true) }
      }
    }
    let named =
      linked.isEmpty
      ? names.first(in: self).map { [(id: $0.id, places: $0.tokens, isLinked: false)] } ?? []
      : linked
    return named.compactMap { id, places, isLinked in
      let claim = claim(behind: places.upperBound) ?? claim(inside: places) ?? claim(before: places)
      return claim.map { (id, $0, isLinked) }
    }
  }

  private func isCertain(before end: Int) -> Bool {
    !tokens[..<end].contains { ClaimWords.isHedge($0.word) && !["was", "were"].contains($0.word) }
      && !isQuoted(end)
  }

  private func claim(behind end: Int) -> ActionClaim? {
    isCertain(before: end) ? actionClaim(behind: end) : nil
  }

  /// "[The second safe space has opened](action:…)".
  private func claim(inside places: Range<Int>) -> ActionClaim? {
    places.dropFirst().lazy
      .filter { ActionClaimWords.auxiliaries.contains(self.word($0)) && self.isCertain(before: $0) }
      .compactMap { self.actionClaim(behind: $0) }.first
  }

  /// "We have opened", "we completed the work to".
  private func claim(before places: Range<Int>) -> ActionClaim? {
    guard isCertain(before: places.lowerBound) else { return nil }
    var place = places.lowerBound - 1
    let limit = max(1, place - 6)
    while place >= limit, ActionClaimWords.objects.contains(word(place)) { place -= 1 }
    guard place >= 1, let state = ActionClaimWords.transitive[word(place)] else { return nil }
    var subject = place - 1
    while ["have", "has", "now", "also", "already", "successfully"].contains(word(subject)) {
      subject -= 1
    }
    // "The first schools have finished" is not all of them.
    guard ["we", "partners", "partnership"].contains(word(subject)) else { return nil }
    return ActionClaim(state: state, tokens: place..<place + 1)
  }

  private func actionClaim(behind start: Int) -> ActionClaim? {
    var place = start
    if let claim = notBegun(behind: start) { return claim }
    if [":", "\u{2013}", "-"].contains(word(place)) {
      return state(at: place + 1, bare: true)
    }
    guard ActionClaimWords.auxiliaries.contains(word(place)) else {
      return ActionClaimWords.simplePast[word(place)].map {
        ActionClaim(state: $0, tokens: place..<place + 1)
      }
    }
    let verb = word(place)
    place += 1
    while place < start + 5, ActionClaimWords.adverbs.contains(word(place)) { place += 1 }
    guard let claim = wholeState(at: place) else { return nil }
    return claim.state == .onTrack && ["has", "have", "was", "were"].contains(verb) ? nil : claim
  }

  /// "Has not started", "have yet to begin".
  private func notBegun(behind start: Int) -> ActionClaim? {
    guard ["has", "have"].contains(word(start)) else { return nil }
    let rest = [word(start + 1), word(start + 2), word(start + 3)]
    let length =
      switch (rest[0], rest[1], rest[2]) {
      case ("not", "started", _), ("not", "begun", _): 3
      case ("not", "yet", "started"), ("not", "yet", "begun"): 4
      case ("yet", "to", "start"), ("yet", "to", "begin"): 4
      default: 0
      }
    // "Have not started in the villages" is of a part.
    guard length > 0, ["", ".", ",", ";", "yet"].contains(word(start + length)) else { return nil }
    return ActionClaim(state: .notBegun, tokens: start..<start + length)
  }

  /// The same with what "now" and "and complete" make of it: what is in place now is all there.
  private func wholeState(at place: Int) -> ActionClaim? {
    guard let claim = state(at: place, bare: false) else { return nil }
    var next = claim.tokens.upperBound
    if word(next) == "and" {
      next += 1
      while ActionClaimWords.adverbs.contains(word(next)) { next += 1 }
      if let more = state(at: next, bare: false), more.state == .done || more.state == .delivered {
        return more
      }
    }
    let isWhole = claim.state == .present && ["now", "fully", "all"].contains(word(place - 1))
    return isWhole ? ActionClaim(state: .delivered, tokens: claim.tokens) : claim
  }

  /// The words of a state: "on track", "up and running", "complete".
  private func state(at place: Int, bare: Bool) -> ActionClaim? {
    for (words, state) in ActionClaimWords.phrases
    where words.indices.allSatisfy({ word(place + $0) == words[$0] }) {
      return ActionClaim(state: state, tokens: place..<place + words.count)
    }
    guard let state = ActionClaimWords.states[word(place)] else { return nil }
    // "Done by July": the date is looked at as a date.
    let isBare = bare && !["done", "complete", "completed", "finished"].contains(word(place))
    return isBare ? nil : ActionClaim(state: state, tokens: place..<place + 1)
  }
}

extension Diagnostic {
  fileprivate static func claimAgainstAction(
    _ action: Action,
    _ claim: ActionClaim,
    _ isLinked: Bool,
    in sentence: MetricSentence
  ) -> Diagnostic {
    let delivery = action.delivery.value.rawValue
    return Diagnostic(
      .claimAgainstAction,
      isLinked ? .mustFix : .shouldFix,
      "\u{201C}\(sentence.text(of: claim.tokens))\u{201D} is not what actions.csv says of \u{201C}\(action.title.value)\u{201D}.",
      at: sentence.source(of: claim.tokens),
      notes: [Note("It is \(delivery).", at: action.delivery.source)],
      help:
        "Write {action \(action.id.value) delivery}, which cannot disagree, or correct actions.csv."
    )
  }
}
