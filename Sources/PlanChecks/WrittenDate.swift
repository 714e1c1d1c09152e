import PlanModel

/// A day or a month as it is written in a sentence: "30 March 2027", "March 2027".
struct WrittenDate {
  let year: Int
  let month: Int
  let day: Int?
  /// The words it takes.
  let places: Range<Int>

  private static let months = Dictionary(
    uniqueKeysWithValues: CalendarDate.monthNames.enumerated().map {
      (TextWords.key($1), $0 + 1)
    }
  )

  /// Those in a stretch of words, in order.
  static func all(in words: TextWords, _ places: Range<Int>) -> [WrittenDate] {
    places.compactMap { place in
      guard let month = months[words.keys[place]], place + 1 < places.upperBound,
        let year = Int(words[place + 1]), (2000...2199).contains(year)
      else { return nil }
      let day =
        place > places.lowerBound
        ? Int(words[place - 1]).flatMap { (1...31).contains($0) ? $0 : nil } : nil
      let start = day == nil ? place : place - 1
      return WrittenDate(year: year, month: month, day: day, places: start..<place + 2)
    }
  }

  /// Whether a day is meant by it.
  func holds(_ date: CalendarDate) -> Bool {
    year == date.year && month == date.month && (day.map { $0 == date.day } ?? true)
  }

  /// Whether all of it lies before a day.
  func isBefore(_ date: CalendarDate) -> Bool {
    (year, month, day ?? 31) < (date.year, date.month, date.day)
  }

  /// Whether all of it lies behind a day.
  func isAfter(_ today: CalendarDate) -> Bool {
    (year, month, day ?? 0) > (today.year, today.month, day == nil ? 31 : today.day)
  }
}
