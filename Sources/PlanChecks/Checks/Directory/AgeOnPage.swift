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
        guard let (service, found) = found else { return nil }
        return .otherAges(service, at: writing.source(of: found))
      }
    }
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
    case .upTo(let last): isWhole && last != ages.to
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
