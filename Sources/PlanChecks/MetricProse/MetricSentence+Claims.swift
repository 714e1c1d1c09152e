import Diagnostics
import PlanModel

extension MetricSentence {
  /// What the sentence claims of a metric, as far as that is certain.
  ///
  /// Only of what is named right before the claim or right behind it. Wishes, plans, questions,
  /// quotations and denials are no claims.
  func claims() -> [(metric: Metric, claim: MetricClaim)] {
    guard !isQuestion else { return [] }
    let mentions = mentions.isEmpty ? [looseMention].compactMap(\.self) : mentions
    let subjects = mentions.map { ($0.metric, $0.tokens.upperBound) } + pronoun
    let behind = subjects.compactMap { metric, end in
      claim(behind: end).map { (metric, $0) }
    }
    let before = mentions.filter { !$0.isValue }.compactMap { mention in
      claim(before: mention.tokens.lowerBound).map { (mention.metric, $0) }
    }
    return behind + before
  }

  /// "It", "this" or "the wait" at the beginning, where no metric is named.
  private var pronoun: [(Metric, Int)] {
    guard mentions.isEmpty, looseMention == nil, let subject else { return [] }
    // "The routine figure", of a measure with this word in its title.
    if tokens.count > 3, ["the", "our"].contains(tokens[0].word),
      ClaimWords.figures.contains(tokens[2].word),
      ProseToken.list(subject.title.value).contains(where: { $0.word == tokens[1].word })
    {
      return [(subject, 3)]
    }
    let start = ClaimWords.pronouns.first { words in tokens.lazy.map(\.word).starts(with: words) }
    return start.map { [(subject, $0.count)] } ?? []
  }

  /// A word of the sentence; empty beyond its end.
  func word(_ place: Int) -> String {
    tokens.indices.contains(place) ? tokens[place].word : ""
  }

  private func claim(behind end: Int) -> MetricClaim? {
    guard !tokens[..<end].contains(where: { ClaimWords.isHedge($0.word) }), !isQuoted(end) else {
      return nil
    }
    var place = end
    while place < tokens.count, place - end <= 8 {
      if let claim = claim(at: place, since: end) { return isAlone(claim) ? claim : nil }
      guard isFiller(place) else { return nil }
      place += 1
    }
    return nil
  }

  /// Whether a word may stand between what a claim is about and the claim: a number, a month, the
  /// name of a place.
  private func isFiller(_ place: Int) -> Bool {
    let word = word(place)
    return ClaimWords.fillers.contains(word) || word.first?.isNumber ?? false
      || self.word(place - 1) == "in" && !tokens[place].isClauseEnd
      || word == "may" && self.word(place - 1) == "since"
  }

  private func claim(at place: Int, since start: Int) -> MetricClaim? {
    let word = word(place)
    let isPerfect = tokens[start..<place].contains { ["has", "have"].contains($0.word) }
    let isPast = ClaimWords.pastVerbs.contains(word) && !isPerfect
    if let comparison = comparison(at: place) ?? factor(at: place, since: start) {
      return comparison
    }
    if let state = targetState(at: place) ?? stillness(at: place) ?? extreme(at: place) {
      return state
    }
    if let meaning = ClaimWords.pairs[[word, self.word(place + 1)]] {
      let isState = meaning != .onTrack || ["is", "are", "remains"].contains(self.word(place - 1))
      return isState ? claimed(meaning, place..<place + 2, isPast: isPast) : nil
    }
    if let meaning = ClaimWords.verbs[word] {
      // "Is reduced" and "are increased" are rules more often than findings.
      if ["is", "are", "to"].contains(self.word(place - 1)), !word.hasSuffix("ing") { return nil }
      if let change = change(meaning, at: place) { return change }
      return claimed(meaning, place..<place + 1, isPast: isPast)
    }
    if let meaning = ClaimWords.continued[word], self.word(place - 1) == "to",
      ["continues", "continue", "continued"].contains(self.word(place - 2))
    {
      return claimed(meaning, place..<place + 1, isPast: false)
    }
    return nil
  }

  /// "Has remained stable", and not for a while only.
  private func stillness(at place: Int) -> MetricClaim? {
    guard ClaimWords.staying.contains(word(place)),
      !tokens.contains(where: { ClaimWords.whiles.contains($0.word) }),
      let words = ClaimWords.stable.first(where: { words in
        words.indices.allSatisfy { word(place + 1 + $0) == words[$0] }
      })
    else { return nil }
    return claimed(.stable, place..<place + 1 + words.count, isPast: false)
  }

  /// "Is at its highest for two years".
  private func extreme(at place: Int) -> MetricClaim? {
    guard word(place) == "at", word(place + 1) == "its" || word(place + 1) == "their",
      let isHigh = ClaimWords.extremes[word(place + 2)]
    else { return nil }
    let spans = ["month": 1, "months": 1, "year": 12, "years": 12]
    let months = (place + 3..<max(place + 3, tokens.count - 1)).compactMap { index in
      spans[word(index + 1)].flatMap { span in
        (word(index) == "a" ? 1 : NumberWords.value(of: word(index))).map { $0 * span }
      }
    }
    .first
    let isEver = tokens.contains { ["ever", "record", "yet"].contains($0.word) }
    let meaning = MetricClaim.Meaning.extreme(isHigh: isHigh, months: isEver ? 600 : months ?? 3)
    return claimed(meaning, place..<place + 3, isPast: false)
  }

