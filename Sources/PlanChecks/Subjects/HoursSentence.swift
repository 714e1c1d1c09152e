import Diagnostics
import PlanModel

/// The opening and closing times that a sentence gives.
struct HoursSentence {
  /// When something is said to open or to close.
  struct Time {
    /// Minutes after midnight.
    let minutes: Int
    let isClosing: Bool
    /// The days it is said of, from 0 for Monday.
    let days: [Int]
    let places: Range<Int>
  }

  private(set) var times: [Time] = []
  private let words: TextWords
  private let places: Range<Int>
  /// Where opening or closing is said; nil in sentences on something else.
  private let verb: Int?

  /// Whether a sentence may give hours at all.
  static func mayStand(in words: TextWords, _ places: Range<Int>) -> Bool {
    places.contains { place in
      verbs.contains(words.keys[place]) || ringing.contains(words.keys[place])
        || openers.contains(words.keys[place])
          && WrittenTime.read(at: place + 1, in: words, before: places.upperBound) != nil
    }
  }

  /// - Parameters:
  ///   - words: the words of the text.
  ///   - places: those of the sentence.
  ///   - bare: the words that are no part of a name or of a link.
  ///   - isLine: whether it is of a line, which people ring and do not visit.
  ///   - isElsewhere: whether it stands in no service, so that a span of time is of all of it.
  init(
    _ words: TextWords,
    _ places: Range<Int>,
    bare: [Int],
    isLine: Bool,
    isElsewhere: Bool
  ) {
    self.words = words
    self.places = places
    let keys = words.keys
    let isOther = bare.contains { place in
      Self.others.contains(keys[place]) || !isLine && Self.ringing.contains(keys[place])
    }
    let said = bare.first { Self.verbs.contains(keys[$0]) }
    let rung = isLine ? bare.first { Self.ringing.contains(keys[$0]) } : nil
    // "From 6pm to midnight, Safe Space is a place to go."
    let span = isElsewhere ? bare.first { Self.openers.contains(keys[$0]) } : nil
    verb = isOther ? nil : said ?? rung ?? span
    guard let verb else { return }
    var days = self.days
    var last: Range<Int>?
    var starts = 0
    var place = verb + 1
    while place < places.upperBound {
      guard
        let (minutes, length) = WrittenTime.read(at: place, in: words, before: places.upperBound)
      else {
        place += 1
        continue
      }
      let here = place..<place + length
      if let isClosing = isClosing(here, after: verb, last: last) {
        times.append(Time(minutes: minutes, isClosing: isClosing, days: days, places: here))
      }
      if last.map({ $0.upperBound + 1 < here.lowerBound }) ?? true { starts += 1 }
      last = here
      place = here.upperBound
    }
    // "At 9am, and at 10am on Saturday": which day is meant of which is not sure.
    if starts > 1 {
      days = Array(0...6)
      times = times.map { time in
        Time(minutes: time.minutes, isClosing: time.isClosing, days: days, places: time.places)
      }
    }
  }

  /// Whether a time ends the hours or begins them; nil where neither is sure.
  private func isClosing(_ time: Range<Int>, after verb: Int, last: Range<Int>?) -> Bool? {
    let before = time.lowerBound - 1
    if let last, last.upperBound == time.lowerBound { return true }
    if let last, last.upperBound == before, Self.spans.contains(words.keys[before]) { return true }
    if Self.ends.contains(words.keys[before]) { return true }
    let isClosed = Self.closing.contains(words.keys[verb])
    let next = time.upperBound
    let goesOn =
      next < places.upperBound
      && (Self.spans.contains(words.keys[next]) || Self.ends.contains(words.keys[next])
        || WrittenTime.read(at: next, in: words, before: places.upperBound) != nil)
    if goesOn { return isClosed ? nil : false }
    let isNear = time.lowerBound - verb <= 3 && Self.verbs.contains(words.keys[verb])
    return isNear && Self.at.contains(words.keys[before]) ? isClosed : nil
  }

  /// A day on which a service is said to be shut and is open: "closed at weekends".
  func openDay(of service: Service) -> Range<Int>? {
    guard let verb, Self.closing.contains(words.keys[verb]) || isClosed(verb),
      !places.contains(where: { Self.otherDenials.contains(words.keys[$0]) })
    else { return nil }
    let open = Set(service.hours.flatMap(\.value.days))
    for place in verb + 1..<min(places.upperBound, verb + 4) {
      let word = words[place].lowercased()
      guard place == verb + 1 || Self.onDays.contains(words.keys[place - 1]) else { continue }
      if word.hasPrefix("weekend"), open.isSuperset(of: [5, 6]) { return place..<place + 1 }
      if let day = Self.dayNames.firstIndex(where: { word == $0 || word == $0 + "s" }),
        open.contains(day),
        // "Closed on Friday afternoons", "closed from 1pm".
        place + 1 == places.upperBound || !words.isFollowedClosely(place)
          || ["and", "or"].contains(words[place + 1].lowercased())
      {
        return place..<place + 1
      }
    }
    return nil
  }

