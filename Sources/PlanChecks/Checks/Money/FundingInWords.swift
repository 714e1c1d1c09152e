import Diagnostics
import Markdown
import PlanModel

/// Finds sentences that have an action or a service paid from another stream than the sheets do, and
/// those that call an action funded that is not.
struct FundingInWords: PlanAdvice {
  private static let paying = WordKeys(["paid", "funded", "financed", "supported", "pays", "funds"])
  private static let joints = WordKeys(["from", "by", "through", "for"])
  private static let funded = Phrases([
    "fully funded", "is funded", "are funded", "funding is in place", "money is in place",
    "has been funded", "have been funded", "funding has been found", "money has been found",
    "funding is agreed", "funding has been agreed", "funding is secured", "has secured funding",
  ])
  private static let hedges = WordKeys([
    "not", "no", "never", "will", "would", "was", "were", "until", "used", "if", "once", "partly",
    "also", "part", "some", "nobody", "unfunded", "ends", "when", "to", "first", "previously",
  ])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard plan.index.knowsAll(.fundingStream), plan.index.knowsAll(.spending),
      plan.index.knowsAll(.action)
    else { return [] }
    let actions = Dictionary(plan.records.actions.map { ($0.id.value, $0) }) { first, _ in first }
    let streams = plan.records.fundingStreams.map { stream in
      (stream: stream, names: Phrases(Self.names(of: stream, plan.records.fundingStreams)))
    }
    let known = Self.streams(plan.records)
    return plan.writings.filter { Self.isRead($0) }.flatMap { writing -> [Diagnostic] in
      let words = writing.words
      guard Self.paying.isAny(in: words) || Self.funded.mayStand(in: words) else { return [] }
      return writing.sentences.compactMap { range -> Diagnostic? in
        let places = words.places(in: range)
        guard !places.contains(where: { Self.hedges.contains(words.keys[$0]) }) else { return nil }
        let mentions = plan.subjects.mentions(in: range, of: writing)
        // The action or the service that stands before the words.
        guard let first = mentions.first, [.action, .service].contains(first.record.kind),
          mentions.dropFirst().allSatisfy({
            $0.record == first.record || $0.record.kind == .fundingStream
          })
        else { return nil }
        if first.record.kind == .action, let action = actions[first.record.id],
          action.fundingNote?.value == .unfunded,
          let said = Self.funded.places(in: words, within: places).first
        {
          return .notFunded(
            words[said],
            action,
            at: writing.source(of: words.stretch(of: said))
          )
        }
        guard let own = known[first.record], !own.isEmpty,
          let verb = places.dropLast().first(where: {
            Self.paying.contains(words.keys[$0]) && Self.joints.contains(words.keys[$0 + 1])
          }), verb >= first.places.upperBound
        else { return nil }
        let ahead = verb + 2..<min(places.upperBound, verb + 9)
        let named = streams.filter { stream, names in
          !names.places(in: words, within: ahead).isEmpty
            || writing.links.contains {
              range.overlaps($0.range) && $0.destination == "funding-stream:\(stream.id.value)"
            }
        }
        guard named.count == 1, let other = named.first, !own.contains(other.stream.id.value),
          let said = other.names.places(in: words, within: ahead).first
        else { return nil }
        return .otherStream(
          words[said],
          plan.named(first.record.kind, first.record.id),
          other.stream,
          at: writing.source(of: words.stretch(of: said))
        )
      }
    }
  }

  /// The streams that pay for each action and each service.
  private static func streams(_ records: PlanRecords) -> [RecordName.Key: Set<String>] {
    var found: [RecordName.Key: Set<String>] = [:]
    for row in records.spending {
      if let service = row.service {
        found[RecordName.Key(kind: .service, id: service.value), default: []]
          .insert(row.stream.value)
      }
      if let action = row.action {
        found[RecordName.Key(kind: .action, id: action.value), default: []].insert(row.stream.value)
      }
    }
    for action in records.actions {
      guard let stream = action.fundingStream else { continue }
      found[RecordName.Key(kind: .action, id: action.id.value), default: []].insert(stream.value)
    }
    return found
  }

  /// Its title, and the first two words of it where no other begins so.
  private static func names(of stream: FundingStream, _ all: [FundingStream]) -> [String] {
    let title = stream.title.value.lowercased().split(separator: " ")
    let short = title.prefix(2).joined(separator: " ")
    let isOnly = all.count { $0.title.value.lowercased().hasPrefix(short) } == 1
    let first = title.first ?? ""
    // "NHS money", "council budget" may be of several.
    let isPlain = ["nhs", "council", "what", "local"].contains(first)
    return isOnly && title.count > 2 && !isPlain
      ? [title.joined(separator: " "), short] : [title.joined(separator: " ")]
  }

  private static func isRead(_ writing: Writing) -> Bool {
    guard !writing.isQuoted, !writing.isHeading else { return false }
    switch writing.from.kind {
    case .page, .priority, .enabler, .body: return writing.block != nil
    default: return false
    }
  }
}

extension Diagnostic {
  fileprivate static func otherStream(
    _ words: String,
    _ name: String,
    _ stream: FundingStream,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .fundingInWords,
      .shouldFix,
      "\u{201C}\(words)\u{201D} does not pay for \(name) in the sheets.",
      at: place,
      notes: [Note("The stream is here.", at: stream.title.source)],
      help: "Correct the words, or the stream in spending.csv and actions.csv."
    )
  }

  fileprivate static func notFunded(
    _ words: String,
    _ action: Action,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .fundingInWords,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not what actions.csv says of \u{201C}\(action.title.value)\u{201D}.",
      at: place,
      notes: action.fundingNote.map { [Note("It is unfunded.", at: $0.source)] } ?? [],
      help: "Say that nobody pays for it yet, or give the stream and the amount in actions.csv."
    )
  }
}
