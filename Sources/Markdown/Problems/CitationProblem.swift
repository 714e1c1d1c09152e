import Diagnostics

/// Reports citations that cannot be understood; whether their sources exist is for others to judge.
struct CitationProblem {
  /// The problems of the citations of one document.
  static func problems(in prepared: PreparedWords, _ uses: SpanUses) -> [Diagnostic] {
    uses.all.compactMap { use in
      let span = prepared.spans[use.span]
      guard case .citation(let citation) = span.kind else { return nil }
      let place = prepared.sourceRange(span.range)
      if use.isInLink { return .citationInLink(at: place) }
      return citation.isWhole ? nil : .malformedCitation(at: place)
    }
  }
}

extension Diagnostic {
  fileprivate static func malformedCitation(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .citationForm,
      .mustFix,
      "This citation cannot be understood.",
      at: place,
      help: "Write [@source], [@source, p. 4] or [@one; @two, table 2]."
    )
  }

  fileprivate static func citationInLink(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .syntaxInLink,
      .mustFix,
      "A citation cannot stand in the words of a link or an image.",
      at: place,
      help: "Put it behind the link or the image."
    )
  }
}
