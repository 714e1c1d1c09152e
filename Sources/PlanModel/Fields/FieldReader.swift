package import Diagnostics

/// A kind of record that reads itself from its fields: the one place where each field is written.
package protocol PlanRecord: Sendable {
  static var kind: RecordKind { get }
  var id: Located<String> { get }
  /// What people call it in messages and lists.
  var displayTitle: String { get }
  /// Asks the reader for every field, always all of them and in the order people write them.
  init(reading fields: inout FieldReader)
}

/// Decodes the fields of one record, and gathers what is wrong with them, what they refer to and
/// the words they hold.
///
/// A record's initialiser asks for each of its fields once. Those questions are the schema: what
/// nobody asked for is an unknown key. A value that cannot be decoded is reported and replaced by a
/// placeholder, and the record is then marked incomplete.
package struct FieldReader: Sendable {
  package let id: Located<String>
  package let body: SourceText?
  package let name: RecordName
  package internal(set) var diagnostics: [Diagnostic] = []
  package internal(set) var references: [PlanReference] = []
  package internal(set) var words: [RecordWords] = []
  package internal(set) var lines: [RecordLine] = []
  /// Whether every required field was there and every value could be decoded.
  package internal(set) var isComplete = true
  /// Whether the record says what it must: what may be left out can have faults.
  package internal(set) var isUsable = true
  /// The keys, with those of their groups before them, of which nobody can tell what they say.
  package internal(set) var holes: [String] = []
  /// Where in the diagnostics fields are told to disagree.
  var conflicts: Set<Int> = []
  /// Whether its own fields are told to disagree.
  package var contradictsItself: Bool { !conflicts.isEmpty }
  /// What was asked for: the schema of this kind of record.
  package private(set) var descriptions: [FieldDescription] = []

  let fields: SourceMapping
  let describes: Bool
  let isRow: Bool
  let prefix: String
  private(set) var asked: [String] = []
  /// Where in the diagnostics each missing key is told.
  var missing: [String: Int] = [:]
  /// The same of keys in groups, with the key that their group stands below.
  var missingInside: [String: (group: Located<String>, index: Int)] = [:]
  /// Every key that should be there and is not, with the keys that it stands below.
  var missingKeys: [String] = []

  package init(_ record: SourceRecord, name: RecordName, isRow: Bool) {
    self.init(
      id: record.id,
      fields: record.fields,
      body: record.body,
      name: name,
      isRow: isRow,
      describes: false
    )
  }

  init(
    id: Located<String>,
    fields: SourceMapping,
    body: SourceText?,
    name: RecordName,
    isRow: Bool,
    describes: Bool,
    prefix: String = ""
  ) {
    self.id = id
    self.fields = fields
    self.body = body
    self.name = name
    self.isRow = isRow
    self.describes = describes
    self.prefix = prefix
  }

  /// The fields of a kind of record, found by letting it ask an empty reader.
  package static func descriptions<Record: PlanRecord>(of record: Record.Type) -> [FieldDescription]
  {
    let nowhere = SourceRange.start(of: "")
    var reader = FieldReader(
      id: Located("", at: nowhere),
      fields: SourceMapping([], at: nowhere),
      body: nil,
      name: RecordName(kind: Record.kind, id: "", title: ""),
      isRow: false,
      describes: true
    )
    _ = Record(reading: &reader)
    return reader.descriptions
  }

  // MARK: One value

  /// A field that must be there.
  package mutating func required<Value>(_ key: String, _ type: ValueType<Value>) -> Located<Value> {
    guard let scalar = scalar(key, type.shape, isRequired: true) else {
      return Located(type.placeholder, at: fields.source)
    }
    if let value = decode(scalar, type, key) { return value }
    isUsable = false
    return Located(type.placeholder, at: scalar.source)
  }

  /// A field that may be left out.
  package mutating func optional<Value>(_ key: String, _ type: ValueType<Value>) -> Located<Value>?
  {
    scalar(key, type.shape, isRequired: false).flatMap { decode($0, type, key) }
  }

  /// A field that may be left out and then has a fixed meaning.
  package mutating func optional<Value>(
    _ key: String,
    _ type: ValueType<Value>,
    default fallback: Value
  ) -> Value {
    optional(key, type)?.value ?? fallback
  }

  // MARK: Words

  /// Markdown that must be there.
  package mutating func requiredMarkdown(_ key: String) -> SourceText {
    guard let scalar = scalar(key, .markdown, isRequired: true) else {
      return SourceText("", at: fields.source)
    }
    note(scalar.words, key)
    return scalar.words
  }

  /// Markdown that may be left out.
  package mutating func optionalMarkdown(_ key: String) -> SourceText? {
    guard let scalar = scalar(key, .markdown, isRequired: false) else { return nil }
    note(scalar.words, key)
    return scalar.words
  }

  /// The Markdown below the front matter; empty where there is none.
  package mutating func markdownBody() -> SourceText {
    guard let body else { return SourceText("", at: fields.source) }
    note(body, "")
    return body
  }

  private mutating func note(_ text: SourceText, _ key: String) {
    words.append(RecordWords(words: text, from: name, field: key))
  }

  private mutating func note(line scalar: SourceScalar, _ key: String) {
    let line = Located(scalar.text, at: scalar.source)
    lines.append(RecordLine(line: line, from: name, field: prefix + key))
  }

  // MARK: Lists

  /// Any number of values: a YAML list, or a cell with `;` between them.
  package mutating func list<Value>(
    _ key: String,
    _ type: ValueType<Value>,
    atLeast minimum: Int = 0
  ) -> [Located<Value>] {
    describe(key, .list(type.shape), minimum > 0)
    guard let value = value(key) else {
      if minimum > 0 { reportMissing(key, type.shape) }
      return []
    }
    var seen: [String: SourceRange] = [:]
    var values: [Located<Value>] = []
    for scalar in scalars(of: value, type.shape, key) {
      if let first = seen[scalar.text] {
        diagnostics.append(.repeatedValue(scalar, first: first, key: key, in: name))
        continue
      }
      seen[scalar.text] = scalar.source
      if let decoded = decode(scalar, type, key) { values.append(decoded) }
    }
    if values.isEmpty, minimum > 0 {
      if isComplete { reportMissing(key, type.shape) }
      isUsable = false
    }
    return values
  }

  private mutating func scalars(
    of value: SourceValue,
    _ shape: ValueShape,
    _ key: String
  ) -> [SourceScalar] {
    switch value {
    case .scalar(let scalar):
      return scalar.style == .cell ? scalar.parts : (scalar.text.isEmpty ? [] : [scalar])
    case .list(let values, _):
      return values.compactMap { value in
        if case .scalar(let scalar) = value { return scalar.text.isEmpty ? nil : scalar }
        report(.wrongKind(value, wanted: shape, key: prefix + key, in: name))
        return nil
      }
    case .mapping:
      report(.wrongKind(value, wanted: .list(shape), key: prefix + key, in: name))
      return []
    }
  }

  // MARK: What every question does

  private mutating func scalar(
    _ key: String,
    _ shape: ValueShape,
    isRequired: Bool
  ) -> SourceScalar? {
    describe(key, shape, isRequired)
    guard let value = value(key) else {
      if isRequired { reportMissing(key, shape) }
      return nil
    }
    guard case .scalar(let scalar) = value else {
      report(.wrongKind(value, wanted: shape, key: prefix + key, in: name))
      lose(key, isRequired: isRequired)
      return nil
    }
    return scalar
  }

  /// The value of a key; a key without a value counts as left out.
  mutating func value(_ key: String) -> SourceValue? {
    asked.append(key)
    if fields.unread.contains(key) { lose(key, isRequired: false) }
    guard let entry = fields.entries.first(where: { $0.key.value == key }) else { return nil }
    if case .scalar(let scalar) = entry.value, scalar.words.isEmpty { return nil }
    return entry.value
  }

  private mutating func decode<Value>(
    _ scalar: SourceScalar,
    _ type: ValueType<Value>,
    _ key: String
  ) -> Located<Value>? {
    if let value = type.decode(scalar.text) {
      if case .line = type.shape { note(line: scalar, key) }
      return Located(value, at: scalar.source)
    }
    if let value = (scalar.unmarked ?? scalar.visible).flatMap(type.decode) {
      // Curly marks round it, and what nobody sees in it, are told where they are read.
      return Located(value, at: scalar.source)
    }
    if let joined = scalar.joined, let value = type.decode(joined.text) {
      // Told for whoever prints it elsewhere; what was meant is plain.
      diagnostics.append(.lineBreak(scalar, joined: joined, key: prefix + key, in: name))
      if case .line = type.shape { note(line: joined, key) }
      return Located(value, at: scalar.source)
    }
    let bad = Diagnostic.badValue(scalar, type, key: prefix + key, in: name)
    report(bad)
    // What was meant is read on with, so that nothing follows from the slip.
    if let value = bad.suggestion.flatMap(type.decode) ?? scalar.text as? Value, type.isMeant(bad) {
      return Located(value, at: scalar.source)
    }
    holes.append(prefix + key)
    return nil
  }

  mutating func describe(_ key: String, _ shape: ValueShape, _ isRequired: Bool) {
    guard describes else { return }
    descriptions.append(FieldDescription(key: key, shape: shape, isRequired: isRequired))
  }
}
