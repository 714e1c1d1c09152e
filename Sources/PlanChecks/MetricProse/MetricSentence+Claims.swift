import PlanModel

extension MetricSentence {
  /// What the sentence claims of a metric, as far as that is certain.
  ///
  /// Only of what is named right before the claim or right behind it. Wishes, plans, questions,
  /// quotations and denials are no claims.
  func claims() -> [(metric: Metric, claim: MetricClaim)] {
    guard !isQuestion else { return [] }
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
    guard mentions.isEmpty, let subject else { return [] }
    let start = ClaimWords.pronouns.first { words in tokens.lazy.map(\.word).starts(with: words) }
    return start.map { [(subject, $0.count)] } ?? []
  }

  private func word(_ place: Int) -> String {
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
    if let meaning = ClaimWords.pairs[[word, self.word(place + 1)]] {
      let isState = meaning != .onTrack || ["is", "are", "remains"].contains(self.word(place - 1))
      return isState ? claimed(meaning, place..<place + 2, isPast: isPast) : nil
    }
    if let meaning = ClaimWords.verbs[word] {
      // "Is reduced" and "are increased" are rules more often than findings.
      if ["is", "are", "to"].contains(self.word(place - 1)), !word.hasSuffix("ing") { return nil }
      return claimed(meaning, place..<place + 1, isPast: isPast)
    }
    if let meaning = ClaimWords.continued[word], self.word(place - 1) == "to",
      ["continues", "continue", "continued"].contains(self.word(place - 2))
    {
      return claimed(meaning, place..<place + 1, isPast: false)
    }
    guard ClaimWords.met.contains(word) else { return nil }
    let ahead = place + 1..<min(place + 5, tokens.count)
    guard let goal = ahead.first(where: { ClaimWords.goals.contains(self.word($0)) }),
      !tokens[ahead.lowerBound..<goal].contains(where: \.isClauseEnd)
    else { return nil }
    return claimed(.targetMet, place..<goal + 1, isPast: isPast)
  }

  /// "We have cut the wait".
  private func claim(before start: Int) -> MetricClaim? {
    var place = start - 1
    while place > 0, ["the", "our", "its", "this", "average", "overall"].contains(word(place)) {
      place -= 1
    }
    guard place > 0, let meaning = ClaimWords.transitive[word(place)],
      ["we", "have", "has", "they", "also"].contains(word(place - 1)),
      !tokens[..<place].contains(where: { ClaimWords.isHedge($0.word) }), !isQuoted(place)
    else { return nil }
    let isPast = !tokens[..<place].contains { ["has", "have"].contains($0.word) }
    return claimed(meaning, place..<place + 1, isPast: isPast)
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
