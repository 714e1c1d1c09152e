import Diagnostics
import Frameworks
import PlanAnalysis
import PlanModel

/// Finds words about a service that give other ages than its `ages`: "under 18" with `to: 18`.
struct AgeInWords: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.services.flatMap { service in
      diagnostics(in: service, upTo: plan.settings.ages.to)
    } + plan.records.pathways.flatMap { diagnostics(in: $0, plan) }
      + plan.settings.crisisLines.flatMap { diagnostics(in: $0, upTo: plan.settings.ages.to) }
  }

  private func diagnostics(in service: Service, upTo oldest: Int) -> [Diagnostic] {
    let places = service.contradictions(upTo: oldest)
    var found =
      places.first.map { [Diagnostic.otherAges($0.claim, of: service, at: places.map(\.place))] }
      ?? []
    guard let notFor = service.notFor, found.isEmpty else { return found }
    for claim in AgeClaim.all(in: notFor.text)
    where claim.excludesSome(of: service.ages, in: notFor) {
      found.append(.sentAway(claim, of: service, at: notFor.range(of: claim)))
    }
    return found
  }

  /// The words of a step must suit the service that it leads to.
  private func diagnostics(in pathway: Pathway, _ plan: ExaminedPlan) -> [Diagnostic] {
    let services = Dictionary(plan.records.services.map { ($0.id.value, $0) }) { first, _ in first }
    return pathway.steps.compactMap { step in
      guard let service = step.service.flatMap({ services[$0.value] }) else { return nil }
      // Where several ages are named, each may be about another team.
      let claims = AgeClaim.all(in: step.text.value)
      guard claims.count == 1, case .range(let ages) = claims[0].form,
        ages.limited(to: service.ages) != ages
      else { return nil }
      return .otherAges(claims[0], of: service, at: [step.text.source])
    }
  }

  private func diagnostics(in line: CrisisLine, upTo oldest: Int) -> [Diagnostic] {
    guard let summary = line.summary, let ages = line.ages else { return [] }
    return AgeClaim.all(in: summary.value)
      .filter { !$0.isCondition && $0.contradicts(ages, upTo: oldest, isMain: false) }
      .map { .otherAges($0, of: line, ages, at: summary.source) }
  }
}

extension Service {
  /// Where its words say who it is for, and give other ages than it has.
  func contradictions(upTo oldest: Int) -> [(claim: AgeClaim, place: SourceRange)] {
    let claims = AgeClaim.all(in: eligibility.text)
    let first = claims.firstIndex { claim in
      if case .range = claim.form { return !claim.isCondition }
      return false
    }
    let inEligibility = claims.enumerated().compactMap { place, claim in
      !claim.isCondition && claim.contradicts(ages, upTo: oldest, isMain: place == first)
        ? (claim: claim, place: eligibility.range(of: claim)) : nil
    }
    let inLines = [name, summary].flatMap { line in
      AgeClaim.all(in: line.value)
        .filter { !$0.isOfSome(in: line.value) }
        .filter { $0.contradicts(ages, upTo: oldest, isMain: $0.isAlone(in: line.value)) }
        .map { (claim: $0, place: line.source) }
    }
    let inBody = [body, forProfessionals, whatHappensNext].compactMap(\.self).flatMap { words in
      AgeClaim.all(in: words.text).compactMap { claim in
        guard let sentence = claim.sentenceAboutUs(in: words.text),
          claim.contradicts(ages, upTo: oldest, isMain: sentence.isWhole)
        else { return nil as (claim: AgeClaim, place: SourceRange)? }
        return (claim: claim, place: words.range(of: claim))
      }
    }
    return inEligibility + inLines + inBody
  }
}

extension AgeClaim {
  /// Whether the ages differ from what is claimed.
  ///
  /// The one claim that says who a service is for must be the same; another may be about some of
  /// them.
  fileprivate func contradicts(_ ages: AgeRange, upTo oldest: Int, isMain: Bool) -> Bool {
    switch form {
    case .range(let claimed):
      isMain ? claimed != ages : claimed.limited(to: ages) != claimed
    case .upTo(let last): last != ages.to && !(last >= oldest && ages.to == oldest)
    case .from(let first): first != ages.from
    }
  }

  /// Whether it is about some of those the line is for: “If you are under 16, bring …”.
  fileprivate func isOfSome(in text: String) -> Bool {
    isCondition && Array(text.utf8).dropFirst(end).first == UInt8(ascii: ",")
  }

  /// Whether a line says the ages in a sentence of nothing else, as in “For 11 to 18s”, and no others.
  fileprivate func isAlone(in line: String) -> Bool {
    let bytes = Array(line.utf8)
    let isOver = bytes.dropFirst(end).first.map { [0x2E, 0x21].contains($0) } ?? true
    let sentence =
      bytes[..<start].lastIndex { [0x2E, 0x21, 0x3F].contains($0) }.map { $0 + 1 } ?? 0
    let before = String(decoding: bytes[sentence..<start], as: UTF8.self).lowercased()
      .split { !$0.isLetter }
    let lead: Set<Substring> = [
      "for", "anyone", "everyone", "young", "people", "children", "aged", "ages", "and",
    ]
    return isOver && before.allSatisfy(lead.contains) && AgeClaim.all(in: line).count == 1
  }