  private func isClosed(_ place: Int) -> Bool { words[place].lowercased() == "closed" }

  private static let onDays = WordKeys(["on", "at", "every", "all"])
  private static let otherDenials = WordKeys([
    "not", "never", "if", "when", "until", "before", "after", "which",
  ])

  /// On how many days a week a service is said to be open, where that is another number.
  func otherDayCount(of service: Service) -> Range<Int>? {
    guard let verb, Self.verbs.contains(words.keys[verb]),
      !Self.closing.contains(words.keys[verb]),
      !places.contains(where: { Self.denials.contains(words.keys[$0]) })
    else { return nil }
    let open = Set(service.hours.flatMap(\.value.days)).count
    for place in places.dropLast(3) {
      guard let number = NumberWords.value(of: words[place].lowercased()), (1...7).contains(number),
        ["days", "evenings", "nights"].contains(words[place + 1].lowercased()),
        ["a", "each", "every"].contains(words[place + 2].lowercased()),
        words[place + 3].lowercased() == "week", number != open,
        // "Two evenings a week" may be some of the days.
        words[place + 1].lowercased() == "days" || number > open
      else { continue }
      return place..<place + 4
    }
    return nil
  }

  /// A day on which a service is said to be open and is not: "on Sundays", "seven days a week".
  func closedDay(of service: Service) -> Range<Int>? {
    guard let verb, Self.verbs.contains(words.keys[verb]),
      !Self.closing.contains(words.keys[verb]),
      !places.contains(where: { Self.denials.contains(words.keys[$0]) })
    else { return nil }
    let open = Set(service.hours.flatMap(\.value.days))
    for place in verb..<places.upperBound {
      let length = Self.wholeWeek.length(at: place, in: words)
      if length > 0, open.count < 7 { return place..<place + length }
      let word = words[place].lowercased()
      if word.hasPrefix("weekend"), open.isDisjoint(with: [5, 6]) { return place..<place + 1 }
      if let day = Self.dayNames.firstIndex(where: { word == $0 || word == $0 + "s" }),
        !open.contains(day)
      {
        return place..<place + 1
      }
    }
    return nil
  }

  private static let wholeWeek = Phrases([
    "seven days a week", "7 days a week", "every day of the week", "every day",
  ])
  private static let denials = WordKeys([
    "not", "never", "closed", "shut", "apart", "no", "nor", "than", "or", "isn't", "aren't",
  ])

  /// The days that the sentence names; all of them where it names none.
  private var days: [Int] {
    var named: [Int] = []
    var from: Int?
    for place in places {
      let word = words[place].lowercased()
      if let day = Self.dayNames.firstIndex(where: { word.hasPrefix($0) && word.count <= 10 }) {
        // "Monday to Friday" names those between them too.
        named += from.map { $0 < day ? Array($0...day) : [day] } ?? [day]
        let next = place + 1
        let spans = next < places.upperBound && Self.spans.contains(words.keys[next])
        from = spans ? day : nil
      } else if word.hasPrefix("weekday") || word == "week" {
        named += Array(0...4)
      } else if word.hasPrefix("weekend") {
        named += [5, 6]
      }
    }
    return named.isEmpty ? Array(0...6) : named
  }

  private static let dayNames = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let verbs = WordKeys([
    "open", "opens", "opening", "close", "closes", "closing", "shut", "shuts", "closed",
  ])
  private static let closing = WordKeys(["close", "closes", "closing", "shut", "shuts", "closed"])
  private static let openers = WordKeys(["from", "between"])
  private static let spans = WordKeys(["to", "and"])
  private static let ends = WordKeys(["until", "till", "til"])
  private static let at = WordKeys(["at", "from", "by"])
  /// Of other days, of another time, of others or of a part.
  private static let others = WordKeys([
    "will", "would", "plan", "plans", "planned", "used", "was", "were", "had", "bank", "holiday",
    "holidays", "christmas", "easter", "eve", "december", "except", "if",
    "desk", "group", "groups", "clinic", "session",
    "sessions", "reception", "café", "cafe", "library", "should", "want", "wanted", "hope",
    "some", "most", "many", "lines", "last", "first", "pop", "once",
  ])
  /// What is said of a line, and of something else at a place that people visit.
  private static let ringing = WordKeys([
    "ring", "call", "calls", "text", "texts", "phone", "phones", "line", "staffed", "answered",
    "answers", "available", "runs",
  ])
}
