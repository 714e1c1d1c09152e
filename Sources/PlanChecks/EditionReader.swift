import PlanModel

/// Reads dates and tenses out of sentences, as far as both can be told without doubt.
struct EditionReader {
  /// What is out of date about some words.
  enum Kind {
    /// A promise for a time that has passed.
    case promise
    /// A year that “this year” or “next year” cannot mean.
    case year
  }

  let today: CalendarDate
  let year: PlanYear

  private static let future = Phrases([
    "will", "we'll", "they'll", "it'll", "shall", "is due", "are due", "is planned", "are planned",
    "aim to", "aims to", "plan to", "plans to", "intend to", "intends to", "going to", "expect to",
    "is expected", "are expected", "hope to", "want to",
  ])
  private static let prepositions = keys(["by", "in", "from", "during", "before", "until", "on"])
  private static let by = TextWords.key("by")
  private static let months = Dictionary(
    uniqueKeysWithValues: CalendarDate.monthNames.enumerated().map {
      (TextWords.key($1), $0 + 1)
    }
  )
  private static let relative: [UInt64: Int] = [
    TextWords.key("next"): 1, TextWords.key("coming"): 1, TextWords.key("this"): 0,
    TextWords.key("last"): -1,
  ]
  private static let yearWord = keys(["year", "year's"])
  private static let fillers = keys([
    "the", "end", "start", "beginning", "of", "early", "late", "mid", "spring", "summer", "autumn",
    "winter", "financial", "academic", "school", "calendar", "year", "about", "around",
  ])
  /// Words between which and a date nothing is promised for the date.
  private static let past = keys([
    "was", "were", "had", "did", "done", "made", "held", "began", "set", "given", "taken", "said",
    "told", "wrote", "written", "since", "put", "known", "found", "built", "has", "have", "been",
    "of",
  ])

  private static func keys(_ words: [String]) -> Set<UInt64> {
    Set(words.map { TextWords.key($0) })
  }

  /// The first thing that is out of date in a sentence, given and told by the places of its words.
  func fault(
    in words: TextWords,
    _ places: Range<Int>,
    isTitle: Bool
  ) -> (words: Range<Int>, kind: Kind)? {
    if let wrong = wrongYear(in: words, places, isTitle: isTitle) { return (wrong, .year) }
    let futures = places.filter { Self.future.length(at: $0, in: words) > 0 }
    guard !futures.isEmpty else { return nil }
    for place in places where Self.prepositions.contains(words.keys[place]) {
      let start = place + 1 + fillers(at: place + 1, in: words, before: places.upperBound)
      guard start < places.upperBound,
        let date = date(at: start, in: words, before: places.upperBound), date.end < today
      else { continue }
      let end = start + date.length
      // “By March 2024 we will”: the date stands first, and the promise right behind it.
      if isFirst(place, in: words, places), let next = futures.first(where: { $0 >= end }),
        next - end <= 3
      {
        return (place..<next + 1, .promise)
      }
      // “We will open it by March 2024”: nothing past stands between the two.
      if let verb = futures.last(where: { $0 < place }), place - verb <= 16,
        !(verb + 1..<place).contains(where: { isPast($0, in: words) }),
        words.keys[place] == Self.by || place - verb <= 8
      {
        return (verb..<end, .promise)
      }
    }
    return nil
  }

  /// How many words stand before a date that do not change its year: “the end of”, “spring”.
  private func fillers(at place: Int, in words: TextWords, before end: Int) -> Int {
    (place..<min(end, place + 4)).prefix { Self.fillers.contains(words.keys[$0]) }.count
  }

  private func isFirst(_ place: Int, in words: TextWords, _ places: Range<Int>) -> Bool {
    place == places.lowerBound || words.sign(after: place - 1) == UInt8(ascii: ",")
      || words.sign(after: place - 1) == UInt8(ascii: ";")
  }

  private func isPast(_ place: Int, in words: TextWords) -> Bool {
    Self.past.contains(words.keys[place]) || words[place].hasSuffix("ed")
      || words.sign(after: place) == UInt8(ascii: ",")
  }

  /// A date at a word: `30 March 2024`, `March 2024`, `2023-24`, `2023`, with the last day it means.
  private func date(
    at place: Int,
    in words: TextWords,
    before end: Int
  ) -> (end: CalendarDate, length: Int)? {
    func number(_ index: Int) -> Int? { index < end ? Int(words[index]) : nil }
    func month(_ index: Int) -> Int? { index < end ? Self.months[words.keys[index]] : nil }
    if let day = number(place), day <= 31, let month = month(place + 1),
      let year = number(place + 2),
      let date = CalendarDate(year: year, month: month, day: day)
    {
      return (date, 3)
    }
    if let month = month(place), let year = number(place + 1),
      let first = CalendarDate(year: year, month: month, day: 1)
    {
      return (first.adding(months: 1), 2)
    }
    if let year = planYear(at: place, in: words, before: end) {
      return CalendarDate(year: year.start + 1, month: 4, day: 1).map { ($0, 2) }
    }
    guard let year = number(place), (2000...2199).contains(year) else { return nil }
    return CalendarDate(year: year + 1, month: 1, day: 1).map { ($0, 1) }
  }

  /// `2024-25`, `2024/25` and `2024–25`.
  private func planYear(at place: Int, in words: TextWords, before end: Int) -> PlanYear? {
    guard place + 1 < end, words[place].utf8.count == 4, words[place + 1].utf8.count == 2,
      words.stretch(of: place..<place + 2).count <= 9
    else { return nil }
    return PlanYear("\(words[place])-\(words[place + 1])")
  }

  /// `next year (2024-25)`, and a title with the year of an earlier plan.
  private func wrongYear(in words: TextWords, _ places: Range<Int>, isTitle: Bool) -> Range<Int>? {
    for place in places {
      guard let written = planYear(at: place, in: words, before: places.upperBound) else {
        continue
      }
      if isTitle, written < year { return place..<place + 2 }
      guard place >= places.lowerBound + 2, Self.yearWord.contains(words.keys[place - 1]),
        let distance = Self.relative[words.keys[place - 2]]
      else { continue }
      // A plan of 2026-27 that says “next year (2026-27)” was written the year before.
      let least = distance == 1 ? year.start + 1 : year.start + distance
      if written.start < least { return place..<place + 2 }
    }
    return nil
  }
}
