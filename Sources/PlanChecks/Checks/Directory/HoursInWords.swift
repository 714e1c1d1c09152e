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
        let words = writing.words
        let places = words.places(in: range)
        guard HoursSentence.mayStand(in: words, places),
          let id = plan.subjects.service(of: range, in: writing), let service = services[id]
        else { return nil }
        let sentence = HoursSentence(
          words,
          places,
          bare: plan.subjects.bareWords(of: range, in: writing),
          isLine: service.isLine,
          isElsewhere: writing.from.kind != .service
        )
        if let day = sentence.closedDay(of: service) {
          return .otherDays(words[day], service, at: writing.source(of: words.stretch(of: day)))
        }
        let wrong = sentence.times.first { time in
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
    "open", "opens", "opening", "close", "closes", "closing", "shut", "shuts",
  ])
  private static let closing = WordKeys(["close", "closes", "closing", "shut", "shuts"])
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

extension Service {
  /// Whether people ring or write to it and never visit.
  fileprivate var isLine: Bool {
    channels.allSatisfy { [.phone, .textChat, .online, .video].contains($0.value) }
  }
}

/// A time of the day as it is written: "10pm", "8.30 am", "20:00", "midday".
enum WrittenTime {
  /// The minutes after midnight of a time that begins at a word, and how many words it takes.
  static func read(
    at place: Int,
    in words: TextWords,
    before end: Int
  ) -> (minutes: Int, length: Int)? {
    guard place < end else { return nil }
    let word = words[place].lowercased()
    if ["noon", "midday"].contains(word) { return (720, 1) }
    if word == "midnight" { return (1440, 1) }
    if let time = partOfDay(at: place, in: words, before: end) { return time }
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

  /// "10 at night", "eight in the evening".
  private static func partOfDay(
    at place: Int,
    in words: TextWords,
    before end: Int
  ) -> (minutes: Int, length: Int)? {
    guard place + 2 < end, let hour = NumberWords.value(of: words[place].lowercased()),
      (1...12).contains(hour)
    else { return nil }
    let next = words[place + 1].lowercased()
    if next == "at", words[place + 2].lowercased() == "night" {
      return (hour % 12 * 60 + 720, 3)
    }
    guard next == "in", place + 3 < end, words[place + 2].lowercased() == "the" else { return nil }
    switch words[place + 3].lowercased() {
    case "morning": return (hour % 12 * 60, 4)
    case "afternoon", "evening": return (hour % 12 * 60 + 720, 4)
    default: return nil
    }
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
  fileprivate static func otherDays(
    _ words: String,
    _ service: Service,
    at place: SourceRange
  ) -> Diagnostic {
    let hours = service.hours.map(\.value.inWords).joined(separator: "; ")
    return Diagnostic(
      .hoursContradict,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not when \u{201C}\(service.name.value)\u{201D} is open.",
      at: place,
      notes: service.hours.prefix(1).map { Note("Its hours are \(hours).", at: $0.source) },
      help: "Correct the words or the hours."
    )
  }

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
