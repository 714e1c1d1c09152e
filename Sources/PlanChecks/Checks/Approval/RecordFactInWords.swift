import Diagnostics
import Markdown
import PlanModel

/// Finds sentences that say of a linked pathway or conversation when it was agreed or held, or who
/// leads a linked action, priority or enabler, and the record says otherwise.
struct RecordFactInWords: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let facts = RecordFacts(of: plan.plan)
    let area = WordKeys(keys: Set(TextWords(plan.settings.area.name.value).keys))
    return plan.writings.filter { Self.isRead($0) }.flatMap { writing in
      writing.links.compactMap { link -> Diagnostic? in
        guard !link.isImage, let record = link.record, Self.kinds.contains(record.kind),
          let range = writing.sentences.first(where: { $0.overlaps(link.range) }),
          link.range.upperBound <= range.upperBound
        else { return nil }
        let words = writing.words
        let next = writing.links.filter { $0.range.lowerBound >= link.range.upperBound }
          .map(\.range.lowerBound).min()
        let behind = words.places(
          in: link.range
            .upperBound..<min(
              next ?? range.upperBound,
              max(range.upperBound, link.range.upperBound)
            )
        )
        guard !behind.isEmpty else { return nil }
        if let other = otherAgreement(behind, writing, range, record, facts, plan) { return other }
        let found =
          wrongDay(behind, in: words, record, facts)
          ?? wrongLeader(behind, in: words, record, facts, area)
        return found.map { found in
          .otherFact(
            words[found.words],
            found.what,
            found.note,
            at: writing.source(of: words.stretch(of: found.words))
          )
        }
      }
    }
  }

  /// Words that say otherwise, what they are about, and what the record says.
  private struct Contradiction {
    let words: Range<Int>
    let what: String
    let note: Note
  }

  private static let kinds: Set<RecordKind> = [
    .pathway, .engagement, .action, .priority, .enabler,
  ]

  /// "[The pathway](pathway:…) was agreed in May 2026", "[the survey](engagement:…) in May 2025".
  private func wrongDay(
    _ behind: Range<Int>,
    in words: TextWords,
    _ record: RecordName.Key,
    _ facts: RecordFacts
  ) -> Contradiction? {
    guard let day = facts.days[record] else { return nil }
    let ahead = behind.prefix(7)
    guard let date = WrittenDate.all(in: words, ahead.lowerBound..<ahead.upperBound).first,
      date.places.lowerBound > behind.lowerBound,
      ["in", "on", "of", "during"].contains(words[date.places.lowerBound - 1].lowercased()),
      case let between = behind.lowerBound..<date.places.lowerBound - 1,
      between.allSatisfy({ Self.heldWords.contains(words.keys[$0]) }),
      day.isAgreed == between.contains(where: { Self.agreed.contains(words.keys[$0]) }),
      (date.year, date.month) != (day.year, day.month)
    else { return nil }
    return Contradiction(words: date.places, what: "when it was", note: day.note)
  }

  /// "[The pathway](pathway:…) was agreed by the crisis group", and another agreed it.
  private func otherAgreement(
    _ behind: Range<Int>,
    _ writing: Writing,
    _ range: Range<Int>,
    _ record: RecordName.Key,
    _ facts: RecordFacts,
    _ plan: ExaminedPlan
  ) -> Diagnostic? {
    let words = writing.words
    guard let own = facts.agreements[record],
      let verb = behind.prefix(4).first(where: { Self.agreed.contains(words.keys[$0]) }),
      verb + 1 < behind.upperBound, words[verb + 1].lowercased() == "by",
      let body = plan.subjects.mentions(in: range, of: writing).first(where: {
        $0.places.lowerBound > verb && $0.places.lowerBound < verb + 4
      }), body.record.kind == .body, body.record.id != own.value
    else { return nil }
    return .otherFact(
      words[body.places],
      "who agreed it",
      Note("Its own file names who did.", at: own.source),
      at: writing.source(of: words.stretch(of: body.places))
    )
  }

  private static let heldWords = WordKeys([
    "was", "were", "is", "held", "took", "place", "agreed", "ran", "happened", "which", "that",
    "first", "done", "carried", "out",
  ])
  private static let agreed = WordKeys(["agreed"])

  /// "[The plan for crises](priority:crisis) is led by the Director of public health".
  private func wrongLeader(
    _ behind: Range<Int>,
    in words: TextWords,
    _ record: RecordName.Key,
    _ facts: RecordFacts,
    _ area: WordKeys
  ) -> Contradiction? {
    guard let leader = facts.leaders[record] else { return nil }
    var place = behind.lowerBound
    while place < behind.upperBound, Self.auxiliaries.contains(words.keys[place]) { place += 1 }
    guard place + 2 < behind.upperBound, Self.leading.contains(words.keys[place]),
      words[place + 1].lowercased() == "by"
    else { return nil }
    var end = place + 2
    while end < behind.upperBound, end < place + 11,
      end == place + 2 || words.isFollowedClosely(end - 1)
    {
      end += 1
    }
    let said = place + 2..<end
    let telling = said.filter {
      words.letterCount(of: $0) > 3 && !Self.generic.contains(words.keys[$0])
        && !area.contains(words.keys[$0])
    }
    guard
      said.contains(where: { Self.posts.contains(words.keys[$0]) || words.beginsWithCapital($0) }),
      !telling.isEmpty, !telling.contains(where: { leader.words.contains(words.keys[$0]) })
    else { return nil }
    return Contradiction(words: said, what: "who leads it", note: leader.note)
  }

  private static let auxiliaries = WordKeys(["is", "are", "which", "that", "will", "be", "now"])
  private static let leading = WordKeys(["led", "owned", "managed", "overseen", "sponsored"])
  private static let posts = WordKeys([
    "director", "head", "manager", "officer", "lead", "chair", "consultant", "principal", "council",
  ])
  /// What many posts and bodies are called.
  private static let generic = WordKeys([
    "director", "head", "manager", "officer", "lead", "chair", "service", "services", "children's",
    "children", "health", "council", "young", "people", "their", "with", "from", "trust", "board",
    "group", "both", "partners", "team",
  ])

  private static func isRead(_ writing: Writing) -> Bool {
    guard writing.block != nil, !writing.isQuoted, !writing.isHeading, !writing.links.isEmpty else {
      return false
    }
    switch writing.from.kind {
    case .page, .priority, .enabler, .body, .metric, .learning: return true
    default: return false
    }
  }
}

