import Diagnostics
import Markdown
import PlanAnalysis
import PlanModel

/// Finds sentences on pages that give other ages than the service has that they link to or name: "[the
/// unit](service:unit), which is for people aged 12 to 17".
struct AgeOnPage: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let services = Dictionary(plan.records.services.map { ($0.id.value, $0) }) { first, _ in first }
    return plan.writings.filter(\.isOnPage).flatMap { writing in
      writing.sentences.compactMap { range -> Diagnostic? in
        let mentions = plan.subjects.mentions(in: range, of: writing)
        let linked = mentions.enumerated().compactMap { number, mention -> (Service, Range<Int>)? in
          // A link that takes the title of its record has no words of its own.
          guard mention.record.kind == .service, !mention.places.isEmpty,
            let service = services[mention.record.id]
          else {
            return nil
          }
          let words = writing.words
          let start = words.stretch(of: mention.places).upperBound
          let isLast = number + 1 == mentions.count
          let end =
            isLast
            ? range.upperBound : words.start(of: mentions[number + 1].places)
          return start < end ? (service, start..<end) : nil
        }
        // Among several each is looked at up to the next, and only for ages right behind it.
        let found = linked.lazy.compactMap { service, behind -> (Service, Range<Int>)? in
          let wrong =
            linked.count == 1 && mentions.count == 1
            ? wrong(in: writing, behind, service) : wrongBehind(behind, in: writing, service)
          return wrong.map { (service, $0) }
        }
        .first
        let before =
          found == nil && linked.count == 1 && mentions.count == 1
          ? wrongBefore(linked[0].0, mentions[0].places, in: writing, range) : nil
        let lead =
          found == nil && before == nil
          ? wrongLead(
            mentions.filter { $0.record.kind == .service }.compactMap { services[$0.record.id] },
            writing,
            range
          ) : nil
        guard let (service, found) = found ?? before ?? lead else { return nil }
        return .otherAges(service, at: writing.source(of: found))
      }
    }
  }

  /// "People aged 11 to 25 can go to [the hub](service:hub)", which ends at 18.
  private func wrongBefore(
    _ service: Service,
    _ name: Range<Int>,
    in writing: Writing,
    _ range: Range<Int>
  ) -> (Service, Range<Int>)? {
    let words = writing.words
    let places = words.places(in: range)
    guard !places.contains(where: { Self.others.contains(words.keys[$0]) }),
      case let end = words.stretch(of: name).lowerBound, range.lowerBound < end,
      case let claims = AgeClaim.all(in: String(writing[range.lowerBound..<end])),
      claims.count == 1, let claim = claims.first, !claim.isCondition,
      service.contradicts(claim, isWhole: false)
    else { return nil }
    return (service, range.lowerBound + claim.start..<range.lowerBound + claim.end)
  }

  /// "0 to 5: your [health visitor](service:health-visiting)", where none of those named is for all
  /// of these ages.
  private func wrongLead(
    _ services: [Service],
    _ writing: Writing,
    _ range: Range<Int>
  ) -> (Service, Range<Int>)? {
    let words = writing.words
    guard let first = services.first, writing.block?.kind == .listItem, range.lowerBound == 0,
      let colon = words.places(in: range).first(where: {
        words.sign(after: $0) == UInt8(ascii: ":")
      }), colon > 1, colon < 10, let to = words.number(at: colon),
      ["to", "and"].contains(words[colon - 1].lowercased()) || words.isSpan(colon - 1),
      let (from, start) = Self.start(of: colon, in: words), from < to, to < 26
    else { return nil }
    let ages = AgeRange(from: from, to: to)
    guard services.allSatisfy({ ages.limited(to: $0.ages) != ages }) else { return nil }
    // "From 17" behind one of them says what is left out.
    guard
      !(colon + 1..<words.places(in: range).upperBound).contains(where: {
        words.number(at: $0).map { (0...25).contains($0) } ?? false
      })
    else { return nil }
    return (first, words.stretch(of: start..<colon + 1))
  }

  /// The first of two numbers with "to" between them, or a dash.
  private static func start(of last: Int, in words: TextWords) -> (Int, Int)? {
    if let number = words.number(at: last - 1) { return (number, last - 1) }
    return words.number(at: last - 2).map { ($0, last - 2) }
  }

  /// "[The hub](service:hub) for 13 to 19 year olds".
  private func wrongBehind(
    _ behind: Range<Int>,
    in writing: Writing,
    _ service: Service
  ) -> Range<Int>? {
    let words = writing.words
    guard let first = words.places(in: behind).first, Self.ofAges.contains(words.keys[first]),
      let claim = AgeClaim.all(in: String(writing[behind])).first, !claim.isCondition,
      case let start = behind.lowerBound + claim.start,
      start > words.ranges[first].lowerBound,
      words.places(in: words.ranges[first].lowerBound..<start).count < 3,
      service.contradicts(claim, isWhole: true)
    else { return nil }
    return start..<behind.lowerBound + claim.end
  }

  private static let ofAges = WordKeys(["for", "aged", "ages", "age", "from"])

  /// The words behind a link that give other ages.
  private func wrong(in writing: Writing, _ behind: Range<Int>, _ service: Service) -> Range<Int>? {
    let words = writing.words
    let places = words.places(in: behind)
    guard !places.contains(where: { Self.others.contains(words.keys[$0]) }) else { return nil }
    let claims = AgeClaim.all(in: String(writing[behind]))
    if claims.count == 1, let claim = claims.first, !claim.isCondition {
      let stretch = behind.lowerBound + claim.start..<behind.lowerBound + claim.end
      let before = words.places(in: behind.lowerBound..<stretch.lowerBound)
      let isWhole = before.contains { Self.doing.contains(words.keys[$0]) }
      if service.contradicts(claim, isWhole: isWhole) { return stretch }
      return nil
    }
    return claims.isEmpty ? wrongStart(in: words, places, service) : nil
  }

  /// "From age 11": the youngest, or the youngest who may ask by themselves.
  private func wrongStart(
    in words: TextWords,
    _ places: Range<Int>,
    _ service: Service
  ) -> Range<Int>? {
    for place in places.dropLast(2)
    where words.keys[place] == Self.from && words.keys[place + 1] == Self.age {
      guard let age = words.number(at: place + 2) else { continue }
      let known = [service.ages.from, service.selfReferralFromAge?.value].compactMap(\.self)
      return known.contains(age) ? nil : words.stretch(of: place..<place + 3)
    }
    return nil
  }

  private static let from = TextWords.key("from")
  private static let age = TextWords.key("age")
  private static let doing = WordKeys([
    "for", "sees", "see", "works", "work", "takes", "helps", "supports", "serves", "open",
  ])
  /// Words of sentences that may be about others, or about some of them.
  private static let others = WordKeys([
    "national", "nationally", "guidance", "survey", "group", "groups", "course", "session",
    "sessions", "adult", "adults", "not", "until", "group's", "clinic", "some", "also", "who",
    "was", "were", "will", "plan", "protocol", "other", "others", "their",
  ])
}

extension TextWords {
  /// Whether a number stands here, right before another: "11–16".
  fileprivate func isSpan(_ place: Int) -> Bool { number(at: place) != nil }
}

extension Writing {
  fileprivate var isOnPage: Bool {
    switch from.kind {
    case .page, .priority, .enabler, .body, .pathway, .metric: block != nil && !isQuoted
    default: false
    }
  }
}

extension Service {
  fileprivate func contradicts(_ claim: AgeClaim, isWhole: Bool) -> Bool {
    switch claim.form {
    case .range(let claimed): isWhole ? claimed != ages : claimed.limited(to: ages) != claimed
    // More than it offers is too much of a part as well.
    case .upTo(let last): last > ages.to || isWhole && last != ages.to
    case .from(let first): isWhole && first != ages.from && first != selfReferralFromAge?.value
    }
  }
}

extension Diagnostic {
  fileprivate static func otherAges(_ service: Service, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .ageInWords,
      .shouldFix,
      "These words give other ages than \u{201C}\(service.name.value)\u{201D} has: \(service.ages.inWords).",
      at: place,
      notes: [Note("Its ages are set here.", at: service.writtenAges.from)],
      help: "Correct the words, or the ages of the service. Both ages are included."
    )
  }
}
