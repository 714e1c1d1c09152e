import Diagnostics
import Markdown
import PlanModel

/// Finds services and help lines that promise help at any hour while their hours say otherwise.
struct HoursContradict: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let open = plan.records.services.filter { $0.isOpen(on: plan.today) && !$0.hours.isEmpty }
    let byPhone = Dictionary(
      open.flatMap { service in service.phones.map { ($0.number.value.dialled, service) } }
    ) { first, _ in first }
    let inServices = open.map { (service: $0, found: diagnostics(in: $0, plan)) }
    let told = Set(inServices.filter { !$0.found.isEmpty }.map(\.service.id.value))
    return inServices.flatMap(\.found)
      + plan.settings.crisisLines.compactMap { line in
        // Hours that contradict their own service are told there.
        guard let service = line.phone.flatMap({ byPhone[$0.value.dialled] }),
          !told.contains(service.id.value)
        else { return nil }
        let isAlways =
          (Self.always.first(in: line.hours.value) ?? Self.wholeDay.first(in: line.hours.value))
          != nil
        if service.isAlwaysOpen {
          return !isAlways && line.hours.value.namesHours ? .lineAtFewerHours(line, service) : nil
        }
        return isAlways ? .lineAtAnyHour(line, service) : nil
      }
  }

  private func diagnostics(in service: Service, _ plan: ExaminedPlan) -> [Diagnostic] {
    if let backwards = service.backwardsHours { return [.closesBeforeItOpens(service, backwards)] }
    if let (earlier, later) = service.overlappingHours {
      return [.overlapping(service, earlier, later)]
    }
    if service.isAlwaysOpen {
      return service.isRoundTheClock || !service.isCrisis ? [] : [.notSaid(service)]
    }
    if service.isRoundTheClock { return [.notRoundTheClock(service)] }
    if Self.always.first(in: service.summary.value) != nil {
      return [.wordsAtAnyHour(service, at: service.summary.source)]
    }
    return plan.words(of: .service, service.id.value).flatMap { words in
      zip(words.prose, words.proseWords).flatMap { block, text -> [Diagnostic] in
        guard Self.anyHour.isAny(in: text) else { return [] }
        return block.sentences.compactMap { sentence in
          // Another service may be meant where one is named.
          guard !block.links.contains(where: { sentence.overlaps($0.range) }),
            let place = Self.always.first(in: block[sentence]),
            Self.ourselves.first(in: block[sentence]) != nil,
            Self.others.first(in: block[sentence]) == nil
          else { return nil }
          let start = sentence.lowerBound
          return .wordsAtAnyHour(
            service,
            at: block.source(of: (start + place.lowerBound)..<(start + place.upperBound))
          )
        }
      }
    }
  }

  /// One of these stands in every promise of any hour.
  private static let anyHour = WordKeys([
    "24", "hour", "hours", "clock", "day", "days", "night", "nights",
  ])
  private static let always = PhraseSearch([
    "24 hours a day", "24 hours every day", "24 hour line", "24/7", "24 7", "round the clock",
    "day and night",
    "day or night", "night and day", "all day and night", "at any hour", "any time of day",
    "all hours", "open all night", "all night long",
  ])
  /// Enough where nothing but hours is written.
  private static let wholeDay = PhraseSearch(["24 hours", "all day"])
  private static let ourselves = PhraseSearch([
    "we", "us", "our", "open", "here", "available", "you can chat", "you can ring", "you can text",
    "you can call", "you can come", "you can reach",
  ])
  /// Others who are there at any hour.
  private static let others = PhraseSearch([
    "crisis line", "help line", "helpline", "999", "111", "samaritans", "childline", "shout",
    "a e",
  ])
}

extension Service {
  /// So many minutes in one go, past midnight, are two times exchanged.
  private static let longestNight = 15 * 60

  /// Hours that close before they open.
  var backwardsHours: Located<WeeklyHours>? {
    hours.first { hours in
      hours.value.closes < hours.value.opens
        && hours.value.closes + 1440 - hours.value.opens > Self.longestNight
    }
  }

  /// Whether the hours cover every hour of the week.
  fileprivate var isAlwaysOpen: Bool { hours.contains { $0.value.isRoundTheClock } }

