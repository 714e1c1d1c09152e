/// The report for people: every problem with its line, what is wrong with it and how to mend it.
///
/// ```text
/// MUST FIX  reference/unknown   actions.csv, cell C14 (row 14, "priority")
///   The action "Open a crisis hub" names a priority that does not exist.
///
///       14 | crisis-hub,Open a crisis hub,early-hepl
///                                         ^^^^^^^^^^
///   Did you mean  early-help ?   Your priorities: crisis, early-help, transitions
/// ```
package struct AnnotatedReport: ProblemReport {
  package init() {}

  /// Every problem as a block of lines, then how many there are.
  package func render(_ problems: ProblemList, sources: SourceTexts) -> String {
    if problems.isEmpty { return "No problems found.\n" }
    let blocks = problems.shown.map { block($0, sources).joined(separator: "\n") }
    let summary = [problems.hiddenInWords, problems.countsInWords].compactMap(\.self)
    let accepted = problems.accepted.map { block($0, sources).joined(separator: "\n") }
    return (blocks + accepted + [summary.joined(separator: "\n")]).joined(separator: "\n\n") + "\n"
  }

  private func block(_ problem: Problem, _ sources: SourceTexts) -> [String] {
    let diagnostic = problem.diagnostic
    let place = diagnostic.location.map { "   " + self.place($0, sources) } ?? ""
    let heading = "\(diagnostic.severity.inWords)  \(diagnostic.code.rawValue)\(place)"
    var lines = [TerminalText(heading).text]
    lines += TerminalText.wrap(diagnostic.message, indent: 2)
    lines += excerpt(diagnostic.location, sources)
    lines += advice(diagnostic)
    lines += problem.rowsInWords.map { TerminalText.wrap("Found in \($0)", indent: 2) } ?? []
    let others = diagnostic.code == .draftRecord ? "The same holds for" : "Named in"
    lines +=
      problem.othersInWords(sources).map { TerminalText.wrap("\(others) \($0)", indent: 2) } ?? []
    for note in diagnostic.notes {
      let place = note.location.map { "See \(self.place($0, sources)): " } ?? ""
      lines += [""] + TerminalText.wrap(place + note.message, indent: 2)
      lines += excerpt(note.location, sources)
    }
    return lines
  }

  private func block(_ accepted: AcceptedFinding, _ sources: SourceTexts) -> [String] {
    let diagnostic = accepted.diagnostic
    let place = diagnostic.location.map { "   " + self.place($0, sources) } ?? ""
    return [TerminalText("ACCEPTED  \(diagnostic.code.rawValue)\(place)").text]
      + TerminalText.wrap(diagnostic.message, indent: 2)
      + TerminalText.wrap("Until \(accepted.until): \(accepted.reason)", indent: 2)
  }

  private func place(_ range: SourceRange, _ sources: SourceTexts) -> String {
    if let cell = range.cell {
      let column = cell.columnName.isEmpty ? "" : ", \"\(cell.columnName)\""
      return "\(range.path), cell \(cell.name) (row \(cell.row)\(column))"
    }
    guard !range.isWholeFile, let start = sources.position(of: range.start, in: range.path) else {
      return range.path
    }
    return "\(range.path), \(start.line):\(start.column)"
  }

  private func excerpt(_ range: SourceRange?, _ sources: SourceTexts) -> [String] {
    guard let range, let excerpt = SourceExcerpt(of: range, in: sources) else { return [] }
    return [""] + excerpt.lines
  }

  private func advice(_ diagnostic: Diagnostic) -> [String] {
    let help = diagnostic.help ?? ""
    guard let suggestion = diagnostic.suggestion else {
      return help.isEmpty ? [] : TerminalText.wrap(help, indent: 2)
    }
    let asked = self.suggestion(suggestion, for: diagnostic.location)
    let together = TerminalText("  \(asked[0])   \(help)")
    if asked.count == 1, !help.isEmpty, !help.contains(where: \.isNewline), together.width <= 100 {
      return [together.text]
    }
    return asked.map { "  \($0)" } + (help.isEmpty ? [] : TerminalText.wrap(help, indent: 2))
  }

  /// The text to write, set off by two spaces so that quotes do not look like a part of it.
  private func suggestion(_ text: String, for range: SourceRange?) -> [String] {
    if text.isEmpty { return ["Take it out."] }
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    if lines.count > 1 { return ["Write instead:"] + lines.map { "    " + TerminalText($0).text } }
    let replaces = range.map { $0.end > $0.start } ?? false
    return [TerminalText(replaces ? "Did you mean  \(text) ?" : "Write  \(text)").text]
  }
}

extension Severity {
  fileprivate var inWords: String {
    switch self {
    case .mustFix: "MUST FIX"
    case .shouldFix: "SHOULD FIX"
    case .note: "NOTE"
    }
  }
}
