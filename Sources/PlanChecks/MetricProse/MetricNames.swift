import Diagnostics
import PlanModel

/// What the metrics of a plan are called in prose: their titles, plain titles and codes.
struct MetricNames {
  private let metrics: [String: Metric]
  /// Names by their first word, the longest first.
  private let names: [String: [(words: [String], id: String)]]
  private let loose: LooseNames
  /// Who owns each word of a title; nil for a word of several.
  private let byWord: [String: String?]

  init(_ plan: Plan) {
    metrics = Dictionary(plan.records.metrics.map { ($0.id.value, $0) }) { first, _ in first }
    var owners: [[String]: String?] = [:]
    for metric in plan.records.metrics {
      for name in Self.names(of: metric) {
        // A name that two metrics share means neither.
        owners[name] = owners[name] == nil ? metric.id.value : .some(nil)
      }
    }
    var byFirst: [String: [(words: [String], id: String)]] = [:]
    for (words, owner) in owners {
      guard let id = owner, let first = words.first else { continue }
      byFirst[first, default: []].append((words, id))
    }
    names = byFirst.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    let local = plan.records.metrics.filter { $0.scope == .local }
    var words: [String: String?] = [:]
    for metric in local {
      for word in Set(ProseToken.list(metric.title.value).map(\.word)) where word.count > 4 {
        words[word] = words[word] == nil ? metric.id.value : .some(nil)
      }
    }
    byWord = words
    loose = LooseNames(local.map { ($0.id.value, $0.title.value) }, least: 2)
  }

  /// The one metric of the plan's own whose title has a word: "routine".
  func only(with word: String) -> Metric? { byWord[word].flatMap { $0 }.flatMap { metrics[$0] } }

  /// What metrics are called, and how each of these begins.
  var titles: [String] {
    names.keys
      + metrics.values.flatMap { metric in
        [metric.title.value, metric.plainTitle?.value, metric.code?.value].compactMap(\.self)
      }
  }
  /// The words that tell titles apart, in the singular.
  var looseWords: [String] { loose.tellingWords }

  /// The metric of an id.
  subscript(id: String) -> Metric? { metrics[id] }

  /// The metric whose name begins at a word, and the number of its words.
  func name(at start: Int, in tokens: [ProseToken]) -> (metric: Metric, count: Int)? {
    let found = (names[tokens[start].word] ?? []).first { name in
      tokens[start...].lazy.map(\.word).starts(with: name.words)
    }
    guard let found, let metric = metrics[found.id] else { return nil }
    return (metric, found.words.count)
  }

  /// The metric that words seem to name without saying its title: "the wait for a first contact".
  func looseName(in tokens: [ProseToken]) -> (metric: Metric, tokens: Range<Int>)? {
    loose.first(in: tokens).flatMap { name in metrics[name.id].map { ($0, name.tokens) } }
  }

  /// Names of two words and fewer are too common to mean a metric; a code has digits.
  private static func names(of metric: Metric) -> [[String]] {
    let titles = [metric.title.value, metric.plainTitle?.value].compactMap(\.self)
      .map { ProseToken.list($0).map(\.word) }
    let code = (metric.code?.value).map { [$0.lowercased()] } ?? []
    let isCode = code.first?.contains(where: \.isNumber) ?? false
    return titles.filter { $0.count > 2 } + (isCode ? [code] : [])
  }
}
