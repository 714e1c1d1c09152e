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

  let yaml: SourceText
  let bytes: [UInt8]
  let explainer: YAMLExplainer
  private let places: YAMLScalarPlaces
  private var events: YAMLEvents
  /// What is wrong without standing in the way of the rest.
  private(set) var found: [Diagnostic] = []

  init(_ yaml: SourceText) {
    self.yaml = yaml
    bytes = Array(yaml.text.utf8)
    explainer = YAMLExplainer(yaml: yaml, bytes: bytes)
    places = YAMLScalarPlaces(yaml: yaml, bytes: bytes)
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
      guard case .mappingStart = event.kind else {
        items.append(try value(event, depth: depth + 1))
        continue
      }
      try refuseNames(event)
      if depth + 1 > YAMLReader.deepestLevel { throw tooDeep(event) }
      items += try mappings(event, depth: depth + 1).map(SourceValue.mapping)
    }
  }

  private mutating func mapping(
    _ start: YAMLEvent,
    depth: Int
  ) throws(YAMLRefusal) -> SourceMapping {
    let groups = try entries(start, depth: depth, isItem: false)
    return SourceMapping(groups.first?.entries ?? [], at: groups.first?.source ?? yaml.source)
  }

  /// An item of a list; several where the first key comes again, for then a dash was left out.
  private mutating func mappings(
    _ start: YAMLEvent,
    depth: Int
  ) throws(YAMLRefusal) -> [SourceMapping] {
    try entries(start, depth: depth, isItem: true).map { SourceMapping($0.entries, at: $0.source) }
  }

  private typealias Entries = (entries: [SourceMapping.Entry], source: SourceRange)

  private mutating func entries(
    _ start: YAMLEvent,
    depth: Int,
    isItem: Bool
  ) throws(YAMLRefusal) -> [Entries] {
    var done: [Entries] = []
    var entries: [SourceMapping.Entry] = []
    var keys = KeysSoFar()
    var last: SourceRange?
    while true {
      let event = try next()
      if case .mappingEnd = event.kind {
        return done + [(entries, source(from: start, to: event, last: last))]
      }
      let key = try key(event)
      if isItem, entries.count > 1, key.value == entries[0].key.value {
        found.append(.lostDash(key, first: entries[0].key.source))
        done.append((entries, last ?? entries[0].key.source))
        (entries, keys) = ([], KeysSoFar())
      }
      let value = try value(next(), depth: depth + 1)
      try refuseBraces(start, around: value)
      last = value.source
      if let first = keys.add(key, to: entries) {
        found.append(.duplicateKey(key, first: first))
      } else {
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
    if places.hasOddSpace(event.place) {
      throw YAMLRefusal(diagnostic: explainer.oddSpaceInKey(event.place))
    }
    return Located(text, at: places.words(text, style, event.place).source)
  }

  private mutating func scalar(
    _ text: String,
    _ style: SourceScalar.Style,
    _ place: Range<Int>
  ) throws(YAMLRefusal) -> SourceScalar {
    let words = places.words(text, style, place)
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

/// The keys of a group that were met, to find those written twice.
private struct KeysSoFar {
  /// So many keys are faster compared one by one than looked up.
  private static let few = 24

  private var places: [String: SourceRange] = [:]

  /// The first place of a key that was met before; nil for a new one, which goes with `entries`.
  mutating func add(_ key: Located<String>, to entries: [SourceMapping.Entry]) -> SourceRange? {
    guard entries.count >= Self.few else {
      return entries.first { $0.key.value == key.value }?.key.source
    }
    if places.isEmpty {
      for entry in entries { places[entry.key.value] = entry.key.source }
    }
    if let first = places[key.value] { return first }
    places[key.value] = key.source
    return nil
  }
}

extension Diagnostic {
  fileprivate static func lostDash(_ key: Located<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .yamlDuplicateKey,
      .mustFix,
      "“\(key.value)” begins a new entry of the list here, without the dash of one.",
      at: key.source,
      notes: [Note("The entry above begins here.", at: first)],
      help: "Put a dash and a space before it, in the column of the dash above:\n- \(key.value): …"
    )
  }

  static func duplicateKey(
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
