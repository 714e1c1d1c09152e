/// One way of telling people or programs what was found.
package protocol ProblemReport: Sendable {
  /// The whole report, ending with a line break unless it is empty.
  func render(_ problems: ProblemList, sources: SourceTexts) -> String
}

/// The reports there are, by the name that `--format` knows them by.
package enum ReportFormat: String, CaseIterable, Sendable {
  /// For people: every problem with its line and how to mend it.
  case annotated
  /// For editors and logs: one line each.
  case concise
  /// For programs: one JSON object a line.
  case jsonLines = "json-lines"
  /// For GitHub: an annotation for each of the gravest.
  case github
  /// For editors and for services that gather findings.
  case sarif
  /// For people who decide to live with a finding: rows for `accepted.csv`.
  case acceptances

  /// What writes this format.
  package func report(in setting: ReportSetting = ReportSetting()) -> any ProblemReport {
    switch self {
    case .annotated: AnnotatedReport()
    case .concise: ConciseReport()
    case .jsonLines: JSONLinesReport()
    case .github: GitHubReport(setting)
    case .sarif: SARIFReport(setting)
    case .acceptances: AcceptancesReport()
    }
  }

  /// Whether other programs read it: it then goes where they look.
  package var isForPrograms: Bool { self != .annotated && self != .concise }
}

extension ProblemList {
  /// Says that a report is not the whole of it, and where the whole is; nil when it is.
  var hiddenInWords: String? {
    guard hiddenCount > 0 else { return nil }
    let problems = hiddenCount == 1 ? "1 more problem is" : "\(hiddenCount) more problems are"
    return "\(problems) not shown. See all of them with --format json-lines."
  }
}

extension ProblemList {
  /// How many there are of each kind.
  var countsInWords: String {
    let notes = count(of: .note) == 1 ? "1 note" : "\(count(of: .note)) notes"
    let accepted = accepted.isEmpty ? "" : ", \(accepted.count) accepted"
    return
      "\(count(of: .mustFix)) must fix, \(count(of: .shouldFix)) should fix, \(notes)\(accepted)."
  }
}

extension Problem {
  /// The rows of a finding made all down a column: "14 rows: 3, 9, 12 …"; nil when made once.
  var rowsInWords: String? {
    guard !rows.isEmpty else { return nil }
    let listed = rows.prefix(10).map(String.init).joined(separator: ", ")
    if !columns.isEmpty {
      let names = columns.map { "\u{201C}\($0)\u{201D}" }.joined(separator: ", ")
      return rows.count == 1
        ? "\(columns.count) columns of the row: \(names)"
        : "\(columns.count) columns (\(names)) of \(rows.count) rows: \(listed)\(rows.count > 10 ? " \u{2026}" : "")"
    }
    let values = isVaried ? ", with other values" : ""
    return "\(rows.count) rows\(values): \(listed)\(rows.count > 10 ? " \u{2026}" : "")"
  }

  /// The other places that name the same: "5 more places: actions.csv, cell H14; a.md, line 3"; nil
  /// when there are none.
  func othersInWords(_ sources: SourceTexts) -> String? {
    guard !others.isEmpty else { return nil }
    let listed = others.prefix(6).map { place -> String in
      if let cell = place.cell { return "\(place.path), cell \(cell.name)" }
      let line = sources.position(of: place.start, in: place.path).map { ", line \($0.line)" }
      return place.path + (line ?? "")
    }
    let more = others.count > 6 ? " \u{2026}" : ""
    let places = others.count == 1 ? "1 more place" : "\(others.count) more places"
    return "\(places): \(listed.joined(separator: "; "))\(more)"
  }
}
