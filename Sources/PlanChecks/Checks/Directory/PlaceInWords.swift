import Diagnostics
import Markdown
import PlanModel

/// Finds sentences that put a service or a place somewhere else than the sheet of locations does:
/// "the clinic is at Fenbury Health Centre", "the youth hub, 41 Market Row".
///
/// A service is put somewhere where "is at", "is based at" and the like stand right before the name
/// of a location. A street is held against the address only right behind the name.
struct PlaceInWords: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let locations = plan.records.locations.filter {
      $0.placeKind.value == .physical && !$0.hidesAddress
    }
    guard plan.index.knowsAll(.location), !locations.isEmpty else { return [] }
    let services = Dictionary(plan.records.services.map { ($0.id.value, $0) }) { first, _ in first }
    let byID = Dictionary(locations.map { ($0.id.value, $0) }) { first, _ in first }
    let names = PlaceNames(locations, area: plan.settings.area.name.value)
    return plan.writings.filter(\.mayTellPlace).flatMap { writing -> [Diagnostic] in
      let words = writing.words
      let hasStreet = Self.streets.isAny(in: words)
      guard hasStreet || names.mayStand(in: words) else { return [] }
      return writing.sentences.compactMap { range -> Diagnostic? in
        let places = words.places(in: range)
        return (hasStreet ? wrongStreet(places, range, writing, plan, services, byID, names) : nil)
          ?? wrongPlace(places, range, writing, plan, services, byID, names)
      }
    }
  }

  /// "[Safe Space](service:…) is at the North Family Hub".
  private func wrongPlace(
    _ places: Range<Int>,
    _ range: Range<Int>,
    _ writing: Writing,
    _ plan: ExaminedPlan,
    _ services: [String: Service],
    _ locations: [String: Location],
    _ names: PlaceNames
  ) -> Diagnostic? {
    let words = writing.words
    guard !places.contains(where: { Self.hedges.contains(words.keys[$0]) }) else { return nil }
    for place in places.dropFirst(2) {
      guard let (id, length) = names.name(at: place, in: words, before: places.upperBound),
        let location = locations[id],
        let verb = Self.verb(before: place, in: words, from: places.lowerBound),
        isRightBehindSubject(verb, places, range, writing, plan),
        let service = plan.subjects.service(before: verb, of: range, in: writing)
          .flatMap({ services[$0] }),
        !service.locations.isEmpty, !service.locations.contains(where: { $0.value == id }),
        !service.locations.contains(where: { own in
          locations[own.value].map { $0.name.value == location.name.value } ?? true
        })
      else { continue }
      return .otherPlace(
        words[place..<place + length],
        service,
        at: writing.source(of: words.stretch(of: place..<place + length))
      )
    }
    return nil
  }

  /// Whether the name of a service, or "we" and "the clinic" in its own words, stands right before.
  private func isRightBehindSubject(
    _ verb: Int,
    _ places: Range<Int>,
    _ range: Range<Int>,
    _ writing: Writing,
    _ plan: ExaminedPlan
  ) -> Bool {
    let mentions = plan.subjects.mentions(in: range, of: writing)
    if mentions.contains(where: { $0.places.upperBound == verb && $0.record.kind == .service }) {
      return true
    }
    return verb > places.lowerBound && Self.ourselves.contains(writing.words.keys[verb - 1])
      && verb - places.lowerBound < 3
  }

  /// Where "is at", "is based at", "runs at" begins that stands right before a name.
  private static func verb(before name: Int, in words: TextWords, from start: Int) -> Int? {
    var place = name - 1
    if place > start, words[place].lowercased() == "the" { place -= 1 }
    guard place > start, prepositions.contains(words.keys[place]) else { return nil }
    place -= 1
    if states.contains(words.keys[place]), place > start { place -= 1 }
    return verbs.contains(words.keys[place]) ? place : nil
  }

  /// "The youth hub, on High Street": another street than its address has.
  private func wrongStreet(
    _ places: Range<Int>,
    _ range: Range<Int>,
    _ writing: Writing,
    _ plan: ExaminedPlan,
    _ services: [String: Service],
    _ locations: [String: Location],
    _ names: PlaceNames
  ) -> Diagnostic? {
    let words = writing.words
    guard let type = places.first(where: { Self.streets.contains(words.keys[$0]) }),
      type > places.lowerBound + 2, words.beginsWithCapital(type),
      words.beginsWithCapital(type - 1)
    else { return nil }
    var start = type - 1
    while start - 1 > places.lowerBound, words.beginsWithCapital(start - 1),
      words.isFollowedClosely(start - 1)
    {
      start -= 1
    }
    let hasNumber = words.number(at: start - 1) != nil && words.isFollowedClosely(start - 1)
    if hasNumber { start -= 1 }
    let before = Self.prepositions.contains(words.keys[start - 1]) ? start - 1 : start
    let named = names.all(in: words, places).filter {
      $0.places.upperBound <= before && $0.places.upperBound > before - 3
    }
    let mention = plan.subjects.mentions(in: range, of: writing).last {
      $0.places.upperBound <= before && $0.record.kind == .service
        && before - $0.places.upperBound < 3
    }
    let own =
      mention.flatMap { services[$0.record.id] }?.locations
      .compactMap { locations[$0.value] } ?? []
    let meant = named.compactMap { locations[$0.id] } + own
    guard let first = meant.first, let address = first.address1,
      !(max(places.lowerBound, before - 2)..<type).contains(where: {
        Self.hedges.contains(words.keys[$0])
      }),
      !meant.contains(where: {
        $0.has(words[type - 1..<type + 1], number: hasNumber ? words[start] : nil)
      })
    else { return nil }
    let stretch = words.stretch(of: start..<type + 1)
    return .otherStreet(writing.written(stretch), first, address, at: writing.source(of: stretch))
  }

  private static let prepositions = WordKeys(["at", "in", "on"])
  private static let states = WordKeys(["based", "held", "located", "open", "run", "found", "now"])
  private static let verbs = WordKeys([
    "is", "are", "runs", "meets", "sits", "works", "operates", "opens", "based",
  ])
  private static let ourselves = WordKeys(["we", "it", "clinic", "team", "service", "hub", "café"])
  private static let hedges = WordKeys([
    "will", "was", "were", "used", "also", "once", "sometimes", "pop", "until", "fortnightly",
    "fortnight", "planned", "second", "not", "if", "or", "near", "next", "behind", "opposite",
  ])
  private static let streets = WordKeys([
    "street", "road", "lane", "row", "avenue", "terrace", "drive", "square", "crescent", "parade",
    "way",
  ])
}

