/// The findings as SARIF 2.1.0, the form in which tools exchange what they found in files.
///
/// Paths stand below the content folder, so that the same plan gives the same report on every
/// machine; columns count UTF-16 units, as editors do. What was accepted is there too, as
/// suppressed.
package struct SARIFReport: ProblemReport {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  private static let contentBase = "CONTENT"
  private static let rootBase = "ROOT"

  private let setting: ReportSetting

  package init(_ setting: ReportSetting) {
    self.setting = setting
  }

  /// One run with every finding.
  package func render(_ problems: ProblemList, sources: SourceTexts) -> String {
    let found = problems.diagnostics + problems.accepted.map(\.diagnostic)
    let rules = Set(found.map(\.code)).sorted { $0.rawValue < $1.rawValue }
    let places = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1, $0) })
    var fingerprints = SARIFFingerprints()
    var results: [JSONText] = []
    for diagnostic in problems.diagnostics {
      let print = fingerprints.next(of: diagnostic, sources)
      results.append(result(diagnostic, nil, rule: places[diagnostic.code], print, sources))
    }
    for accepted in problems.accepted {
      let diagnostic = accepted.diagnostic
      let print = fingerprints.next(of: diagnostic, sources)
      results.append(result(diagnostic, accepted, rule: places[diagnostic.code], print, sources))
    }
    let run: JSONText = .object([
      "tool": .object(["driver": driver(rules, of: found)]),
      "originalUriBaseIds": baseIDs,
      "columnKind": .string("utf16CodeUnits"),
      "results": .lines(results),
    ])
    let log: JSONText = .object([
      "$schema": .string(Self.schema),
      "version": .string("2.1.0"),
      "runs": .array([run]),
    ])
    return log.text + "\n"
  }

  private func driver(_ rules: [DiagnosticCode], of found: [Diagnostic]) -> JSONText {
    .object([
      "name": .string("ltp"),
      "version": setting.version.isEmpty ? nil : .string(setting.version),
      "rules": .lines(rules.map(rule)),
    ])
  }

  private func rule(_ code: DiagnosticCode) -> JSONText {
    guard let explanation = setting.explain(code) else {
      return .object(["id": .string(code.rawValue)])
    }
    let what = Explanation.plain(explanation.what)
    let why = Explanation.plain(explanation.whyItMatters)
    let before = explanation.before.text
    let after = explanation.after.text
    return .object([
      "id": .string(code.rawValue),
      "shortDescription": message(Explanation.plain(explanation.summary)),
      "fullDescription": message(what),
      "help": .object([
        "text": .string("\(what)\n\n\(why)\n\nBefore:\n\n\(before)\n\nAfter:\n\n\(after)"),
        "markdown": .string(explanation.markdown),
      ]),
    ])
  }

  /// The content folder as seen from where the program was started; that place is not told.
  private var baseIDs: JSONText {
    let folder = setting.contentFolder
    let content: JSONText =
      folder.hasPrefix("/")
      ? .object(["uri": .string("file://\(Self.encoded(folder))/")])
      : .object([
        "uri": .string(folder == "." ? "./" : "\(Self.encoded(folder))/"),
        "uriBaseId": .string(Self.rootBase),
      ])
    return .object([
      Self.contentBase: content,
      Self.rootBase: .object([
        "description": message("The folder in which the program was started.")
      ]),
    ])
  }

  private func result(
    _ diagnostic: Diagnostic,
    _ accepted: AcceptedFinding?,
    rule: Int?,
    _ fingerprint: String,
    _ sources: SourceTexts
  ) -> JSONText {
    let words = [diagnostic.message, diagnostic.help].compactMap(\.self).joined(separator: "\n")
    let related = diagnostic.notes.map { note in
      location(note.location, sources, members: note.message)
    }
    return .object([
      "ruleId": .string(diagnostic.code.rawValue),
      "ruleIndex": .number(rule),
      "level": .string(diagnostic.severity.level),
      "message": message(words),
      "locations": diagnostic.location.map { .array([location($0, sources)]) },
      "relatedLocations": related.isEmpty ? nil : .array(related),
      "partialFingerprints": .object(["finding/v1": .string(fingerprint)]),
      "suppressions": .array(accepted.map { [suppression($0)] } ?? []),
      "fixes": fix(diagnostic, sources).map { .array([$0]) },
      "properties": diagnostic.record.map { .object(["record": .string($0)]) },
    ])
  }

  private func suppression(_ accepted: AcceptedFinding) -> JSONText {
    let isInSource = accepted.source.path == accepted.diagnostic.location?.path
    return .object([
      "kind": .string(isInSource ? "inSource" : "external"),
      "status": .string("accepted"),
      "justification": .string("\(accepted.reason) (until \(accepted.until))"),
    ])
  }

  private func location(
    _ range: SourceRange?,
    _ sources: SourceTexts,
    members words: String? = nil
  ) -> JSONText {
    .object([
      "physicalLocation": range.map { range in
        .object([
          "artifactLocation": artifact(range.path),
          "region": region(range, sources),
        ])
      },
      "message": words.map(message),
    ])
  }

  private func artifact(_ path: String) -> JSONText {
    .object([
      "uri": .string(Self.encoded(path)),
      "uriBaseId": .string(setting.isContent(path) ? Self.contentBase : Self.rootBase),
    ])
  }

  private func region(_ range: SourceRange, _ sources: SourceTexts) -> JSONText? {
    guard !range.isWholeFile,
      let start = sources.position(of: range.start, in: range.path, countedIn: .utf16),
      let end = sources.position(of: range.end, in: range.path, countedIn: .utf16)
    else { return nil }
    return .object([
      "startLine": .number(start.line),
      "startColumn": .number(start.column),
      "endLine": .number(end.line),
      "endColumn": .number(end.column),
    ])
  }

  /// What the author may take over as it is.
  private func fix(_ diagnostic: Diagnostic, _ sources: SourceTexts) -> JSONText? {
    guard let suggestion = diagnostic.suggestion, let range = diagnostic.location,
      let region = region(range, sources)
    else { return nil }
    let replacement: JSONText = .object([
      "deletedRegion": region,
      "insertedContent": .object(["text": .string(suggestion)]),
    ])
    let change: JSONText = .object([
      "artifactLocation": artifact(range.path),
      "replacements": .array([replacement]),
    ])
    return .object(["artifactChanges": .array([change])])
  }

  private func message(_ text: String) -> JSONText { .object(["text": .string(text)]) }

  /// A path as a part of an address (RFC 3986).
  private static func encoded(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(UnicodeScalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }
}

extension Severity {
  fileprivate var level: String {
    switch self {
    case .mustFix: "error"
    case .shouldFix: "warning"
    case .note: "note"
    }
  }
}