  /// Two lines that both say when it is open at one time of a day.
  fileprivate var overlappingHours: (Located<WeeklyHours>, Located<WeeklyHours>)? {
    for (place, later) in hours.enumerated() {
      let earlier = hours[..<place].first { earlier in
        later.value != earlier.value && !Set(later.value.days).isDisjoint(with: earlier.value.days)
          && later.value.opens < earlier.value.end && earlier.value.opens < later.value.end
      }
      if let earlier { return (earlier, later) }
    }
    return nil
  }

  fileprivate var hoursInWords: String { hours.map(\.value.inWords).joined(separator: "; ") }

  fileprivate var noteOnHours: [Note] {
    hours.prefix(1).map { Note("The hours are \(hoursInWords).", at: $0.source) }
  }
}

extension WeeklyHours {
  /// Minutes after the midnight before, as far as the day goes.
  fileprivate var end: Int { closes > opens ? closes : 1440 }
}

extension String {
  /// Whether it gives times of the day or days of the week: "Monday to Friday, 9am to 5pm".
  fileprivate var namesHours: Bool {
    let words = lowercased().split { !$0.isLetter && !$0.isNumber && $0 != ":" }
    return words.contains { word in
      ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].contains(word.prefix(3))
        || word.contains(":") || word == "weekdays" || word == "evenings"
        || ["am", "pm"].contains { word.hasSuffix($0) && word.first?.isNumber == true }
    }
  }
}

extension Diagnostic {
  fileprivate static func lineAtFewerHours(_ line: CrisisLine, _ service: Service) -> Diagnostic {
    Diagnostic(
      .hoursContradict,
      .mustFix,
      "The help line \u{201C}\(line.name.value)\u{201D} has hours here, but the service with its number is always open.",
      at: line.hours.source,
      notes: service.noteOnHours,
      help: "Correct the hours here or in the file of the service."
    )
  }

  fileprivate static func overlapping(
    _ service: Service,
    _ earlier: Located<WeeklyHours>,
    _ later: Located<WeeklyHours>
  ) -> Diagnostic {
    let day = later.value.days.first { earlier.value.days.contains($0) } ?? 0
    return Diagnostic(
      .hoursContradict,
      .shouldFix,
      "“\(service.name.value)” has two opening times for \(WeeklyHours.dayNames[day]) that overlap.",
      at: later.source,
      notes: [Note("The other is here: \(earlier.value.inWords).", at: earlier.source)],
      help: "Correct the day, or leave the day out of the other line."
    )
  }

  fileprivate static func closesBeforeItOpens(
    _ service: Service,
    _ hours: Located<WeeklyHours>
  ) -> Diagnostic {
    Diagnostic(
      .hoursContradict,
      .shouldFix,
      "“\(service.name.value)” closes before it opens: \(hours.value.inWords).",
      at: hours.source,
      help: "The opening time stands first. Services that are open through the night are rare."
    )
  }

  fileprivate static func notRoundTheClock(_ service: Service) -> Diagnostic {
    Diagnostic(
      .hoursContradict,
      .mustFix,
      "“\(service.name.value)” says it is open round the clock, but its hours say otherwise.",
      at: service.hours.first?.source,
      help:
        "Write “every-day 00:00-24:00” if it is, or “round-the-clock: no”. People in a crisis rely on this."
    )
  }

  fileprivate static func notSaid(_ service: Service) -> Diagnostic {
    Diagnostic(
      .hoursContradict,
      .shouldFix,
      "“\(service.name.value)” is open at every hour but is not marked as round the clock.",
      at: service.hours.first?.source,
      help: "Write “round-the-clock: yes”, or correct the hours."
    )
  }

  fileprivate static func wordsAtAnyHour(_ service: Service, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .hoursContradict,
      .shouldFix,
      "These words promise “\(service.name.value)” at any hour, but its hours say otherwise.",
      at: place,
      notes: service.noteOnHours,
      help: "Correct the words or the hours."
    )
  }

  fileprivate static func lineAtAnyHour(_ line: CrisisLine, _ service: Service) -> Diagnostic {
    Diagnostic(
      .hoursContradict,
      .mustFix,
      "The help line “\(line.name.value)” is promised at any hour, but the service with its number is not.",
      at: line.hours.source,
      notes: service.noteOnHours,
      help: "Correct the hours here or in the file of the service."
    )
  }
}
