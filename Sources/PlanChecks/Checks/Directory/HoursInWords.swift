import Diagnostics
import Markdown
import PlanModel

/// Finds opening and closing times in words that the hours of the service do not have: "we close
/// at 10pm" with `Mon-Fri 17:00-21:00`.
///
/// Only where a sentence is about one service, and opening or closing is said of it.
struct HoursInWords: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let services = Dictionary(
      // Of hours that are turned round, that is told.
      plan.records.services.filter { !$0.hours.isEmpty && $0.backwardsHours == nil }
        .map { ($0.id.value, $0) }
    ) { first, _ in first }
    guard !services.isEmpty else { return [] }
    return plan.writings.filter(\.mayTellHours).flatMap { writing in
      writing.sentences.compactMap { range -> Diagnostic? in
        let words = writing.words
        let places = words.places(in: range)
        if let found = atAnyHour(range, of: writing, plan, services) { return found }
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
        if let day = sentence.closedDay(of: service) ?? sentence.openDay(of: service)
          ?? sentence.otherDayCount(of: service)
        {
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

extension HoursInWords {
  private static let always = Phrases([
    "24 hours a day", "24 hours", "24 7", "round the clock", "day and night", "day or night",
    "night and day", "at any hour", "at any time of day or night",
    "at any time of the day or night",
    "at all hours", "all day and all night", "all day and night", "at every hour",
    "every hour of the day",
  ])
  private static let being = WordKeys([
    "open", "opens", "is", "are", "available", "staffed", "answers", "answered", "there", "ring",
    "call", "text", "chat", "reach", "come", "runs", "run", "use", "visit", "picks",
  ])
  private static let hedges = WordKeys([
    "not", "no", "never", "will", "would", "used", "until", "within", "if", "was", "were", "wait",
    "aim", "crisis", "999", "111", "or", "nor", "want", "website", "form", "leave", "message",
  ])

  /// "[The hub](service:hub) is open round the clock", of one that has hours.
  private func atAnyHour(
    _ range: Range<Int>,
    of writing: Writing,
    _ plan: ExaminedPlan,
    _ services: [String: Service]
  ) -> Diagnostic? {
    let words = writing.words
    let places = words.places(in: range)
    // What a service says of itself is looked at with its hours.
    guard writing.from.kind != .service, Self.always.mayStand(in: words),
      let said = Self.always.places(in: words, within: places).first,
      let id = plan.subjects.service(at: said.lowerBound, of: range, in: writing),
      let service = services[id], !service.hours.contains(where: { $0.value.isRoundTheClock }),
      // "Worries come at any hour, and [the hub](service:hub) knows it" is of worries.
      plan.subjects.mentions(in: range, of: writing).allSatisfy({
        $0.places.lowerBound < said.lowerBound
      }),
      case let bare = plan.subjects.bareWords(of: range, in: writing),
      bare.contains(where: { $0 < said.lowerBound && Self.being.contains(words.keys[$0]) }),
      !bare.contains(where: { !said.contains($0) && Self.hedges.contains(words.keys[$0]) })
    else { return nil }
    return .otherDays(words[said], service, at: writing.source(of: words.stretch(of: said)))
  }
}

extension Service {
  /// Whether people ring or write to it and never visit.
  fileprivate var isLine: Bool {
    channels.allSatisfy { [.phone, .textChat, .online, .video].contains($0.value) }
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
