/// Annotations for the files of a pull request: commands that GitHub reads from the log of a build.
///
/// ```text
/// ::error file=content/actions.csv,line=2,col=27,endLine=2,endColumn=37,title=reference/unknown::…
/// ```
///
/// GitHub shows ten of a step, so the ten gravest are told, and a summary says how many there are.
package struct GitHubReport: ProblemReport {
  private static let shownAtMost = 10

  private let setting: ReportSetting

  package init(_ setting: ReportSetting) {
    self.setting = setting
  }

  /// A command for each of the gravest problems, then the summary.
  package func render(_ problems: ProblemList, sources: SourceTexts) -> String {
    let gravest = problems.gravest(Self.shownAtMost)
    let rest = problems.problems.count - gravest.count
    let more =
      rest > 0 ? " \(rest) more \(rest == 1 ? "is" : "are") not shown: see --format annotated." : ""
    let summary = Self.command(
      "notice",
      ["title": "ltp"],
      problems.countsInWords + more
    )
    return (gravest.map { command($0, sources) } + [summary]).map { $0 + "\n" }.joined()
  }

  private func command(_ problem: Problem, _ sources: SourceTexts) -> String {
    let diagnostic = problem.diagnostic
    let start = diagnostic.location.flatMap { position(of: $0.start, $0, sources) }
    let end = diagnostic.location.flatMap { position(of: $0.end, $0, sources) }
    // An end in another line would make the columns mean nothing.
    let isOneLine = start?.line == end?.line
    let suggestion = diagnostic.suggestion.map { $0.isEmpty ? "" : "Write: \($0)" }
    let message = [
      diagnostic.message, problem.rowsInWords ?? problem.othersInWords(sources), suggestion,
      diagnostic.help,
    ]
    .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n")
    return Self.command(
      diagnostic.severity.command,
      [
        "file": diagnostic.location.map { setting.fullPath($0.path) },
        "line": start.map { "\($0.line)" },
        "col": isOneLine ? start.map { "\($0.column)" } : nil,
        "endLine": end.map { "\($0.line)" },
        "endColumn": isOneLine ? end.map { "\($0.column)" } : nil,
        "title": diagnostic.code.rawValue,
      ],
      message
    )
  }

  private func position(
    of offset: Int,
    _ range: SourceRange,
    _ sources: SourceTexts
  ) -> TextPosition? {
    range.isWholeFile ? nil : sources.position(of: offset, in: range.path)
  }

  private static func command(
    _ name: String,
    _ properties: KeyValuePairs<String, String?>,
    _ message: String
  ) -> String {
    let written = properties.compactMap { key, value in
      value.map { "\(key)=\(escaped($0, and: [":", ","]))" }
    }
    return "::\(name) \(written.joined(separator: ","))::\(escaped(message))"
  }

  /// What would end a command or a property is written as its number, the few that GitHub reads.
  private static func escaped(_ text: String, and others: [Character] = []) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where others.contains(":"): result += "%3A"
      case "," where others.contains(","): result += "%2C"
      case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Severity {
  fileprivate var command: String {
    switch self {
    case .mustFix: "error"
    case .shouldFix: "warning"
    case .note: "notice"
    }
  }
}
