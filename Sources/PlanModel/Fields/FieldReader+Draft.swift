package import Diagnostics

/// Records that somebody is still filling in.
extension FieldReader {
  /// Takes a record that is marked `draft: yes` out of the plan, and says once what it still needs.
  ///
  /// All its other fields have been asked for by now. Nothing else is told of a draft but values
  /// that cannot be read: its words are held to no check until people can see them.
  package mutating func setAside(asDraft mark: Located<Bool>?) {
    guard let mark, mark.value, !describes else { return }
    let disagreements = conflicts.sorted().map { diagnostics[$0] }
    diagnostics = diagnostics.enumerated()
      .filter { $0.element.code != .missingField && !conflicts.contains($0.offset) }
      .map(\.element)
    missing = [:]
    missingInside = [:]
    conflicts = []
    references = []
    words = []
    lines = []
    report(.draft(name, lacking: missingKeys, disagreements, at: mark.source))
    isUsable = false
  }
}

extension Diagnostic {
  fileprivate static func draft(
    _ name: RecordName,
    lacking keys: [String],
    _ disagreements: [Diagnostic],
    at place: SourceRange
  ) -> Diagnostic {
    let needs = keys.joined(separator: ", ")
    return Diagnostic(
      .draftRecord,
      .shouldFix,
      "\(name.atStart) is a draft, so readers do not see it."
        + (keys.isEmpty
          ? (disagreements.isEmpty ? " Nothing that it needs is missing." : "")
          : " It still needs: \(needs)."),
      at: place,
      notes: disagreements.map { Note($0.message, at: $0.location) },
      help: keys.isEmpty && disagreements.isEmpty
        ? "Take out the line \u{201C}draft: yes\u{201D}."
        : "Complete it, then take out the line \u{201C}draft: yes\u{201D}."
    )
    .missing("draft: \(needs)")
  }
}
