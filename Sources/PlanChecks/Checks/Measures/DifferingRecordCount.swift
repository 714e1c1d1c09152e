import Diagnostics
import PlanModel

/// Finds sentences that say how many priorities, actions or funding streams the plan has, and are
/// wrong.
///
/// "Four priorities continue" may be some of them. Only a sentence that counts them all is held
/// against the records: "our four priorities", "the plan has 42 actions"; and any that counts more
/// than there are.
struct DifferingRecordCount: PlanAdvice {
  private struct Kind {
    let count: Int
    /// How many there are when those with the same title are one, which is told by itself.
    let titleCount: Int
    let noun: String
    /// Whether the noun alone means these records.
    let isCertain: Bool

    init(_ titles: [Located<String>], _ noun: String, isCertain: Bool = true) {
      count = titles.count
      titleCount = Set(titles.map { $0.value.lowercased() }).count
      self.noun = noun
      self.isCertain = isCertain
    }
  }

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let kinds = kinds(of: plan)
    let nouns = WordKeys(kinds.keys)
    return plan.writings.filter { $0.speaksOfNow && nouns.isAny(in: $0.words) }.flatMap { writing in
      writing.sentences.flatMap { range -> [Diagnostic] in
        guard nouns.isAny(of: writing.words.places(in: range), in: writing.words) else { return [] }
        let tokens = ProseToken.list(writing[range], from: range.lowerBound)
        guard tokens.last?.word != "?" else { return [] }
        return tokens.indices.compactMap { place in
          diagnostic(at: place, in: tokens, of: writing, kinds)
        }
      }
    }
  }

  private func kinds(of plan: ExaminedPlan) -> [String: Kind] {
    let records = plan.records
    let streams = Kind(records.fundingStreams.map(\.title), "funding streams")
    let measures = records.metrics.filter { $0.scope == .local }.map(\.title)
    let all = [
      "priorities": Kind(records.priorities.map(\.title), "priorities"),
      "actions": Kind(records.actions.map(\.title), "actions"),
      "enablers": Kind(records.enablers.map(\.title), "enablers"),
      "streams": streams,
      "courses": Kind(records.training.map(\.title), "courses", isCertain: false),
      "measures": Kind(measures, "measures", isCertain: false),
      "risks": Kind(records.risks.map(\.title), "risks", isCertain: false),
    ]
    // What could not be read, or is not written yet, is not counted.
    let known: [String: RecordKind] = [
      "priorities": .priority, "actions": .action, "enablers": .enabler,
      "streams": .fundingStream, "courses": .training, "measures": .metric, "risks": .risk,
    ]
    return all.filter { noun, kind in
      kind.count > 0 && (known[noun].map { plan.index.knowsAll($0) } ?? false)
    }
  }

  private func diagnostic(
    at place: Int,
    in tokens: [ProseToken],
    of writing: Writing,
    _ kinds: [String: Kind]
  ) -> Diagnostic? {
    guard let kind = kinds[tokens[place].word] else { return nil }
    func word(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].word : "" }
    var number = place - 1
    while ["funding", "agreed", "main", "key", "strategic", "overall", "local"].contains(
      word(number)
    ) {
      number -= 1
    }
    guard let count = NumberWords.value(of: word(number)), count > 1, count != kind.count,
      count != kind.titleCount,
      !Self.parts.contains(word(place + 1)),
      !Self.someParts.contains(word(place + 1)) || count > kind.count
        || ["our", "its", "all"].contains(word(number - 1)),
      !tokens[..<number].contains(where: { Self.past.contains($0.word) })
    else { return nil }
    let before = word(number - 1)
    let countsAll =
      Self.determiners.contains(before)
      || Self.owners.contains(before) && tokens[..<number].contains { Self.plans.contains($0.word) }
      || number == 0 && word(place + 1) == "pay"
      || number == 0 && word(place + 1) == "are"
        && word(place + 2) == "free"
    let isTooMany =
      kind.isCertain && count > kind.count && (number == 0 || Self.owners.contains(before))
    guard countsAll || isTooMany else { return nil }
    let range = tokens[number].range.lowerBound..<tokens[place].range.upperBound
    return .differingRecordCount(
      String(writing[range]),
      kind.count,
      kind.noun,
      at: writing.source(of: range)
    )
  }

  /// Behind these only some are counted.
  private static let parts: Set = [
    "of", "that", "which", "in", "for", "where", "with", "from", "to", "who", "at", "as",
  ]
  /// Behind these too, where nothing says that all are meant.
  private static let someParts: Set = ["are", "were", "continue", "have", "need"]
  private static let past: Set = ["was", "were", "had", "last", "previous", "earlier", "first"]
  private static let determiners: Set = ["our", "its", "the", "these", "all", "this"]
  private static let owners: Set = [
    "has", "have", "contains", "sets", "includes", "lists", "out", "around", "through", "on",
    "with", "are", "covers", "across", "up", "into", "and", "by", "under", "all",
  ]
  private static let plans: Set = ["plan", "strategy", "we", "there", "it", "document"]
}

extension Writing {
  /// Whether it may state how many there are now: what tells of stories and of elsewhere does not.
  fileprivate var speaksOfNow: Bool {
    guard !isQuoted else { return false }
    switch from.kind {
    case .page, .priority, .enabler, .body, .settings: return true
    default: return false
    }
  }
}

extension Diagnostic {
  fileprivate static func differingRecordCount(
    _ written: String,
    _ count: Int,
    _ noun: String,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .differingRecordCount,
      .shouldFix,
      "\u{201C}\(written)\u{201D} is not how many \(noun) the plan has.",
      at: place,
      help:
        "There \(count == 1 ? "is" : "are") \(count). Correct the number, or leave it out: it goes out of date."
    )
  }
}
