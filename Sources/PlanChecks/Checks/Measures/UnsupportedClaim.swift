import Diagnostics
import Markdown
import PlanAnalysis
import PlanModel

/// Finds claims on waits or targets in general that no measure bears out: "waits are much shorter",
/// "we met our target for referrals".
///
/// A claim on waits is held against every measure of a wait, and told where one of them shows the
/// opposite. A target is looked for in every measure whose title has the words it is said to be for.
/// What a sentence says of one measure is left to
/// ``ClaimAgainstData``, and told once.
struct UnsupportedClaim: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let metrics = plan.records.metrics.filter { $0.scope == .local }
    guard !metrics.isEmpty, plan.index.knowsAll(.metricValue) else { return [] }
    let movements = MetricMovements(of: plan)
    let waits = metrics.filter {
      [.weeks, .days].contains($0.unit.value) && $0.title.value.lowercased().contains("wait")
    }
    .compactMap { movements[$0] }
    let told = ClaimAgainstData().diagnostics(in: plan).compactMap(\.location)
    return plan.writings.filter { Self.isRead($0) }.flatMap { writing -> [Diagnostic] in
      writing.sentences.flatMap { range -> [Diagnostic] in
        guard Self.nouns.isAny(of: writing.words.places(in: range), in: writing.words),
          range.count < 600, !Self.names(writing, range)
        else { return [] }
        let tokens = ProseToken.list(writing[range], from: range.lowerBound)
        guard tokens.last?.word != "?" else { return [] }
        let claims = GeneralClaims(in: tokens)
        let found = [
          claims.waits.flatMap { claim in
            waits.first { $0.isOpposed(to: claim.meaning) }.map {
              Diagnostic.waitsOtherwise(
                claim.text(in: writing, tokens),
                $0,
                at: claim.place(in: writing, tokens)
              )
            }
          },
          claims.target.flatMap { claim -> Diagnostic? in
            let about = metrics.filter { $0.isNamed(by: claim.words) }
            guard !about.isEmpty,
              !about.contains(where: { metric in
                guard let movement = movements[metric] else { return true }
                if case .agrees = movement.verdict(on: .targetMet) { return true }
                return false
              })
            else { return nil }
            return .noTargetMet(
              claim.claim.text(in: writing, tokens),
              about,
              at: claim.claim.place(in: writing, tokens)
            )
          },
        ]
        let place = writing.source(of: range)
        // What is told of one measure is told.
        return told.contains { place.holds($0) } ? [] : found.compactMap(\.self)
      }
    }
  }

  /// One of these stands in every claim that is looked for.
  private static let nouns = WordKeys([
    "wait", "waits", "waiting", "target", "targets",
  ])

  /// Whether a sentence links to a measure or shows one of its values.
  private static func names(_ writing: Writing, _ range: Range<Int>) -> Bool {
    writing.links.contains { range.overlaps($0.range) && $0.destination.hasPrefix("metric:") }
      || writing.values.contains { range.overlaps($0.range) && $0.value.name == .metric }
  }

  private static func isRead(_ writing: Writing) -> Bool {
    guard !writing.isQuoted else { return false }
    switch writing.from.kind {
    case .page, .priority, .enabler, .body:
      return writing.block != nil || ["summary", "outcome"].contains(writing.key)
    case .engagement: return writing.key == "we-did"
    case .action: return ["progress", "reason"].contains(writing.key)
    default: return false
    }
  }
}

/// What a sentence claims of waits or of a target, without naming a measure.
struct GeneralClaims {
  /// Words that claim something.
  struct Claim {
    let meaning: MetricClaim.Meaning
    let tokens: Range<Int>

    func place(in writing: Writing, _ all: [ProseToken]) -> SourceRange {
      writing.source(of: bytes(in: all))
    }

    func text(in writing: Writing, _ all: [ProseToken]) -> String {
      writing.written(bytes(in: all))
    }

    private func bytes(in all: [ProseToken]) -> Range<Int> {
      all[tokens.lowerBound].range.lowerBound..<all[tokens.upperBound - 1].range.upperBound
    }
  }

  private(set) var waits: Claim?
  /// The claim with the telling words of what the target is for.
  private(set) var target: (claim: Claim, words: [String])?
  private let tokens: [ProseToken]

  init(in tokens: [ProseToken]) {
    self.tokens = tokens
    waits = waitsClaim()
    target = targetClaim()
  }

  private func word(_ place: Int) -> String {
    tokens.indices.contains(place) ? tokens[place].word : ""
  }

