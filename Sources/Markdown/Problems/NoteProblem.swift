import Diagnostics

/// Reports notes that nobody can read, and signs that lead to no note.
struct NoteProblem {
  /// The problems of the notes of one document.
  static func problems(in prepared: PreparedWords, _ uses: SpanUses) -> [Diagnostic] {
    let numbers = NoteNumbers(of: uses, prepared)
    let names = NearestNames(prepared.notes.prefix(suggestionLimit).map(\.label))
    // A note that only a link leads to has its fault told there.
    var misplaced: Set<Int> = []
    let references = uses.all.compactMap { use -> Diagnostic? in
      let span = prepared.spans[use.span]
      let place = prepared.sourceRange(span.range)
      guard case .note(let label) = span.kind else { return nil }
      if use.isInLink {
        if let note = numbers.definition(of: label) { misplaced.insert(note) }
        return .noteInLink(label, at: place)
      }
      if numbers.definition(of: label) != nil { return nil }
      return .undefinedNote(label, at: place, nearest: names.best(for: label))
    }
    let definitions = prepared.notes.enumerated().compactMap { index, note -> Diagnostic? in
      let place = prepared.sourceRange(note.range)
      if let first = numbers.definition(of: note.label), first != index {
        let earlier = prepared.sourceRange(prepared.notes[first].range)
        return .duplicateNote(note.label, at: place, first: earlier)
      }
      let isRead = numbers.numbers[index] != nil || misplaced.contains(index)
      return isRead ? nil : .unusedNote(note.label, at: place)
    }
    return references + definitions
  }

  /// Among more labels than these, nobody mistook one for another, and to search them takes long.
  private static let suggestionLimit = 100
}

extension Diagnostic {
  fileprivate static func undefinedNote(
    _ label: String,
    at place: SourceRange,
    nearest: String?
  ) -> Diagnostic {
    let name = label.shortened
    return Diagnostic(
      .undefinedNote,
      .mustFix,
      "There is no note “\(name)”.",
      at: place,
      help: nearest.map { "Did you mean [^\($0.shortened)]?" }
        ?? "Write the note on a line of its own: [^\(name)]: What readers should know."
    )
  }

  fileprivate static func noteInLink(_ label: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .syntaxInLink,
      .mustFix,
      "A note cannot stand in the words of a link or an image.",
      at: place,
      help: "Put [^\(label.shortened)] behind it."
    )
  }

  fileprivate static func unusedNote(_ label: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unusedNote,
      .shouldFix,
      "No text leads to the note “\(label.shortened)”.",
      at: place,
      help: "Put [^\(label.shortened)] where readers need the note, or take the note out."
    )
  }

  fileprivate static func duplicateNote(
    _ label: String,
    at place: SourceRange,
    first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .duplicateNote,
      .mustFix,
      "The note “\(label.shortened)” is written twice.",
      at: place,
      notes: [Note("It is written here first.", at: first)],
      help: "Give one of them another label."
    )
  }
}
