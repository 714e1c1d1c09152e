/// One line a problem, in the form that editors and build logs make clickable:
/// `path:line:column: must-fix: message [code]`.
package struct ConciseReport: ProblemReport {
  package init() {}

  /// A line for each problem, and nothing when there is none.
  package func render(_ problems: ProblemList, sources: SourceTexts) -> String {
    let problemLines = problems.shown.map { line($0, sources) }
    let accepted = problems.accepted.map { line($0, sources) }
    return (problemLines + accepted + [problems.hiddenInWords].compactMap(\.self)).map { $0 + "\n" }
      .joined()
  }

  private func line(_ problem: Problem, _ sources: SourceTexts) -> String {
    let diagnostic = problem.diagnostic
    let place = diagnostic.location.map { self.place($0, sources) + ": " } ?? ""
    let rows = (problem.rowsInWords ?? problem.othersInWords(sources)).map { " (\($0))" } ?? ""
    let code = diagnostic.code.rawValue
    return TerminalText(
      "\(place)\(diagnostic.severity.rawValue): \(diagnostic.message)\(rows) [\(code)]"
    ).text
  }

  private func line(_ accepted: AcceptedFinding, _ sources: SourceTexts) -> String {
    let diagnostic = accepted.diagnostic
    let place = diagnostic.location.map { self.place($0, sources) + ": " } ?? ""
    return TerminalText(
      "\(place)accepted: \(diagnostic.message) (until \(accepted.until): \(accepted.reason)) "
        + "[\(diagnostic.code.rawValue)]"
    ).text
  }

  private func place(_ range: SourceRange, _ sources: SourceTexts) -> String {
    guard let start = sources.position(of: range.start, in: range.path) else { return range.path }
    return "\(range.path):\(start.line):\(start.column)"
  }
}
