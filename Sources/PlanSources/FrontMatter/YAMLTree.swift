internal import Diagnostics
internal import PlanModel

/// Why a YAML text is not read to its end.
struct YAMLRefusal: Error {
  let diagnostic: Diagnostic
}

/// Builds values from libyaml's events, as deep as settings may go.
struct YAMLTree: ~Copyable {
  /// After this many findings nobody learns from another, and telling each takes time.
  private static let mostOddities = 100

  private let yaml: SourceText
  private let bytes: [UInt8]
  private let explainer: YAMLExplainer
  private var events: YAMLEvents
  /// What is wrong without standing in the way of the rest.
  private(set) var found: [Diagnostic] = []

  init(_ yaml: SourceText) {
    self.yaml = yaml
    bytes = Array(yaml.text.utf8)
    explainer = YAMLExplainer(yaml: yaml, bytes: bytes)
    events = YAMLEvents(bytes)
  }

  /// The one value the text holds; nil when it holds none.
  mutating func root() throws(YAMLRefusal) -> SourceValue? {
    var root: SourceValue?
    var documents = 0
    while true {
      let event = try next()
      switch event.kind {
      case .streamStart, .documentEnd: continue
      case .streamEnd: return root
      case .documentStart(let hasDirectives):
        if hasDirectives { throw YAMLRefusal(diagnostic: directive()) }
        documents += 1
        // A line of dashes at the end of a settings file opens a second, empty document.
        if documents > 1, !isEmptyDocument() { throw severalDocuments(event) }
      default: root = try value(event, depth: 1)
      }
    }
  }

  private mutating func isEmptyDocument() -> Bool {
    do {
      guard case .scalar("", .plain) = try events.next().kind else { return false }
      return true
    } catch {
      // What follows is no YAML at all; that a second document begins says more.
      return false
    }
  }

  private mutating func next() throws(YAMLRefusal) -> YAMLEvent {
    do {
      return try events.next()
    } catch {
      throw YAMLRefusal(diagnostic: explainer.explain(error))
    }
  }

  private mutating func value(
    _ event: YAMLEvent,
    depth: Int
  ) throws(YAMLRefusal) -> SourceValue {
    try refuseNames(event)
    switch event.kind {
    case .scalar(let text, let style):
      return .scalar(try scalar(text, style, event.place))
    case .listStart:
      if depth > YAMLReader.deepestLevel { throw tooDeep(event) }
      return try list(event, depth: depth)
    default:
      if depth > YAMLReader.deepestLevel { throw tooDeep(event) }
      return .mapping(try mapping(event, depth: depth))
    }
  }

  private mutating func list(_ start: YAMLEvent, depth: Int) throws(YAMLRefusal) -> SourceValue {
    var items: [SourceValue] = []
    while true {
      let event = try next()
      if case .listEnd = event.kind {
        return .list(items, source(from: start, to: event, last: items.last?.source))
      }
      items.append(try value(event, depth: depth + 1))
    }
  }

  private mutating func mapping(
    _ start: YAMLEvent,
    depth: Int
  ) throws(YAMLRefusal) -> SourceMapping {
    var entries: [SourceMapping.Entry] = []
    var firstPlaces: [String: SourceRange] = [:]
    var last: SourceRange?
    while true {
      let event = try next()
      if case .mappingEnd = event.kind {
        return SourceMapping(entries, at: source(from: start, to: event, last: last))
      }
      let key = try key(event)
      let value = try value(next(), depth: depth + 1)
      try refuseBraces(start, around: value)
      last = value.source
      if let first = firstPlaces[key.value] {
        found.append(.duplicateKey(key, first: first))
      } else {
        firstPlaces[key.value] = key.source
        entries.append(SourceMapping.Entry(key: key, value: value))
      }
    }
  }

  private mutating func key(_ event: YAMLEvent) throws(YAMLRefusal) -> Located<String> {
    try refuseNames(event)
    guard case .scalar(let text, let style) = event.kind, !text.isEmpty else {
      throw YAMLRefusal(diagnostic: explainer.noKey(event.place))
    }
    if text == "<<", style == .plain { throw mergeKey(event) }
    if YAMLScalarPlaces.hasOddSpace(text) {
      throw YAMLRefusal(diagnostic: explainer.oddSpaceInKey(event.place))
    }
    let places = YAMLScalarPlaces(yaml: yaml, bytes: bytes)
    return Located(text, at: places.words(text, style, event.place).source)
  }

