/// One JSON object a finding, each on a line of its own, and a summary as the last line.
///
/// Programs rely on this form: keys are never renamed or reordered, new ones come last, and
/// nothing is left out, neither repeats nor what goes beyond the number shown to people. Lines and
/// columns count from 1, columns in characters as a reader sees them; the end is the place after
/// the last one.
package struct JSONLinesReport: ProblemReport {
  /// Rises when a program that reads this form must be changed.
  private static let version = 1

  package init() {}

  /// A line for each finding, those that were accepted behind the others, and the summary even
  /// when there is none.
  package func render(_ problems: ProblemList, sources: SourceTexts) -> String {
    let lines =
      problems.diagnostics.map { object($0, accepted: nil, sources) }
      + problems.accepted.map { object($0.diagnostic, accepted: $0, sources) }
      + [summary(problems)]
    return lines.map { $0.text + "\n" }.joined()
  }

  private func object(
    _ diagnostic: Diagnostic,
    accepted: AcceptedFinding?,
    _ sources: SourceTexts
  ) -> JSONText {
    let range = diagnostic.location
    let start = range.flatMap { sources.position(of: $0.start, in: $0.path) }
    let end = range.flatMap { sources.position(of: $0.end, in: $0.path) }
    return .object([
      "code": .string(diagnostic.code.rawValue),
      "severity": .string(diagnostic.severity.rawValue),
      "message": .string(diagnostic.message),
      "path": .string(range?.path),
      "line": .number(start?.line),
      "column": .number(start?.column),
      "endLine": .number(end?.line),
      "endColumn": .number(end?.column),
      "cell": .string(range?.cell?.name),
      "help": .string(diagnostic.help),
      "suggestion": .string(diagnostic.suggestion),
      "record": .string(diagnostic.record),
      "notes": .array(diagnostic.notes.map { object($0, sources) }),
      "accepted": accepted.map { accepted in
        .object(["reason": .string(accepted.reason), "until": .string(accepted.until)])
      } ?? .null,
    ])
  }

  private func object(_ note: Note, _ sources: SourceTexts) -> JSONText {
    let start = note.location.flatMap { sources.position(of: $0.start, in: $0.path) }
    return .object([
      "message": .string(note.message),
      "path": .string(note.location?.path),
      "line": .number(start?.line),
      "column": .number(start?.column),
    ])
  }

  private func summary(_ problems: ProblemList) -> JSONText {
    .object([
      "summary": .object([
        "mustFix": .number(problems.findingCount(of: .mustFix)),
        "shouldFix": .number(problems.findingCount(of: .shouldFix)),
        "notes": .number(problems.findingCount(of: .note)),
        "accepted": .number(problems.accepted.count),
      ]),
      "version": .number(Self.version),
    ])
  }
}
