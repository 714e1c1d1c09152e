import PlanModel

extension MetricSentence {
  /// "Is much shorter than it was in 2024", "are down on last year".
  func comparison(at place: Int) -> MetricClaim? {
    guard ["is", "are", "remains", "remain"].contains(word(place)) else { return nil }
    var next = place + 1
    let share = fraction(at: next)
    if let share { next += share.length }
    while next < place + 7, MetricComparison.degrees.contains(word(next)) {
      if let share = fraction(at: next) {
        return compared(at: place, next + share.length, share.value)
      }
      next += 1
    }
    return compared(at: place, next, share?.value)
  }

  private func compared(at start: Int, _ place: Int, _ share: Double?) -> MetricClaim? {
    // "Is no longer", "is a little more".
    guard word(place - 1) != "no" else { return nil }
    var end = place + 1
    let direction: MetricComparison.Direction
    if let found = MetricComparison.comparatives[word(place)], word(end) == "than" {
      direction = found
    } else if ["up", "down"].contains(word(place)),
      ["on", "from", "since", "by"].contains(word(end))
    {
      direction = word(place) == "up" ? .up : .down
      if word(end) == "by" {
        guard let share = fraction(at: end + 1) else { return nil }
        return claim(direction, share.value, .earlier, start..<end + 1 + share.length, end + 1)
      }
    } else {
      return nil
    }
    end += 1
    guard let reference = reference(at: end) else { return nil }
    return claim(direction, share, reference, start..<end, end)
  }

  private func claim(
    _ direction: MetricComparison.Direction,
    _ share: Double?,
    _ reference: MetricComparison.Reference,
    _ tokens: Range<Int>,
    _ end: Int
  ) -> MetricClaim {
    let times = share.map { direction == .up || direction == .worse ? 1 + $0 : 1 - $0 }
    return MetricClaim(
      meaning: .compared(
        MetricComparison(direction: direction, times: times, reference: reference)
      ),
      tokens: tokens,
      isPast: false,
      isNamed: !mentions.isEmpty
    )
  }

  /// "Has more than doubled", "have halved since 2024".
  func factor(at place: Int, since start: Int) -> MetricClaim? {
    guard let times = MetricComparison.factors[word(place)] else { return nil }
    return MetricClaim(
      meaning: .compared(
        MetricComparison(
          direction: times > 1 ? .up : .down,
          times: times,
          reference: furtherReference(from: place + 1)
        )
      ),
      tokens: start..<place + 1,
      isPast: false,
      isNamed: !mentions.isEmpty
    )
  }

  /// "Fell by a third", "has risen by 12 per cent".
  func change(_ meaning: MetricClaim.Meaning, at place: Int) -> MetricClaim? {
    guard word(place + 1) == "by" else { return nil }
    var next = place + 2
    while ["about", "around", "nearly", "almost", "over", "more", "than"].contains(word(next)) {
      next += 1
    }
    guard let share = fraction(at: next) else { return nil }
    let direction: MetricComparison.Direction
    switch meaning {
    case .rising: direction = .up
    case .falling: direction = .down
    default: return nil
    }
    let end = next + share.length
    return claim(direction, share.value, furtherReference(from: end), place..<end, end)
  }

  /// "A third", "20 per cent", "12%".
  private func fraction(at place: Int) -> (value: Double, length: Int)? {
    if let half = MetricComparison.fractions[[word(place)]] { return (half, 1) }
    if let value = MetricComparison.fractions[[word(place), word(place + 1)]] { return (value, 2) }
    guard let number = Double(word(place)) else { return nil }
    if word(place + 1) == "%" || word(place + 1) == "percent" { return (number / 100, 2) }
    let isShare = word(place + 1) == "per" && word(place + 2) == "cent"
    return isShare && word(place + 3) != "points" && word(place + 3) != "point"
      ? (number / 100, 3) : nil
  }

  /// The time that is named behind a claim; some time before where none is.
  private func furtherReference(from place: Int) -> MetricComparison.Reference {
    let ahead = place..<min(place + 4, tokens.count)
    return ahead.lazy.compactMap { self.reference(at: $0) }.first ?? .earlier
  }

  /// "It was in 2024", "last year", "two years ago"; nil for what is no time: "we want".
  private func reference(at start: Int) -> MetricComparison.Reference? {
    var place = start
    if ["it", "they", "this", "that"].contains(word(place)),
      ["was", "were"].contains(word(place + 1))
    {
      place += 2
      if place >= tokens.count || [".", ",", "before", ";"].contains(word(place)) {
        return .earlier
      }
    }
    let isSince = ["in", "during", "since", "from", "at", "for"].contains(word(place))
    if isSince { place += 1 }
    while [
      "the", "our", "same", "time", "quarter", "month", "start", "end", "of", "spring", "summer",
    ]
    .contains(word(place)), place < start + 8 {
      place += 1
    }
    if ["before", "previously"].contains(word(place)) { return .earlier }
    if ["last", "previous"].contains(word(place)), word(place + 1) == "year" {
      return .yearsAgo(1)
    }
    if word(place) == "year", word(place + 1) == "before" { return .yearsAgo(1) }
    if let count = MetricComparison.numbers[word(place)] ?? Int(word(place)), count < 10,
      ["year", "years"].contains(word(place + 1)),
      ["ago", "before", "earlier"].contains(word(place + 2))
    {
      return .yearsAgo(count)
    }
    return date(at: place)
  }

  private func date(at place: Int) -> MetricComparison.Reference? {
    if let month = ProsePeriods.months.firstIndex(of: word(place)),
      let year = Int(word(place + 1)), (1990...2100).contains(year)
    {
      return .month(year: year, month: month + 1)
    }
    if let year = PlanYear(String(word(place).map { $0 == "/" ? "-" : $0 })) {
      return .financialYear(year.start)
    }
    return Int(word(place)).flatMap { (1990...2100).contains($0) ? .calendarYear($0) : nil }
  }
}
