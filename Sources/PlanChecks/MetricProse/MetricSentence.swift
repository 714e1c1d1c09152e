import Diagnostics
import Markdown
import ParallelWork
import PlanModel

/// A sentence of the plan's own words, with the metrics that it speaks of; one object, for metrics are
/// large and several checks look at all of them.
final class MetricSentence: Sendable {
  /// A metric and the words that name it.
  struct Mention {
    let metric: Metric
    /// Positions in the list of words.
    let tokens: Range<Int>
    /// Which of its figures stands here, computed.
    let figure: String?

    var isValue: Bool { figure != nil }
  }

  /// What "it" can mean from the sentence before.
  struct Preceding {
    /// Whether the directory is named.
    var namesDirectory = false
    /// The action that is linked to, where it is the only link.
    var action: String?
    /// The action of the sentence before that one, where this one links to nothing.
    var earlierAction: String?

    var isEmpty: Bool { !namesDirectory && action == nil && earlierAction == nil }
  }

  let tokens: [ProseToken]
  let mentions: [Mention]
  /// The metric that "it" or "the wait" means at the beginning of the sentence.
  let subject: Metric?
  /// The links that lead to no metric.
  let otherLinks: [ProseLink]
  let before: Preceding
  /// What the sentence seems to be about, where no metric is linked to or named by its title.
  let looseMention: Mention?
  /// How often `{plan year}` stands in it.
  let planYears: Int
  private let writing: Writing

  init(
    _ range: Range<Int>,
    of writing: Writing,
    _ names: MetricNames,
    subject: Metric?,
    after before: Preceding
  ) {
    self.writing = writing
    self.before = before
    self.subject = subject
    tokens = ProseToken.list(writing[range], from: range.lowerBound)
    let links = writing.links.filter { range.overlaps($0.range) && !$0.isImage }
    otherLinks = links.filter { !$0.destination.hasPrefix("metric:") }
    var mentions: [Mention] = []
    for link in links where link.destination.hasPrefix("metric:") {
      let id = link.destination.dropFirst("metric:".count).prefix { $0 != "#" }
      if let metric = names[String(id)], let places = Self.places(of: link.range, in: tokens) {
        mentions.append(Mention(metric: metric, tokens: places, figure: nil))
      }
    }
    for value in writing.values where range.overlaps(value.range) && value.value.name == .metric {
      let id = value.value.arguments.first ?? ""
      if let metric = names[id], let places = Self.places(of: value.range, in: tokens) {
        let figure = value.value.arguments.dropFirst().first ?? ""
        mentions.append(Mention(metric: metric, tokens: places, figure: figure))
      }
    }
    var index = 0
    while index < tokens.count {
      guard let name = names.name(at: index, in: tokens) else {
        index += 1
        continue
      }
      let places = index..<index + name.count
      if !mentions.contains(where: { $0.tokens.overlaps(places) }) {
        mentions.append(Mention(metric: name.metric, tokens: places, figure: nil))
      }
      index += name.count
    }
    self.mentions = mentions.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    looseMention =
      mentions.isEmpty
      ? names.looseName(in: tokens).map {
        Mention(metric: $0.metric, tokens: $0.tokens, figure: nil)
      }
      : nil
    planYears = writing.values.count { value in
      value.value.name == .plan && value.value.arguments.first == "year"
        && range.overlaps(value.range)
    }
  }

  /// The metric that the sentence is about, where it names one and no other.
  var onlyMetric: Metric? {
    guard let first = mentions.first?.metric,
      mentions.allSatisfy({ $0.metric.id.value == first.id.value })
    else { return nil }
    return first
  }

  var hasOtherLinks: Bool { !otherLinks.isEmpty }
  var isQuestion: Bool { tokens.last?.word == "?" }

  /// Where some of its words stand in the file.
  func source(of places: Range<Int>) -> SourceRange {
    writing.source(of: bytes(of: places))
  }

  /// The words at some positions, as they are written.
  func text(of places: Range<Int>) -> String {
    String(writing[bytes(of: places)])
  }

  private func bytes(of places: Range<Int>) -> Range<Int> {
    tokens[places.lowerBound].range.lowerBound..<tokens[places.upperBound - 1].range.upperBound
  }

  /// Whether a word stands in quotation marks.
  func isQuoted(_ place: Int) -> Bool {
    let opened = tokens[..<place].count { $0.word == "\u{201C}" }
    let closed = tokens[..<place].count { $0.word == "\u{201D}" }
    return opened > closed
  }

  /// The words that stand in some bytes of the text.
  func places(of range: Range<Int>) -> Range<Int>? { Self.places(of: range, in: tokens) }

  private static func places(of range: Range<Int>, in tokens: [ProseToken]) -> Range<Int>? {
    guard let first = tokens.firstIndex(where: { $0.range.upperBound > range.lowerBound }),
      let last = tokens.lastIndex(where: { $0.range.lowerBound < range.upperBound }), first <= last
    else { return nil }
    return first..<last + 1
  }
}