/// What records say of themselves.
private struct RecordFacts {
  struct Day {
    let year: Int
    let month: Int
    /// Whether it is the day of an agreement, and not of something that was held.
    let isAgreed: Bool
    let note: Note
  }

  struct Leader {
    let words: Set<UInt64>
    let note: Note
  }

  private(set) var days: [RecordName.Key: Day] = [:]
  private(set) var agreements: [RecordName.Key: Located<String>] = [:]
  private(set) var leaders: [RecordName.Key: Leader] = [:]

  init(of plan: Plan) {
    let records = plan.records
    let names = Dictionary(records.organisations.map { ($0.id.value, $0.name.value) }) { first, _ in
      first
    }
    for pathway in records.pathways {
      if let body = pathway.agreedBy {
        agreements[RecordName.Key(kind: .pathway, id: pathway.id.value)] = body
      }
      guard let day = pathway.agreedOn else { continue }
      days[RecordName.Key(kind: .pathway, id: pathway.id.value)] = Day(
        year: day.value.year,
        month: day.value.month,
        isAgreed: true,
        note: Note("It was agreed on \(day.value.inWords).", at: day.source)
      )
    }
    for engagement in records.engagement {
      let when = engagement.when
      days[RecordName.Key(kind: .engagement, id: engagement.id.value)] = Day(
        year: when.value.date.year,
        month: when.value.date.month,
        isAgreed: false,
        note: Note("Its own file says \(when.value.inWords).", at: when.source)
      )
    }
    func lead(_ role: Located<String>, _ organisation: String) -> Leader {
      let text = "\(role.value) \(names[organisation] ?? organisation)"
      return Leader(
        words: Set(TextWords(text).keys),
        note: Note("It is led by \u{201C}\(role.value)\u{201D}.", at: role.source)
      )
    }
    for action in records.actions {
      leaders[RecordName.Key(kind: .action, id: action.id.value)] = lead(
        action.ownerRole,
        action.ownerOrganisation.value
      )
    }
    for priority in records.priorities {
      leaders[RecordName.Key(kind: .priority, id: priority.id.value)] = lead(
        priority.owner.role,
        priority.owner.organisation.value
      )
    }
    for enabler in records.enablers {
      guard let owner = enabler.lead else { continue }
      leaders[RecordName.Key(kind: .enabler, id: enabler.id.value)] = lead(
        owner.role,
        owner.organisation.value
      )
    }
  }
}

extension Diagnostic {
  fileprivate static func otherFact(
    _ words: String,
    _ what: String,
    _ note: Note,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .recordFactInWords,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not \(what).",
      at: place,
      notes: [note],
      help: "Correct the one that is wrong."
    )
  }
}
