import Diagnostics
import Markdown
import PlanAnalysis
import PlanModel

/// Finds words that take MHS69 for MHS95: a link to one with the name of the other, the wrong
/// number of contacts beside a name, and the value of the other.
///
/// MHS69 counts people with two contacts, MHS95 those with one.
struct MixedDefinitions: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let values = plan.accessValues
    return plan.metricSentences.compactMap { sentence in
      sentence.wrongLink ?? sentence.wrongDefinition ?? sentence.wrongValue
        ?? sentence.wrongNumber(values)
    }
  }
}

extension MetricSentence {
  private static let other = ["mhs69": "mhs95", "mhs95": "mhs69"]
  /// What the contacts of the other definition are called.
  private static let foreign: [String: [[String]]] = [
    "mhs95": [
      ["two", "contacts"], ["2", "contacts"], ["second", "contact"], ["two", "or", "more"],
      ["at", "least", "two"], ["two-contact"],
    ],
    "mhs69": [
      ["one", "contact"], ["1", "contact"], ["single", "contact"], ["one", "or", "more"],
      ["at", "least", "one"], ["one-contact"],
    ],
  ]

  private static let denials: Set = [
    "not", "no", "never", "neither", "nor", "cannot", "unlike", "than", "without", "instead",
  ]

  private func code(of metric: Metric) -> String { metric.code?.value.lowercased() ?? "" }

  /// "[MHS69](metric:access-mhs95)", "[the two-contact measure](metric:access-mhs95)".
  fileprivate var wrongLink: Diagnostic? {
    for mention in mentions where !mention.isValue {
      guard let other = Self.other[code(of: mention.metric)] else { continue }
      let words = mention.tokens.map { self.word($0) }
      if words.contains(other), !words.contains(code(of: mention.metric)) {
        return .mixedDefinitions(
          "These words name \(other.uppercased()), but lead to \(code(of: mention.metric).uppercased()).",
          at: source(of: mention.tokens)
        )
      }
      if let place = foreignWords(of: code(of: mention.metric), in: mention.tokens) {
        return .mixedDefinitions(
          "\u{201C}\(text(of: place))\u{201D} is not what \(code(of: mention.metric).uppercased()) counts.",
          at: source(of: place)
        )
      }
    }
    return nil
  }

  /// The codes that its words name.
  fileprivate var writtenCodes: Set<String> {
    Set(tokens.lazy.map(\.word).filter { $0.utf8.count == 5 && Self.other[$0] != nil })
  }

  /// "MHS95 counts those with two contacts".
  fileprivate var wrongDefinition: Diagnostic? {
    let codes = writtenCodes.union(mentions.map { code(of: $0.metric) })
      .intersection(Self.other.keys)
    guard codes.count == 1, let code = codes.first,
      !tokens.contains(where: { Self.denials.contains($0.word) || $0.word.hasSuffix("n't") }),
      let place = foreignWords(of: code, in: tokens.indices),
      !isQuoted(place.lowerBound)
    else { return nil }
    return .mixedDefinitions(
      "\u{201C}\(text(of: place))\u{201D} is not what \(code.uppercased()) counts.",
      at: source(of: place)
    )
  }

  /// "MHS95: {metric access-mhs69 latest}".
  fileprivate var wrongValue: Diagnostic? {
    let written = writtenCodes
    let named = Set(mentions.filter { !$0.isValue }.map { code(of: $0.metric) })
      .intersection(Self.other.keys)
    guard let name = written.union(named).first, written.union(named).count == 1,
      let value = mentions.first(where: { $0.isValue && code(of: $0.metric) == Self.other[name] })
    else { return nil }
    return .mixedDefinitions(
      "This value is of \(code(of: value.metric).uppercased()), but the words name \(name.uppercased()).",
      at: source(of: value.tokens)
    )
  }

  /// "3,640 people had two contacts", where 3,640 is a value of the measure of one contact.
  fileprivate func wrongNumber(_ values: [String: Set<Int>]) -> Diagnostic? {
    let meant = onlyMetric ?? (mentions.isEmpty ? looseMention?.metric ?? subject : nil)
    guard !isQuestion, let code = meant.map({ self.code(of: $0) }), let other = Self.other[code],
      let own = values[code], let others = values[other]
    else { return nil }
    let wrong = ProseQuantity.all(in: tokens).first { quantity in
      guard quantity.unit == .count, quantity.value >= 100, quantity.places == 0 else {
        return false
      }
      let number = Int(quantity.value)
      return others.contains(number) && !own.contains(number)
    }
    return wrong.map { wrong in
      .mixedDefinitions(
        "\u{201C}\(text(of: wrong.tokens))\u{201D} is a value of \(other.uppercased()), but the words are about \(code.uppercased()).",
        at: source(of: wrong.tokens)
      )
    }
  }

  private func foreignWords(of code: String, in places: Range<Int>) -> Range<Int>? {
    for place in places {
      for words in Self.foreign[code] ?? []
      where words.indices.allSatisfy({ self.word(place + $0) == words[$0] }) {
        return place..<place + words.count
      }
    }
    return nil
  }
}

extension ExaminedPlan {
  /// The values, targets and planned values of the measures of access, by their codes.
  fileprivate var accessValues: [String: Set<Int>] {
    var values: [String: Set<Int>] = [:]
    for metric in records.metrics {
      guard let code = metric.code?.value.lowercased(), ["mhs69", "mhs95"].contains(code) else {
        continue
      }
      let shown = (disclosed.series(of: metric.id.value)?.points ?? [])
        .compactMap { $0.value.number?.value }
      let planned =
        metric.targets.map(\.value.value.value) + metric.trajectory.map(\.value.value.value)
      values[code, default: []].formUnion((shown + planned).map { Int($0) })
    }
    return values
  }
}

extension Diagnostic {
  fileprivate static func mixedDefinitions(_ message: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .mixedDefinitions,
      .mustFix,
      message,
      at: place,
      help:
        "MHS69 counts people with two contacts, MHS95 those with one. Name the one that is meant."
    )
  }
}