  private mutating func scalar(
    _ text: String,
    _ style: SourceScalar.Style,
    _ place: Range<Int>
  ) throws(YAMLRefusal) -> SourceScalar {
    let words = YAMLScalarPlaces(yaml: yaml, bytes: bytes).words(text, style, place)
    switch style {
    case .plain where found.count < Self.mostOddities:
      found += try explainer.oddities(ofPlain: words, place)
    case .quoted:
      if text.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 }) {
        let line = YAMLLine(bytes, at: place.lowerBound)
        throw YAMLRefusal(diagnostic: explainer.backslash(line, at: place.lowerBound))
      }
    case .literal, .folded:
      // `>5` is a block without lines to YAML.
      let line = YAMLLine(bytes, at: place.lowerBound)
      if text.isEmpty, bytes[line.value].contains(where: { (0x30...0x39).contains($0) }),
        let problem = explainer.signAtStart(line)
      {
        throw YAMLRefusal(diagnostic: problem)
      }
    default: break
    }
    return SourceScalar(words, style: style)
  }

  /// The place of a list or mapping: up to its bracket, or to the end of what is last in it.
  private func source(from start: YAMLEvent, to end: YAMLEvent, last: SourceRange?) -> SourceRange {
    let whole = yaml.range(start: start.place.lowerBound, end: end.place.upperBound)
    guard end.place.isEmpty, let last else { return whole }
    return SourceRange(path: whole.path, start: whole.start, end: max(whole.start, last.end))
  }
}

// What settings may not contain.
extension YAMLTree {
  private func refuseNames(_ event: YAMLEvent) throws(YAMLRefusal) {
    if case .alias = event.kind { throw name(event, .yamlAlias, "a copy of another value") }
    if event.hasAnchor { throw name(event, .yamlAnchor, "a name for this value") }
    if event.hasTag { throw name(event, .yamlTag, "an instruction to programs") }
  }

  /// Refuses words in braces, such as `{metric access latest}`, which YAML takes for a key.
  private func refuseBraces(
    _ start: YAMLEvent,
    around value: SourceValue
  ) throws(YAMLRefusal) {
    guard bytes[start.place].first == UInt8(ascii: "{"), case .scalar(let scalar) = value,
      scalar.source.start == scalar.source.end, scalar.style == .plain
    else { return }
    let before = scalar.source.start - yaml.source.start - 1
    guard bytes.indices.contains(before), bytes[before] != UInt8(ascii: ":"),
      let problem = explainer.signAtStart(YAMLLine(bytes, at: start.place.lowerBound))
    else { return }
    throw YAMLRefusal(diagnostic: problem)
  }

  private func name(_ event: YAMLEvent, _ code: DiagnosticCode, _ meaning: String) -> YAMLRefusal {
    let end =
      bytes[event.place.lowerBound...].firstIndex { $0 == 0x20 || $0 == 0x0A } ?? bytes.count
    let place = event.place.lowerBound..<min(end, event.place.lowerBound + 60)
    let line = YAMLLine(bytes, at: event.place.lowerBound)
    var isWords = line.value.lowerBound == event.place.lowerBound
    switch event.kind {
    case .listStart, .mappingStart: isWords = false
    default: break
    }
    return YAMLRefusal(
      diagnostic: explainer.problem(
        code,
        "YAML reads \(line.text(place)) as \(meaning), which plans do not use.",
        at: place,
        help: isWords
          ? "Write the value out. If the sign belongs to its words, write:"
          : "Delete it, and write the value out wherever it is needed.",
        isWords ? line.corrected(value: YAMLQuotes.quoted(line.valueText)) : nil
      )
    )
  }

  private func mergeKey(_ event: YAMLEvent) -> YAMLRefusal {
    YAMLRefusal(
      diagnostic: explainer.problem(
        .yamlMergeKey,
        "<< copies keys from elsewhere in YAML, which plans do not use.",
        at: event.place,
        help: "Write the keys out here."
      )
    )
  }

  private func severalDocuments(_ event: YAMLEvent) -> YAMLRefusal {
    YAMLRefusal(
      diagnostic: explainer.problem(
        .yamlSeveralDocuments,
        "A second set of settings begins here, and one file holds one.",
        at: event.place,
        help: "Delete this line, or move what follows it into a file of its own."
      )
    )
  }

  private func directive() -> Diagnostic {
    let start = bytes.firstIndex(of: UInt8(ascii: "%")) ?? 0
    return explainer.problem(
      .yamlSyntax,
      "A line that begins with % is an instruction to programs, which plans do not use.",
      at: YAMLLine(bytes, at: start).place,
      help: "Delete this line."
    )
  }

  private func tooDeep(_ event: YAMLEvent) -> YAMLRefusal {
    YAMLRefusal(
      diagnostic: explainer.problem(
        .yamlTooDeep,
        "Lists and groups of keys stand inside each other here more than "
          + "\(YAMLReader.deepestLevel) deep.",
        at: event.place,
        help: "Nothing in a plan goes that deep: look for brackets or indentation gone wrong."
      )
    )
  }
}

extension Diagnostic {
  fileprivate static func duplicateKey(
    _ key: Located<String>,
    first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .yamlDuplicateKey,
      .mustFix,
      "The key \(key.value) is written twice, and only its first value is read.",
      at: key.source,
      notes: [Note("It is first written here.", at: first)],
      help: "Delete one of the two. Several values of one key are a list."
    )
  }
}
