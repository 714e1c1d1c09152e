import PlanModel

/// The periods that a sentence names.
enum ProsePeriods {
  static let months = CalendarDate.monthNames.map { $0.lowercased() }

  /// Those of the form that a metric's values have: "September 2026", "April to June 2026",
  /// "2025-26".
  static func all(in tokens: [ProseToken], of kind: Metric.PeriodKind) -> [MetricPeriod] {
    places(in: tokens, of: kind).map(\.period)
  }

  /// The same with where each stands.
  static func places(
    in tokens: [ProseToken],
    of kind: Metric.PeriodKind
  ) -> [(place: Int, period: MetricPeriod)] {
    tokens.indices.compactMap { place in
      period(at: place, in: tokens, of: kind).map { (place, $0) }
    }
  }

  private static func period(
    at place: Int,
    in tokens: [ProseToken],
    of kind: Metric.PeriodKind
  ) -> MetricPeriod? {
    func word(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].word : "" }
    switch kind {
    case .month, .rolling12Months:
      // Most words are told apart by what follows them.
      guard let year = year(word(place + 1)), let month = months.firstIndex(of: word(place)) else {
        return nil
      }
      return .month(year: year, month: month + 1)
    case .quarter:
      guard word(place + 1) == "to", let first = months.firstIndex(of: word(place)),
        first.isMultiple(of: 3), word(place + 2) == months[first + 2],
        let year = year(word(place + 3))
      else { return nil }
      let start = first == 0 ? year - 1 : year
      return .quarter(PlanYear(startingIn: start), first == 0 ? 4 : first / 3)
    case .financialYear, .academicYear:
      let word = word(place)
      // Years begin with a digit and have a sign in them.
      guard let digit = word.utf8.first, (0x30...0x39).contains(digit), word.utf8.count > 5 else {
        return nil
      }
      return PlanYear(String(word.map { $0 == "/" ? "-" : $0 })).map(MetricPeriod.year)
    case .calendarYear:
      return year(word(place)).map(MetricPeriod.calendarYear)
    }
  }

  private static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1990...2100).contains(year) else {
      return nil
    }
    return year
  }
}
