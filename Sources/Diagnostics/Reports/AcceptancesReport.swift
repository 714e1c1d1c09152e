/// Rows for `accepted.csv`, one for each finding that may be accepted.
///
/// The reason and the last day are for people to fill in: a row without them is refused, so that
/// nothing is accepted by copying alone.
package struct AcceptancesReport: ProblemReport {
  package init() {}

  /// The header and the rows; findings that must be mended have none.
  package func render(_ problems: ProblemList, sources: SourceTexts) -> String {
    let open = problems.diagnostics.filter(\.canBeAccepted)
    let keys = open.map { Key(code: $0.code, record: $0.record ?? "") }
    let counts = keys.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    var rows: [[String]] = []
    var written: Set<[String]> = []
    for (diagnostic, key) in zip(open, keys) where !key.record.isEmpty {
      // One of several alike needs its words to be told from the others.
      let isOneOfSeveral = counts[key, default: 0] > 1
      let text = isOneOfSeveral ? UnderlinedWords(of: diagnostic, in: sources)?.short : nil
      let row = [key.code.rawValue, key.record, text ?? "", "", ""]
      if written.insert(row).inserted { rows.append(row) }
    }
    let header = ["code", "record", "text", "reason", "until"]
    return ([header] + rows)
      .map { row in row.map(Self.cell).joined(separator: ",") + "\n" }
      .joined()
  }

  private struct Key: Hashable {
    let code: DiagnosticCode
    let record: String
  }

  private static func cell(_ text: String) -> String {
    text.contains { ",;\"".contains($0) } ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