  /// Whether the claim stands in a sentence that says whom the service is for, and whether it says
  /// so of the whole service; nil where it may be about others.
  fileprivate func sentenceAboutUs(in text: String) -> (isWhole: Bool, ())? {
    guard !isCondition else { return nil }
    let bytes = Array(text.utf8)
    func isEnd(_ place: Int) -> Bool {
      [0x2E, 0x21, 0x3F].contains(bytes[place]) && place + 1 < bytes.count
        && [0x20, 0x0A].contains(bytes[place + 1])
        || bytes[place] == 0x0A && place + 1 < bytes.count && bytes[place + 1] == 0x0A
    }
    let from = bytes.indices[..<start].last(where: isEnd).map { $0 + 1 } ?? 0
    let to = bytes.indices[end...].first(where: isEnd) ?? bytes.count
    guard !bytes[from..<to].contains(UInt8(ascii: "[")) else { return nil }
    let before = String(decoding: bytes[from..<start], as: UTF8.self).lowercased()
      .split { !$0.isLetter }
    let isOurs = !Self.ourselves.isDisjoint(with: before)
    guard isOurs, !Self.doing.isDisjoint(with: before), Self.parts.isDisjoint(with: before) else {
      return nil
    }
    if case .range = form { return (true, ()) }
    return (false, ())
  }

  private static let ourselves: Set<Substring> = ["we", "service", "team", "hub", "our", "this"]
  private static let doing: Set<Substring> = [
    "for", "see", "help", "support", "work", "take", "offer",
  ]
  /// Words of a part of a service, of whom it is not, and of others.
  private static let parts: Set<Substring> = [
    "group", "groups", "session", "sessions", "course", "courses", "class", "club", "evening",
    "some", "also", "not", "who", "when", "if", "until", "their", "they", "other", "another",
    "adult", "adults", "once", "after", "before", "most", "many", "mostly", "usually", "parents",
    "programme", "clinic", "clinics", "workshop", "workshops", "page", "leaflet", "room", "week",
  ]

  /// Whether people who are told to go elsewhere are among those the service is for: "If you are 18
  /// or over, …" and nothing more in the condition.
  fileprivate func excludesSome(of ages: AgeRange, in words: SourceText) -> Bool {
    guard isCondition, Array(words.text.utf8).dropFirst(end).first == UInt8(ascii: ",") else {
      return false
    }
    switch form {
    case .from(let first): return first <= ages.to
    case .upTo(let last): return last >= ages.from
    case .range: return false
    }
  }

  /// The oldest or youngest that the words mean.
  fileprivate var meaning: String {
    switch form {
    case .range(let ages): "“from: \(ages.from)” and “to: \(ages.to)”"
    case .upTo(let last): "“to: \(last)”"
    case .from(let first): "“from: \(first)”"
    }
  }

  /// The end of the ages that differs.
  fileprivate func place(in ages: WrittenAges) -> SourceRange {
    switch form {
    case .range(let claimed): claimed.to == ages.range.to ? ages.from : ages.to
    case .upTo: ages.to
    case .from: ages.from
    }
  }
}

extension SourceText {
  fileprivate func range(of claim: AgeClaim) -> SourceRange {
    range(start: claim.start, end: claim.end)
  }
}

extension Diagnostic {
  /// Where several places agree against the ages, the ages are what is most likely wrong.
  fileprivate static func otherAges(
    _ claim: AgeClaim,
    of service: Service,
    at places: [SourceRange]
  ) -> Diagnostic {
    let ages = claim.place(in: service.writtenAges)
    let isAgainstAges = places.count > 1
    return Diagnostic(
      .ageInWords,
      .shouldFix,
      isAgainstAges
        ? "The ages of “\(service.name.value)” are not those that its words give."
        : "These words give other ages than “\(service.name.value)” has: \(service.ages.inWords).",
      at: isAgainstAges ? ages : places[0],
      notes: isAgainstAges
        ? places.map { Note("The words say otherwise here.", at: $0) }
        : [Note("Its ages are set here.", at: ages)],
      help: "Correct the words, or write \(claim.meaning). Both ages are included."
    )
  }

  fileprivate static func sentAway(
    _ claim: AgeClaim,
    of service: Service,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .ageInWords,
      .shouldFix,
      "“\(service.name.value)” sends people elsewhere at an age at which it is for them.",
      at: place,
      notes: [Note("Its ages are set here.", at: claim.place(in: service.writtenAges))],
      help: "It is for ages \(service.ages.inWords), both included. Correct the words or the ages."
    )
  }

  fileprivate static func otherAges(
    _ claim: AgeClaim,
    of line: CrisisLine,
    _ ages: AgeRange,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .ageInWords,
      .shouldFix,
      "These words give other ages than the help line “\(line.name.value)” has: \(ages.inWords).",
      at: place,
      help: "Correct the words, or write \(claim.meaning). Both ages are included."
    )
  }
}
