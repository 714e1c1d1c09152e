/// One JSON object a finding, each on a line of its own, and a summary as the last line.
///
/// Programs rely on this form: keys are never renamed or reordered, and nothing is left out,
/// neither repeats nor what goes beyond the number shown to people. Lines and columns count
/// from 1, columns in characters as a reader sees them; the end is the place after the last one.
package struct JSONLinesReport: ProblemReport {
  package init() {}

  /// A line for each finding, and the summary even when there is none.
  package func render(_ problems: ProblemList, sources: SourceTexts) -> String {
    let lines = problems.diagnostics.map { object($0, sources) } + [summary(problems)]
    return lines.map { $0 + "\n" }.joined()
  }

  private func object(_ diagnostic: Diagnostic, _ sources: SourceTexts) -> String {
    let range = diagnostic.location
    let start = range.flatMap { sources.position(of: $0.start, in: $0.path) }
    let end = range.flatMap { sources.position(of: $0.end, in: $0.path) }
    return json([
      ("code", json(diagnostic.code.rawValue)),
      ("severity", json(diagnostic.severity.rawValue)),
      ("message", json(diagnostic.message)),
      ("path", json(range?.path)),
      ("line", json(start?.line)),
      ("column", json(start?.column)),
      ("endLine", json(end?.line)),
      ("endColumn", json(end?.column)),
      ("cell", json(range?.cell?.name)),
      ("help", json(diagnostic.help)),
      ("suggestion", json(diagnostic.suggestion)),
    ])
  }

  private func summary(_ problems: ProblemList) -> String {
    let counts = json([
      ("mustFix", json(problems.count(of: .mustFix))),
      ("shouldFix", json(problems.count(of: .shouldFix))),
      ("notes", json(problems.count(of: .note))),
    ])
    return json([("summary", counts)])
  }

  private func json(_ members: [(key: String, value: String)]) -> String {
    "{" + members.map { "\(json($0.key)):\($0.value)" }.joined(separator: ",") + "}"
  }

  private func json(_ number: Int?) -> String {
    number.map { "\($0)" } ?? "null"
  }

  /// A JSON string; what could end a line or move a cursor is written as an escape.
  private func json(_ text: String?) -> String {
    guard let text else { return "null" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
