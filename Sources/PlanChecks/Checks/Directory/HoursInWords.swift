import Diagnostics
import Markdown
import PlanModel

/// Finds opening and closing times in words that the hours of the service do not have: "we close
/// at 10pm" with `Mon-Fri 17:00-21:00`.
///
/// Only where a sentence is about one service, and opening or closing is said of it.
struct HoursInWords: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let services = Dictionary(
      plan.records.services.filter { !$0.hours.isEmpty }.map { ($0.id.value, $0) }
    ) { first, _ in first }
    guard !services.isEmpty else { return [] }
    return plan.writings.filter(\.mayTellHours).flatMap { writing in
      writing.sentences.compactMap { range -> Diagnostic? in
        guard let id = writing.service(meantIn: range), let service = services[id] else {
          return nil
        }
        let times = HoursSentence(writing.words, writing.words.places(in: range)).times
        let wrong = times.first { time in
          !service.hours.contains { $0.value.has(time) }
            && service.hours.contains { !Set($0.value.days).isDisjoint(with: time.days) }
        }
        return wrong.map { wrong in
          let stretch = writing.words.stretch(of: wrong.places)
          return .otherHours(
            writing.written(stretch),
            service,
            closes: wrong.isClosing,
            at: writing.source(of: stretch)
          )
        }
      }
    }
  }
}

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

  init(_ words: TextWords, _ places: Range<Int>) {
    self.words = words
    self.places = places
    let keys = words.keys
    guard let verb = places.first(where: { Self.verbs.contains(keys[$0]) }),
      !places.contains(where: { Self.others.contains(keys[$0]) })
    else { return }
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
    let isNear = time.lowerBound - verb <= 3
    return isNear && Self.at.contains(words.keys[before]) ? isClosed : nil
  }

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
    "open", "opens", "opening", "close", "closes", "closing", "shut", "shuts",
  ])
  private static let closing = WordKeys(["close", "closes", "closing", "shut", "shuts"])
  private static let spans = WordKeys(["to", "and"])
  private static let ends = WordKeys(["until", "till", "til"])
  private static let at = WordKeys(["at", "from", "by"])
  /// Of other days, of another time, of others or of a part.
  private static let others = WordKeys([
    "will", "would", "plan", "plans", "planned", "used", "was", "were", "had", "bank", "holiday",
    "holidays", "christmas", "easter", "eve", "december", "except", "if", "phone", "phones",
    "desk", "ring", "call", "calls", "text", "texts", "group", "groups", "clinic", "session",
    "sessions", "reception", "café", "cafe", "library", "should", "want", "wanted", "hope",
    "some", "most", "many", "line", "lines", "last", "first",
  ])
}

/// A time of the day as it is written: "10pm", "8.30 am", "20:00", "midday".
enum WrittenTime {
  /// The minutes after midnight of a time that begins at a word, and how many words it takes.
  static func read(
    at place: Int,
    in words: TextWords,
    before end: Int
  ) -> (minutes: Int, length: Int)? {
    let word = words[place].lowercased()
    if ["noon", "midday"].contains(word) { return (720, 1) }
    if word == "midnight" { return (1440, 1) }
    let (hour, half) = parts(word)
    guard let hour, hour <= 24 else { return nil }
    if let half { return minutes(hour, 0, half).map { ($0, 1) } }
    guard place + 1 < end else { return nil }
    let next = words[place + 1].lowercased()
    let sign = words.sign(after: place)
    if [UInt8(ascii: ":"), UInt8(ascii: ".")].contains(sign), next.utf8.count >= 2 {
      let (past, half) = parts(next)
      guard let past, past < 60 else { return nil }
      if let half { return minutes(hour, past, half).map { ($0, 2) } }
      let after = place + 2 < end ? Half(rawValue: words[place + 2].lowercased()) : nil
      if let after { return minutes(hour, past, after).map { ($0, 3) } }
      return sign == UInt8(ascii: ":") ? (hour * 60 + past, 2) : nil
    }
    let after = words.isFollowedClosely(place) ? Half(rawValue: next) : nil
    return after.flatMap { half in minutes(hour, 0, half).map { ($0, 2) } }
  }

  private enum Half: String {
    case am
    case pm
  }

  /// "10pm" as 10 and pm, "30" as 30.
  private static func parts(_ word: String) -> (Int?, Half?) {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let rest = word.dropFirst(digits.count)
    guard digits.count <= 2, rest.isEmpty || Half(rawValue: String(rest)) != nil else {
      return (nil, nil)
    }
    return (Int(digits), Half(rawValue: String(rest)))
  }

  private static func minutes(_ hour: Int, _ past: Int, _ half: Half) -> Int? {
    guard (1...12).contains(hour) else { return nil }
    return (hour % 12 + (half == .pm ? 12 : 0)) * 60 + past
  }
}

extension WeeklyHours {
  /// Whether they open or close so on one of the days.
  fileprivate func has(_ time: HoursSentence.Time) -> Bool {
    guard !Set(days).isDisjoint(with: time.days) else { return false }
    let own = time.isClosing ? closes : opens
    return own == time.minutes || own % 1440 == time.minutes % 1440
  }
}

extension Writing {
  fileprivate var mayTellHours: Bool {
    switch from.kind {
    case .service, .page, .priority, .enabler, .pathway, .body: break
    default: return false
    }
    return !isQuoted && field != "alert" && (block != nil || key == "summary")
  }
}

extension Diagnostic {
  fileprivate static func otherHours(
    _ words: String,
    _ service: Service,
    closes: Bool,
    at place: SourceRange
  ) -> Diagnostic {
    let hours = service.hours.map(\.value.inWords).joined(separator: "; ")
    return Diagnostic(
      .hoursContradict,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not when \u{201C}\(service.name.value)\u{201D} \(closes ? "closes" : "opens").",
      at: place,
      notes: service.hours.prefix(1).map { Note("Its hours are \(hours).", at: $0.source) },
      help: "Correct the words or the hours."
    )
  }
}
