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

  private static let have = TextWords.key("have")
  private static let spans = keys(["runs", "covers", "lasts", "ends", "spans", "sets"])
  private static let plans = keys([
    "plan", "strategy", "document", "refresh", "it", "ltp", "ltp's", "framework",
  ])
  /// Other plans may well be over.
  private static let others = keys(["last", "previous", "earlier", "first", "old", "old", "that"])
  private static let present = keys(["are", "is", "we're"])

  private static func keys(_ words: [String]) -> WordKeys { WordKeys(words) }

  /// The first thing that is out of date in a sentence, given and told by the places of its words.
  func fault(
    in words: TextWords,
    _ places: Range<Int>,
    isTitle: Bool
  ) -> (words: Range<Int>, kind: Kind)? {
    if let wrong = wrongYear(in: words, places, isTitle: isTitle) { return (wrong, .year) }
    if let end = pastEnd(in: words, places) { return (end, .year) }
    if let signed = pastSignature(in: words, places) { return (signed, .year) }
    if let present = pastPresent(in: words, places) { return (present, .year) }
    let futures = places.filter { Self.future.length(at: $0, in: words) > 0 }
    guard !futures.isEmpty else { return nil }
    for place in places where Self.prepositions.contains(words.keys[place]) {
      let start = place + 1 + fillers(at: place + 1, in: words, before: places.upperBound)
      guard start < places.upperBound,
        let date = date(at: start, in: words, before: places.upperBound),
        case let last = season(in: words, place + 1..<start, of: date), last < today
      else { continue }
      let end = start + date.length
      let isBy = words.keys[place] == Self.by
      // "Those who began in 2024 will have had two years": the year is past, and may be.
      let futures = isBy ? futures : futures.filter { !isPerfect($0, in: words) }
      // “By March 2024 we will”: the date stands first, and the promise right behind it.
      if isFirst(place, in: words, places), let next = futures.first(where: { $0 >= end }),
        next - end <= 3
      {
        return (place..<next + 1, .promise)
      }
      // “We will open it by March 2024”: nothing past stands between the two.
      if let verb = futures.last(where: { $0 < place }), place - verb <= 16,
        !(verb + 1..<place).contains(where: { isPast($0, in: words) }),
        words.keys[place] == Self.by || place - verb <= 11
      {
        return (verb..<end, .promise)
      }
    }
    return nil
  }

  private func isPerfect(_ place: Int, in words: TextWords) -> Bool {
    place + 1 < words.count && words.keys[place + 1] == Self.have
  }

  /// "This plan runs to March 2021".
  private func pastEnd(in words: TextWords, _ places: Range<Int>) -> Range<Int>? {
    for place in places.dropLast() where Self.spans.contains(words.keys[place]) {
      let before = max(places.lowerBound, place - 3)..<place
      guard before.contains(where: { Self.plans.contains(words.keys[$0]) }),
        !before.contains(where: { Self.others.contains(words.keys[$0]) })
      else { continue }
      let ahead = place + 1..<min(places.upperBound, place + 12)
      var last: (place: Int, end: CalendarDate, length: Int)?
      for start in ahead {
        if let last, start < last.place + last.length { continue }
        if let date = date(at: start, in: words, before: places.upperBound) {
          last = (start, date.end, date.length)
        }
      }
      if let last, last.end < today { return place..<last.place + last.length }
    }
    return nil
  }

  /// "From the chair of the board, October 2024", below a foreword of a plan for 2026-27.
  private func pastSignature(in words: TextWords, _ places: Range<Int>) -> Range<Int>? {
    if let first = places.first, places.count < 9,
      let verb = places.prefix(4).first(where: { Self.updated.contains(words.keys[$0]) }),
      let start = (verb + 1..<places.upperBound).first(where: {
        date(at: $0, in: words, before: places.upperBound)?.length == places.upperBound - $0
      }), start - verb < 3, let written = date(at: start, in: words, before: places.upperBound),
      (written.end.year, written.end.month) < (year.start, 1)
    {
      return first..<places.upperBound
    }
    guard places.count > 4, places.count < 30, words.number(at: places.upperBound - 1) != nil,
      let first = (places.upperBound - 3..<places.upperBound - 1).first(where: {
        date(at: $0, in: words, before: places.upperBound)?.length == places.upperBound - $0
      }), first > places.lowerBound, words.sign(after: first - 1) == UInt8(ascii: ","),
      words.beginsWithCapital(first) || words.number(at: first) != nil,
      places.contains(where: { Self.signing.contains(words.keys[$0]) }),
      !places.contains(where: { Self.telling.contains(words.keys[$0]) }),
      let written = date(at: first, in: words, before: places.upperBound),
      // A foreword may be written some months before the year of the plan begins.
      (written.end.year, written.end.month) < (year.start, 1)
    else { return nil }
    return first..<places.upperBound
  }

  private static let updated = keys(["updated", "revised", "reviewed", "version", "edition"])
  private static let signing = keys([
    "chair", "chairs", "co", "director", "leader", "councillor", "cabinet", "executive", "cllr",
    "chief", "officer", "commissioner",
  ])
  private static let telling = keys([
    "was", "were", "is", "are", "has", "have", "had", "agreed", "met", "approved", "said", "wrote",
    "since", "before", "will", "became", "joined", "published", "in", "on",
  ])

  /// "In 2023-24 we are investing": the present of a year that has passed.
  private func pastPresent(in words: TextWords, _ places: Range<Int>) -> Range<Int>? {
    guard let first = places.first, Self.prepositions.contains(words.keys[first]) else {
      return nil
    }
    let start = first + 1 + fillers(at: first + 1, in: words, before: places.upperBound)
    guard let date = date(at: start, in: words, before: places.upperBound), date.end < today else {
      return nil
    }
    let end = start + date.length
    let verb = (end..<min(places.upperBound, end + 4)).first {
      Self.present.contains(words.keys[$0])
    }
    guard let verb, verb + 1 < places.upperBound, words[verb + 1].hasSuffix("ing") else {
      return nil
    }
    return first..<verb + 2
  }

  /// The last day that a date means: "spring 2026" is over in the summer.
  private func season(
    in words: TextWords,
    _ before: Range<Int>,
    of date: (end: CalendarDate, length: Int)
  ) -> CalendarDate {
    guard date.length == 1, let month = before.compactMap({ Self.seasons[words.keys[$0]] }).first,
      let end = CalendarDate(year: date.end.year - 1, month: month, day: 1)
    else { return date.end }
    return end
  }

  /// The month before which each season is over, with a month to spare.
  private static let seasons: [UInt64: Int] = [
    TextWords.key("spring"): 7, TextWords.key("summer"): 10,
  ]

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
    func number(_ index: Int) -> Int? { index < end ? words.number(at: index) : nil }
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
    guard place + 1 < end, words.ranges[place].count == 4, words.ranges[place + 1].count == 2,
      words.number(at: place) != nil, words.number(at: place + 1) != nil,
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