extension MetricSentence {
  /// Every sentence of the plan's own words that may say something of a metric or of a sum; what
  /// others said is theirs.
  static func all(in writings: [Writing], of plan: Plan) -> [MetricSentence] {
    let names = MetricNames(plan)
    let signs = MetricSigns(names)
    return writings.slicesInParallel(of: 64) { writings in
      writings.filter { $0.tellsOfPlan }.flatMap { all(in: $0, names, signs) }
    }
  }

  private static func all(
    in writing: Writing,
    _ names: MetricNames,
    _ signs: MetricSigns
  ) -> [MetricSentence] {
    let isOwn = writing.from.kind == .metric && writing.field.isEmpty
    var subject = isOwn ? names[writing.from.id] : nil
    var before = Preceding()
    // What "the urgent figure" can mean behind a sentence on several.
    var several: [Metric] = []
    return writing.sentences.compactMap { range in
      // Most sentences can be told to be of no interest by their words alone.
      let meant =
        figure(named: range, in: writing, among: several)
        ?? (subject == nil && several.isEmpty ? figure(named: range, in: writing, names) : nil)
      if meant == nil, subject == nil, before.isEmpty, several.isEmpty,
        !signs.mayStand(in: writing, range)
      {
        return nil
      }
      let sentence = MetricSentence(
        range,
        of: writing,
        names,
        subject: meant ?? subject,
        after: before
      )
      let earlier = before.action
      before = sentence.preceding
      if sentence.mentions.isEmpty, sentence.otherLinks.isEmpty { before.earlierAction = earlier }
      // After a sentence on another metric, or on several, "it" may mean any.
      if !sentence.mentions.isEmpty {
        subject = sentence.onlyMetric
        several = subject == nil ? sentence.mentions.map(\.metric) : []
      }
      return sentence.isOfInterest ? sentence : nil
    }
  }

  /// The one of several metrics that "the routine figure" means at the beginning of a sentence.
  private static func figure(
    named range: Range<Int>,
    in writing: Writing,
    among several: [Metric]
  ) -> Metric? {
    let words = writing.words
    guard !several.isEmpty, let first = words.places(in: range).first, first + 2 < words.count,
      ["the", "our"].contains(words[first].lowercased()),
      ClaimWords.figures.contains(words[first + 2].lowercased())
    else { return nil }
    let found = several.filter { TextWords($0.title.value).keys.contains(words.keys[first + 1]) }
    return Set(found.map(\.id.value)).count == 1 ? found.first : nil
  }

  /// The one measure that "the routine figure" means at the beginning of a paragraph.
  private static func figure(
    named range: Range<Int>,
    in writing: Writing,
    _ names: MetricNames
  ) -> Metric? {
    let words = writing.words
    guard writing.block != nil, range.lowerBound == 0, words.count > 3,
      ["the", "our"].contains(words[0].lowercased()),
      ["figure", "figures", "share", "rate", "measure", "count"].contains(words[2].lowercased())
    else { return nil }
    let word = words[1].lowercased()
    return Self.commonFigures.contains(word) ? nil : names.only(with: word)
  }

  private static let commonFigures: Set = [
    "national", "local", "regional", "overall", "latest", "total", "first", "second", "final",
    "average", "annual", "quarterly", "monthly", "yearly", "english", "higher", "lower", "other",
    "whole", "school", "children", "young", "people", "health", "mental", "within", "weeks",
  ]

  /// Words of sentences that may state a sum, a number of services or a definition.
  static let wordsOfInterest: Set = [
    "mhs69", "mhs95", "directory", "total", "totals", "altogether", "all", "spend", "spends",
    "spent", "spending", "\u{A3}",
  ]

  private var preceding: Preceding {
    let actions = otherLinks.compactMap(\.action)
    return Preceding(
      namesDirectory: tokens.contains { $0.word == "directory" },
      action: otherLinks.count == 1 && mentions.isEmpty ? actions.first : nil
    )
  }

  private var isOfInterest: Bool {
    !mentions.isEmpty || looseMention != nil || subject != nil || before.namesDirectory
      || before.action != nil || before.earlierAction != nil
      || otherLinks.contains { $0.action != nil }
      || tokens.contains {
        Self.wordsOfInterest.contains($0.word) || ActionClaimWords.states[$0.word] != nil
      }
  }
}

extension Writing {
  /// Whether it may state what is so now: all texts, and the lines that are sentences.
  fileprivate var tellsOfPlan: Bool {
    if block != nil { return !isQuoted }
    switch from.kind {
    case .page, .priority, .enabler, .service, .action, .risk, .engagement, .settings, .body,
      .pathway, .caseStudy:
      return ["summary", "outcome", "reason", "vision", "we-did", "effect", "cause"].contains(key)
    default: return false
    }
  }
}

extension ProseLink {
  /// The action that it leads to.
  var action: String? {
    guard destination.hasPrefix("action:") else { return nil }
    return String(destination.dropFirst("action:".count).prefix { $0 != "#" })
  }
}
