import Confidentiality
import Diagnostics
import Markdown
import PlanAnalysis
import PlanModel

/// Finds targets and standards in words that no measure of the same text has: "95 per cent should
/// start within four weeks" above a measure whose target is 90.
///
/// Held against the text are the targets, planned values, baselines and values of the measures it
/// links to, or that its priority names, and the weeks that their titles and definitions say.
struct TargetInWords: PlanAdvice {
  private static let signs: Set = ["standard", "standards", "target", "targets", "aim", "goal"]
  private static let nationals: Set = ["national", "nationally", "guidance"]
  /// Of something else, or of another time.
  private static let others: Set = [
    "was", "were", "had", "half", "compared", "interval", "survey", "found", "our", "last", "rise",
    "fall", "more", "fewer", "less", "missed", "below", "above", "met", "now",
    "currently", "latest",
  ]

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let metrics = Dictionary(plan.records.metrics.map { ($0.id.value, $0) }) { first, _ in first }
    let named = names(in: plan, metrics)
    return plan.writings.filter(Self.isRead).flatMap { writing -> [Diagnostic] in
      guard let measures = named[writing.from.key], !measures.isEmpty else { return [] }
      return writing.sentences.compactMap { range in
        let tokens = ProseToken.list(writing[range], from: range.lowerBound)
        guard Self.isTarget(tokens, isGoal: writing.key == "outcome") else { return nil }
        let quantities = ProseQuantity.all(in: tokens).filter { quantity in
          let start = quantity.tokens.lowerBound
          let isLeast = start > 0 && tokens[start - 1].word == "least"
          return quantity.places < 2 && (isLeast || !quantity.isRough)
        }
        // "60 per cent, against a target of 65": one of the two is where things stand.
        guard quantities.count(where: { Self.unit(of: $0) == .percent }) < 2 else { return nil }
        let wrong =
          quantities.first { quantity in
            guard let unit = Self.unit(of: quantity) else { return false }
            let same = measures.filter { $0.unit.value == unit && !$0.targets.isEmpty }
            return !same.isEmpty && !measures.contains { $0.has(quantity, plan) }
          }
          ?? Self.weeksInWords(tokens).first { quantity in
            let same = measures.filter { $0.unit.value == .weeks && !$0.targets.isEmpty }
            return !same.isEmpty && !measures.contains { $0.has(quantity, plan) }
          }
        return wrong.map { wrong in
          let stretch =
            tokens[wrong.tokens.lowerBound].range
            .lowerBound..<tokens[wrong.tokens.upperBound - 1].range.upperBound
          let unit: Metric.Unit = wrong.unit == .weeks ? .weeks : .percent
          let nearest = measures.filter { $0.unit.value == unit && !$0.targets.isEmpty }
          return .noSuchTarget(
            writing.written(stretch),
            nearest,
            at: writing.source(of: stretch)
          )
        }
      }
    }
  }

  /// The measures that each record names in its words or in its list.
  private func names(
    in plan: ExaminedPlan,
    _ metrics: [String: Metric]
  ) -> [RecordName.Key: [Metric]] {
    var ids: [RecordName.Key: Set<String>] = [:]
    for words in plan.words {
      for block in words.prose {
        for link in block.links where link.destination.hasPrefix("metric:") {
          let id = link.destination.dropFirst("metric:".count).prefix { $0 != "#" }
          ids[words.from.key, default: []].insert(String(id))
        }
        for value in block.values where value.value.name == .metric {
          ids[words.from.key, default: []].formUnion(value.value.arguments.prefix(1))
        }
      }
    }
    for priority in plan.records.priorities {
      let key = RecordName.Key(kind: .priority, id: priority.id.value)
      ids[key, default: []].formUnion(priority.metrics.map(\.value))
    }
    for metric in plan.records.metrics where metric.scope == .local {
      ids[RecordName.Key(kind: .metric, id: metric.id.value), default: []].insert(metric.id.value)
    }
    return ids.mapValues { $0.sorted().compactMap { metrics[$0] } }
  }

  private static func isRead(_ writing: Writing) -> Bool {
    guard !writing.isQuoted else { return false }
    switch writing.from.kind {
    case .page, .priority, .enabler: return writing.block != nil || writing.key == "outcome"
    case .metric: return writing.block != nil && writing.field.isEmpty
    default: return false
    }
  }

  private static func isTarget(_ tokens: [ProseToken], isGoal: Bool) -> Bool {
    let words = Set(tokens.map(\.word))
    guard isGoal || words.isDisjoint(with: others), tokens.last?.word != "?" else { return false }
    // What a priority wants to come of it is a target.
    return isGoal || !signs.isDisjoint(with: words)
      || words.contains("should") && !nationals.isDisjoint(with: words)
  }

  private static func unit(of quantity: ProseQuantity) -> Metric.Unit? {
    switch quantity.unit {
    case .percent: return .percent
    case .proportion(let whole): return whole == 100 ? .percent : nil
    case .weeks: return .weeks
    default: return nil
    }
  }

  /// "Within six weeks": weeks that are written as a word.
  private static func weeksInWords(_ tokens: [ProseToken]) -> [ProseQuantity] {
    tokens.indices.dropLast().compactMap { place in
      guard ["weeks", "week"].contains(tokens[place + 1].word),
        let number = NumberWords.value(of: tokens[place].word), number > 0
      else { return nil }
      return ProseQuantity(
        value: Double(number),
        places: 0,
        unit: .weeks,
        tokens: place..<place + 2,
        isRough: false
      )
    }
  }
}

extension Metric {
  /// Whether a target, a planned value or a span of time in its title is what a sentence says.
  fileprivate func has(_ quantity: ProseQuantity, _ plan: ExaminedPlan) -> Bool {
    if quantity.unit == .weeks {
      let said = [title.value, definition.text].flatMap { text in
        let tokens = ProseToken.list(text)
        return tokens.indices.dropLast().compactMap { place in
          ["weeks", "week"].contains(tokens[place + 1].word)
            ? NumberWords.value(of: tokens[place].word).map(Double.init) : nil
        }
      }
      let own = unit.value == .weeks ? targets.map(\.value.value.value) : []
      return (said + own).contains(quantity.value)
    }
    guard unit.value == .percent else { return false }
    let planned =
      targets.map(\.value.value.value) + trajectory.map(\.value.value.value)
      + [baseline?.value.value.raw.value].compactMap(\.self)
    let shown = (plan.disclosed.series(of: id.value)?.points ?? [])
      .compactMap { $0.value.number?.value }
    return planned.contains { abs($0 - quantity.value) < 0.5 }
      || quantity.places > 0 && shown.contains { abs($0 - quantity.value) < 0.05 }
  }
}

extension Diagnostic {
  fileprivate static func noSuchTarget(
    _ words: String,
    _ metrics: [Metric],
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .differingTarget,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not a target of any measure that this text names.",
      at: place,
      notes: metrics.prefix(2).compactMap { metric in
        metric.targets.last.map {
          Note(
            "The target of \u{201C}\(metric.title.value)\u{201D} is \($0.value.value.grouped).",
            at: $0.value.source
          )
        }
      },
      help: "Correct the words, or the target of the measure."
    )
  }
}
