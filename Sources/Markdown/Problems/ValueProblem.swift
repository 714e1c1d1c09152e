import Diagnostics

/// Reports values that no plan has; what stands behind a known name is for others to judge.
struct ValueProblem {
  /// The problems of the values of one document.
  static func problems(in prepared: PreparedWords, _ uses: SpanUses) -> [Diagnostic] {
    let names = NearestNames(MarkdownValue.Name.allCases.map(\.rawValue))
    return uses.all.compactMap { use in
      let span = prepared.spans[use.span]
      guard case .value(let value) = span.kind, value.knownName == nil else { return nil }
      return .unknownValue(
        value.name.shortened,
        at: prepared.sourceRange(span.range),
        nearest: names.best(for: value.name)
      )
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownValue(
    _ name: String,
    at place: SourceRange,
    nearest: String?
  ) -> Diagnostic {
    let known = MarkdownValue.Name.allCases.map(\.rawValue).joined(separator: ", ")
    let advice = nearest.map { "Did you mean {\($0) …}?" } ?? "Values begin with one of \(known)."
    return Diagnostic(
      .unknownComputedValue,
      .mustFix,
      "There is no value called “\(name)”.",
      at: place,
      help: "\(advice) To show a brace, write \\{."
    )
  }
}