  /// "Has met its target", "is below the national standard", "missed our goal".
  private func targetState(at place: Int) -> MetricClaim? {
    // "To meet" is a wish, "continues to meet" is not.
    if word(place - 1) == "to", !["continues", "continue"].contains(word(place - 2)) { return nil }
    let ahead = place + 1..<max(place + 1, min(place + 5, tokens.count))
    guard let reached = reached(at: place),
      let goal = ahead.first(where: { ClaimWords.goals.contains(word($0)) })
        ?? ahead.first(where: { isTarget($0, reachedAt: place) }),
      !tokens[ahead.lowerBound..<goal].contains(where: \.isClauseEnd)
    else { return nil }
    return claimed(reached, place..<goal + 1, isPast: false)
  }

  /// "Meets the four weeks we want": the value of a target, and nothing on another time.
  private func isTarget(_ place: Int, reachedAt verb: Int) -> Bool {
    guard ClaimWords.met.contains(word(verb)),
      let metric = mentions.first?.metric ?? looseMention?.metric ?? subject,
      let number = NumberWords.value(of: word(place)).map(Double.init) ?? Double(word(place)),
      metric.targets.contains(where: { $0.value.value.value == number })
    else { return false }
    return !tokens[verb...].contains {
      ["in", "by", "until", "when", "than", "of", "was", "last", "if"].contains($0.word)
    }
  }

  /// What a word such as "met" or "below" says of a target.
  private func reached(at place: Int) -> MetricClaim.Meaning? {
    let word = word(place)
    if ClaimWords.met.contains(word) { return .targetMet }
    if ClaimWords.missed.contains(word) { return .targetMissed }
    let isMore = ClaimWords.exceeded.contains(word)
    guard isMore || ClaimWords.undercut.contains(word) else { return nil }
    // What is above is good only of what should rise.
    switch (mentions.first?.metric ?? looseMention?.metric ?? subject)?.improvement.value {
    case .increase: return isMore ? .targetMet : word == "within" ? nil : .targetMissed
    case .decrease: return isMore ? .targetMissed : .targetMet
    default: return nil
    }
  }

  /// "We have cut the wait", "a fall in the wait", "met our target for the wait".
  private func claim(before start: Int) -> MetricClaim? {
    var place = start - 1
    while place > 0,
      ["the", "our", "its", "this", "average", "overall", "median", "number", "of", "share"]
        .contains(word(place))
    {
      place -= 1
    }
    if let claim = noun(before: place) ?? target(before: place) { return claim }
    guard place > 0, let meaning = ClaimWords.transitive[word(place)],
      ["we", "have", "has", "they", "also"].contains(word(place - 1)),
      !tokens[..<place].contains(where: { ClaimWords.isHedge($0.word) }), !isQuoted(place)
    else { return nil }
    let isPast = !tokens[..<place].contains { ["has", "have"].contains($0.word) }
    return claimed(meaning, place..<place + 1, isPast: isPast)
  }

  /// "There has been a steady fall in": a noun in a sentence that tells what was found.
  private func noun(before place: Int) -> MetricClaim? {
    guard word(place) == "in", let meaning = ClaimWords.nouns[word(place - 1)], place > 2 else {
      return nil
    }
    let before = max(0, place - 10)..<place - 1
    guard before.contains(where: { ClaimWords.findings.contains(word($0)) }),
      !tokens[..<place].contains(where: { ClaimWords.isHedge($0.word) }), !isQuoted(place)
    else { return nil }
    return claimed(meaning, place - 1..<place + 1, isPast: false)
  }

  /// "Met our target for", "on track to meet the standard for", "on track with".
  private func target(before place: Int) -> MetricClaim? {
    guard place > 1, !isQuoted(place),
      !tokens[..<place].contains(where: { ClaimWords.isHedge($0.word) })
    else { return nil }
    if let track = (max(0, place - 9)..<place).last(where: {
      word($0) == "on" && word($0 + 1) == "track"
    }), ["to", "with", "for"].contains(word(track + 2)),
      !tokens[track..<place].contains(where: \.isClauseEnd)
    {
      return claimed(.onTrack, track..<track + 2, isPast: false)
    }
    guard ["for", "of", "on", "in"].contains(word(place)),
      ClaimWords.goals.contains(word(place - 1)),
      let verb = (max(0, place - 6)..<place - 1).last(where: { reached(at: $0) != nil }),
      word(verb - 1) != "to", let meaning = reached(at: verb),
      !tokens[verb..<place].contains(where: \.isClauseEnd)
    else { return nil }
    return claimed(meaning, verb..<place, isPast: false)
  }

  /// A claim with the "has" or "is" before it.
  private func claimed(
    _ meaning: MetricClaim.Meaning,
    _ places: Range<Int>,
    isPast: Bool
  ) -> MetricClaim {
    var start = places.lowerBound
    while start > 0,
      ["has", "have", "is", "are", "been", "continues", "to"].contains(word(start - 1))
    {
      start -= 1
    }
    return MetricClaim(
      meaning: meaning,
      tokens: start..<places.upperBound,
      isPast: isPast,
      isNamed: !mentions.isEmpty
    )
  }

  /// Whether no word right behind the claim turns it round: "rising less", "improved little".
  private func isAlone(_ claim: MetricClaim) -> Bool {
    !["less", "little", "only", "by", "out", "short", "behind", "off", "through", "ill"]
      .contains(word(claim.tokens.upperBound))
  }
}