/// What the places of a plan are called: by their names, and without the name of the area.
private struct PlaceNames {
  private let names: [UInt64: [(keys: [UInt64], id: String)]]
  private let firstWords: WordKeys

  init(_ locations: [Location], area: String) {
    let all = locations.flatMap { location -> [(keys: [UInt64], id: String)] in
      let words = TextWords(location.name.value)
      let short = words.keys.filter { $0 != TextWords.key(area) }
      return [words.keys, short].filter { $0.count > 1 }.map { ($0, location.id.value) }
    }
    let owners = Dictionary(grouping: all) { $0.keys }
    let single = all.filter { name in Set((owners[name.keys] ?? []).map(\.id)).count == 1 }
    names = Dictionary(grouping: single) { $0.keys[0] }
      .mapValues { $0.sorted { $0.keys.count > $1.keys.count } }
    firstWords = WordKeys(keys: Set(names.keys))
  }

  func mayStand(in words: TextWords) -> Bool { firstWords.isAny(in: words) }

  func name(at place: Int, in words: TextWords, before end: Int) -> (id: String, length: Int)? {
    guard firstWords.contains(words.keys[place]), words.beginsWithCapital(place) else { return nil }
    let found = names[words.keys[place]]?.first { name in
      place + name.keys.count <= end
        && name.keys.indices.allSatisfy { words.keys[place + $0] == name.keys[$0] }
    }
    return found.map { ($0.id, $0.keys.count) }
  }

  func all(in words: TextWords, _ places: Range<Int>) -> [(id: String, places: Range<Int>)] {
    places.compactMap { place in
      name(at: place, in: words, before: places.upperBound).map {
        ($0.id, place..<place + $0.length)
      }
    }
  }
}

extension Location {
  /// Whether its address has a street, and the number in it where one is said.
  fileprivate func has(_ street: String, number: String?) -> Bool {
    let lines = [address1, address2, town].compactMap { $0?.value.lowercased() }
    guard let line = lines.first(where: { $0.contains(street.lowercased()) }) else { return false }
    return number.map { TextWords(line).keys.contains(TextWords.key($0)) } ?? true
  }
}

extension Writing {
  fileprivate var mayTellPlace: Bool {
    guard !isQuoted, !isHeading else { return false }
    switch from.kind {
    case .service, .page, .priority, .enabler, .body, .learning:
      return block != nil || key == "summary"
    default: return false
    }
  }
}

extension Diagnostic {
  fileprivate static func otherPlace(
    _ words: String,
    _ service: Service,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .placeInWords,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not one of the places of \u{201C}\(service.name.value)\u{201D}.",
      at: place,
      notes: service.locations.prefix(1).map { Note("Its places are set here.", at: $0.source) },
      help: "Correct the words, or add the place to \u{201C}locations\u{201D}."
    )
  }

  fileprivate static func otherStreet(
    _ words: String,
    _ location: Location,
    _ address: Located<String>,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .placeInWords,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not the address of \u{201C}\(location.name.value)\u{201D}.",
      at: place,
      notes: [Note("locations.csv has \u{201C}\(address.value)\u{201D}.", at: address.source)],
      help: "Correct the one that is wrong."
    )
  }
}
