import Diagnostics
import Markdown
import PlanModel

/// Finds links whose words are the name of one record while they lead to another, and steps of
/// pathways whose text names one service while they lead to another.
///
/// Words that are a name of the record they lead to, or share a telling word with it that the other
/// lacks, are sound.
struct LinkToAnother: PlanAdvice {
  private static let kinds: [RecordKind] = [
    .service, .action, .metric, .priority, .pathway, .page, .body, .enabler, .training,
    .fundingStream,
  ]

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let names = Dictionary(
      uniqueKeysWithValues: Self.kinds.map { ($0, KnownNames(of: $0, in: plan)) }
    )
    let links = plan.words.flatMap { words in
      words.prose.flatMap { block in
        block.links.compactMap { link -> Diagnostic? in
          let parts = link.destination.prefix { $0 != "#" }.split(separator: ":", maxSplits: 1)
          guard !link.isImage, parts.count == 2, let kind = RecordKind(rawValue: String(parts[0])),
            let known = names[kind],
            let other = known.other(than: String(parts[1]), named: String(block[link.range])),
            let target = plan.index.entry(kind, String(parts[1]))?.title
          else { return nil }
          return .leadsElsewhere(kind, other, target, at: block.source(of: link.range))
        }
      }
    }
    guard let services = names[.service] else { return links }
    let phrases = services.phrases
    return links
      + plan.records.pathways.flatMap { pathway in
        pathway.steps.compactMap { step in
          guard let target = step.service,
            let title = plan.index.entry(.service, target.value)?.title,
            let other = services.other(than: target.value, in: step.text.value, phrases)
          else { return nil }
          return .stepLeadsElsewhere(step, target, other, title)
        }
      }
  }
}

/// The names of the records of a kind, taken apart into the words that tell.
private struct KnownNames {
  struct Other {
    let id: String
    let title: String
  }

  private var telling: [String: Set<String>] = [:]
  private var own: [String: Set<String>] = [:]
  private var byWords: [Set<String>: [String]] = [:]
  private var titles: [String: String] = [:]
  private let isService: Bool

  init(of kind: RecordKind, in plan: ExaminedPlan) {
    isService = kind == .service
    let services = Dictionary(plan.records.services.map { ($0.id.value, $0) }) { first, _ in first }
    for id in plan.index.ids(of: kind) {
      guard let title = plan.index.entry(kind, id)?.title else { continue }
      titles[id] = title
      let words = Self.words(of: title)
      telling[id] = words
      byWords[words, default: []].append(id)
      var all = words.union(Self.words(of: id.replacing("-", with: " ")))
      if kind == .service, let service = services[id] {
        let more =
          [service.summary.value] + service.previousNames.map(\.value)
          + [plan.index.entry(.organisation, service.provider.value)?.title].compactMap(\.self)
        for text in more { all.formUnion(Self.words(of: text)) }
      }
      own[id] = all
    }
  }

  /// The only record whose name some words are, where they do not fit the one they lead to.
  func other(than id: String, named text: String) -> Other? {
    let words = Self.words(of: text)
    guard !words.isEmpty, let target = own[id], let named = byWords[words], named.count == 1,
      let other = named.first, other != id, !words.isSubset(of: target)
    else { return nil }
    // One word alone may be said of many things.
    guard words.count > 1 || isService else { return nil }
    return titles[other].map { Other(id: other, title: $0) }
  }

  /// The names as they stand in a sentence: without "the" and "team", and in the singular.
  var phrases: [(id: String, name: Phrases)] {
    titles.compactMap { id, title in
      var words = title.lowercased().split(separator: " ").map(String.init)
      if words.first == "the" { words.removeFirst() }
      var forms = [words]
      if let last = words.last, ["team", "service", "line"].contains(last) {
        forms.append(Array(words.dropLast()))
      }
      if let last = words.last, last.hasSuffix("s"), !last.hasSuffix("ss") {
        forms.append(words.dropLast() + [String(last.dropLast())])
      }
      let long = forms.filter { $0.count > 1 }.map { $0.joined(separator: " ") }
      return long.isEmpty ? nil : (id, Phrases(long))
    }
  }

  /// The only service that a text names, where nothing in it is a name of the one it leads to.
  func other(than id: String, in text: String, _ phrases: [(id: String, name: Phrases)]) -> Other? {
    let words = TextWords(text)
    let named = phrases.flatMap { phrase in
      phrase.name.places(in: words).map { (id: phrase.id, places: $0) }
    }
    guard let other = named.first?.id, named.allSatisfy({ $0.id == other }), other != id,
      !named.contains(where: { Self.isOneOfSeveral($0.places, in: words) }),
      let target = telling[id],
      let others = telling[other],
      !(0..<words.count).contains(where: { Self.passing.contains(words.keys[$0]) })
    else { return nil }
    let only = target.subtracting(others)
    guard !only.isEmpty, only.isDisjoint(with: Self.words(of: text)) else { return nil }
    return titles[other].map { Other(id: other, title: $0) }
  }

  /// "The school nurse or …": others come into question too.
  private static func isOneOfSeveral(_ name: Range<Int>, in words: TextWords) -> Bool {
    let or = TextWords.key("or")
    let around = max(0, name.lowerBound - 2)..<min(words.count, name.upperBound + 1)
    return around.contains { words.keys[$0] == or }
  }

  /// Words of steps that send people on to somebody else.
  private static let passing = WordKeys([
    "such", "passes", "pass", "sends", "send", "ask", "like", "calls", "call", "with",
  ])

  private static func words(of text: String) -> Set<String> {
    Set(
      ProseToken.list(text).compactMap { token in
        let word = token.word
        guard word.utf8.count > 1, !common.contains(word), word.first?.isLetter ?? false else {
          return nil
        }
        return word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
      }
    )
  }

  private static let common: Set = [
    "an", "the", "for", "of", "to", "from", "in", "at", "with", "and", "or", "on", "our", "your",
    "their", "its", "is", "are", "it", "we", "you", "young", "people", "people's", "person",
    "child", "children", "children's", "team", "teams", "service", "services", "how", "who", "what",
    "when", "that", "this", "if", "us", "local",
  ]
}

extension Diagnostic {
  fileprivate static func leadsElsewhere(
    _ kind: RecordKind,
    _ other: KnownNames.Other,
    _ target: String,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .linkToAnother,
      .shouldFix,
      "These words name \u{201C}\(other.title)\u{201D}, but the link leads to \u{201C}\(target)\u{201D}.",
      at: place,
      help: "Write (\(kind.rawValue):\(other.id)) behind the words, or name what it leads to."
    )
  }

  fileprivate static func stepLeadsElsewhere(
    _ step: Pathway.Step,
    _ target: Located<String>,
    _ other: KnownNames.Other,
    _ title: String
  ) -> Diagnostic {
    Diagnostic(
      .linkToAnother,
      .shouldFix,
      "The text of the step names \u{201C}\(other.title)\u{201D}, but it leads to \u{201C}\(title)\u{201D}.",
      at: target.source,
      notes: [Note("The text is here.", at: step.text.source)],
      help: "Write the service that people are to go to, or correct the text.",
      suggestion: other.id
    )
  }
}
