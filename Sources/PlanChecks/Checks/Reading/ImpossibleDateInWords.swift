import Diagnostics
import PlanModel

/// Finds days in prose that no calendar has, and days of the week that are not those of their date:
/// "31 June 2027", "Monday 14 January 2027".
struct ImpossibleDateInWords: PlanAdvice {
  private static let months = Dictionary(
    uniqueKeysWithValues: CalendarDate.monthNames.enumerated().map {
      (TextWords.key($1), $0 + 1)
    }
  )
  private static let weekdays = Dictionary(
    uniqueKeysWithValues: WeeklyHours.dayNames.enumerated().map { (TextWords.key($1), $0) }
  )

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.writings.flatMap { writing -> [Diagnostic] in
      let words = writing.words
      return (1..<max(1, words.count)).compactMap { place in
        guard let month = Self.months[words.keys[place]], words.beginsWithCapital(place) else {
          return nil
        }
        return diagnostic(before: place, month, in: words, of: writing)
      }
    }
  }

  private func diagnostic(
    before place: Int,
    _ month: Int,
    in words: TextWords,
    of writing: Writing
  ) -> Diagnostic? {
    // "12 of August" is said as well; "2 May" may be the number of something else only beyond 31.
    guard let day = Self.day(words[place - 1]), words.isFollowedClosely(place - 1) else {
      return nil
    }
    let year =
      place + 1 < words.count && words.isFollowedClosely(place)
      ? Int(words[place + 1]).flatMap { (1900...2199).contains($0) ? $0 : nil } : nil
    let end = year == nil ? place + 1 : place + 2
    // A leap year, for a day without its year.
    guard let date = CalendarDate(year: year ?? 2000, month: month, day: day) else {
      let shown = place - 1..<end
      return .noSuchDay(words[shown], at: writing.source(of: words.stretch(of: shown)))
    }
    guard year != nil, place > 1, let weekday = Self.weekdays[words.keys[place - 2]],
      weekday != date.weekday, words.beginsWithCapital(place - 2), isJoined(place - 2, in: words)
    else { return nil }
    let shown = place - 2..<end
    return .otherWeekday(
      words[shown],
      date,
      at: writing.source(of: words.stretch(of: shown))
    )
  }

  /// "Monday 14" and "Monday, 14", but not where a sentence ends between the two.
  private func isJoined(_ place: Int, in words: TextWords) -> Bool {
    words.isFollowedClosely(place) || words.sign(after: place) == UInt8(ascii: ",")
  }

  /// The number of "14" and "14th".
  private static func day(_ word: String) -> Int? {
    let ending = ["st", "nd", "rd", "th"].first(where: word.hasSuffix)
    let number = ending.map { word.dropLast($0.utf8.count) } ?? word[...]
    return number.utf8.count <= 2 ? Int(number) : nil
  }
}

extension Diagnostic {
  fileprivate static func noSuchDay(_ words: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .impossibleDate,
      .shouldFix,
      "There is no \u{201C}\(words)\u{201D} in the calendar.",
      at: place,
      help: "Look up the day that is meant."
    )
  }

  fileprivate static func otherWeekday(
    _ words: String,
    _ date: CalendarDate,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .impossibleDate,
      .shouldFix,
      "The day of the week in \u{201C}\(words)\u{201D} is wrong: it is a \(WeeklyHours.dayNames[date.weekday]).",
      at: place,
      help: "Look up which of the two is meant, the day of the week or the date."
    )
  }
}
