package import Diagnostics

/// What is told of a record that cannot be read as asked.
extension FieldReader {
  mutating func reportMissing(_ key: String, _ shape: ValueShape) {
    guard !describes else { return }
    lose(key, isRequired: true)
    // What could not be read has been told.
    guard !fields.unread.contains(key) else { return }
    let entry = fields.entries.first { $0.key.value == key }
    let place = isRow ? entry?.value.source : (entry ?? fields.entries.first)?.key.source
    missing[key] = diagnostics.count
    missingKeys.append(prefix + key)
    report(.missingField(prefix + key, shape, in: name, at: place ?? fields.source, isRow: isRow))
  }

  /// Keeps in mind that nobody can tell what a key says.
  mutating func lose(_ key: String, isRequired: Bool) {
    guard !describes else { return }
    holes.append(prefix + key)
    isComplete = false
    if isRequired { isUsable = false }
  }

  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    isComplete = false
  }

  /// Says that a record breaks a rule between its own fields.
  package mutating func reportConflict(_ message: String, at place: SourceRange, help: String) {
    // A placeholder agrees with nothing: what could not be read has been told already.
    guard !describes, isComplete || !conflicts.isEmpty else { return }
    conflicts.insert(diagnostics.count)
    report(Diagnostic(.conflictingFields, .mustFix, message, at: place, help: help))
  }

  /// Another key for what somebody called by a word of their own, unless it is there as well.
  private func synonym(for key: String) -> String? {
    KeySynonyms.key(for: key, among: asked)
      .flatMap { synonym in
        fields.entries.contains { $0.key.value == synonym } ? nil : synonym
      }
  }

  /// Reports the keys that nobody asked for.
  ///
  /// Columns are judged once a sheet, not once a row.
  package mutating func finish() {
    guard !isRow else { return }
    let unknown = fields.entries.filter { !asked.contains($0.key.value) }
    guard !unknown.isEmpty else { return }
    let known = NearestNames(asked)
    var mistyped: Set<Int> = []
    let read = diagnostics.count
    for entry in unknown {
      if let inside = missingInside[entry.key.value] {
        mistyped.insert(inside.index)
        diagnostics.append(.keyBesideItsGroup(entry.key, inside.group, in: name))
        continue
      }
      let unknown = Diagnostic.unknownKey(
        entry.key,
        known: known,
        synonym: synonym(for: entry.key.value),
        prefix: prefix,
        in: name
      )
      diagnostics.append(unknown)
      if let place = unknown.suggestion.flatMap({ missing[$0] }) { mistyped.insert(place) }
    }
    // A key that was mistyped is not told once more as missing, or as what others disagree with.
    if diagnostics.count > read { mistyped.formUnion(conflicts) }
    diagnostics = diagnostics.enumerated().filter { !mistyped.contains($0.offset) }.map(\.element)
  }
}

extension Diagnostic {
  fileprivate static func keyBesideItsGroup(
    _ key: Located<String>,
    _ group: Located<String>,
    in name: RecordName
  ) -> Diagnostic {
    Diagnostic(
      .unknownKey,
      .mustFix,
      "“\(key.value)” of \(name.inWords) stands beside “\(group.value)”, to which it belongs.",
      at: key.source,
      notes: [Note("Its group begins here.", at: group.source)],
      help: "Put two spaces before it, as before the other keys of the group.",
      suggestion: "  \(key.value)"
    )
  }
}