  /// "Waits are much shorter", "waiting times have fallen": at the beginning of a part.
  private func waitsClaim() -> Claim? {
    for place in tokens.indices {
      var end = place
      if ["waits", "waiting-times"].contains(word(place)) {
        end = place + 1
      } else if ["waiting", "wait"].contains(word(place)),
        ["times", "lists"].contains(word(place + 1))
      {
        end = place + 2
      }
      guard end > place, isBeginning(place), !isHedged(place) else { continue }
      var next = end
      while next < end + 6, Self.between.contains(word(next)) { next += 1 }
      guard next > end, let meaning = Self.movements[word(next)], !isHedged(next),
        !["for", "in", "at", "by", "than", "where", "of"].contains(word(next + 1))
      else { continue }
      return Claim(meaning: meaning, tokens: place..<next + 1)
    }
    return nil
  }

  /// "We met our target for referrals".
  private func targetClaim() -> (claim: Claim, words: [String])? {
    for place in tokens.indices.dropFirst() where Self.met.contains(word(place)) {
      var next = place + 1
      while ["our", "the", "its", "this", "all", "national", "local", "own"].contains(word(next)) {
        next += 1
      }
      guard
        ["we", "have", "has", "partners", "partnership", "now", "also"].contains(word(place - 1)),
        ["target", "targets"].contains(word(next)), ["for", "on"].contains(word(next + 1)),
        !isHedged(place)
      else { continue }
      let rest = tokens[(next + 2)...].prefix {
        !$0.isClauseEnd && ![".", "and", "in", "by"].contains($0.word)
      }
      let words = rest.map(\.word).filter { !Self.small.contains($0) }
      guard (1...4).contains(words.count) else { continue }
      return (Claim(meaning: .targetMet, tokens: place..<next + 2 + rest.count), words)
    }
    return nil
  }

  private func isBeginning(_ place: Int) -> Bool {
    let before = word(place - 1)
    return place == 0 || [",", ";", ":", "and", "but", "our", "the"].contains(before)
  }

  private func isHedged(_ place: Int) -> Bool {
    tokens[..<place].contains { ClaimWords.isHedge($0.word) }
      || tokens[..<place].contains { ["\u{201C}", "\u{2018}"].contains($0.word) }
  }

  private static let between: Set = [
    "are", "is", "have", "has", "been", "now", "much", "far", "also", "all", "already", "steadily",
    "significantly", "greatly", "continued", "to", "continue", "getting", "a", "lot",
    "considerably",
  ]
  private static let movements: [String: MetricClaim.Meaning] = [
    "shorter": .falling, "fallen": .falling, "reduced": .falling, "improved": .falling,
    "down": .falling, "fall": .falling, "falling": .falling, "decreased": .falling,
    "longer": .rising, "risen": .rising, "rising": .rising, "increased": .rising, "up": .rising,
    "better": .falling, "worse": .rising,
  ]
  private static let met: Set = [
    "met", "hit", "exceeded", "achieved", "reached", "beat", "surpassed",
  ]
  private static let small: Set = ["the", "a", "of", "to", "our", "all", "this", "year", "number"]
}

extension MetricMovement {
  fileprivate func isOpposed(to claim: MetricClaim.Meaning) -> Bool {
    guard hasLimits, case .opposite = verdict(on: claim) else { return false }
    return true
  }
}

extension Metric {
  /// Whether its title has all of some words, in the singular or the plural.
  fileprivate func isNamed(by words: [String]) -> Bool {
    func stem(_ word: String) -> String { word.hasSuffix("s") ? String(word.dropLast()) : word }
    let own = Set(ProseToken.list(title.value).map { stem($0.word) })
    return words.allSatisfy { own.contains(stem($0)) }
  }
}

extension Diagnostic {
  fileprivate static func waitsOtherwise(
    _ words: String,
    _ movement: MetricMovement,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unsupportedClaim,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not true of every wait: \u{201C}\(movement.metric.title.value)\u{201D} shows the opposite.",
      at: place,
      notes: movement.notes,
      help:
        "Say which wait you mean, and link to it: [the wait](metric:\(movement.metric.id.value))."
    )
  }

  fileprivate static func noTargetMet(
    _ words: String,
    _ metrics: [Metric],
    at place: SourceRange
  ) -> Diagnostic {
    let hasTargets = metrics.contains { !$0.targets.isEmpty }
    return Diagnostic(
      .unsupportedClaim,
      .shouldFix,
      hasTargets
        ? "\u{201C}\(words)\u{201D} is not what the data show: no such target is met."
        : "\u{201C}\(words)\u{201D} cannot be checked: no such measure has a target.",
      at: place,
      notes: metrics.prefix(2).map {
        Note("\u{201C}\($0.title.value)\u{201D} is the measure.", at: $0.title.source)
      },
      help: "Link to the measure you mean, or take the words out."
    )
  }
}

extension SourceRange {
  /// Whether another place stands within this one.
  fileprivate func holds(_ other: SourceRange) -> Bool {
    path == other.path && start <= other.start && other.end <= end
  }
}
