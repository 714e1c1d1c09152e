import Diagnostics
import PlanModel

/// Values and findings written out with the stretch of source they point at, to be compared whole.
struct Outline {
  private let bytes: [UInt8]

  init(of text: String) {
    bytes = Array(text.utf8)
  }

  /// `{title: "Help" «Help», ages: [plain "0" «0»]}`, with the style where it is not plain.
  func value(_ value: SourceValue) -> String {
    switch value {
    case .scalar(let scalar): self.scalar(scalar)
    case .list(let items, _): "[\(items.map(self.value).joined(separator: ", "))]"
    case .mapping(let mapping): self.mapping(mapping)
    }
  }

  func mapping(_ mapping: SourceMapping) -> String {
    let entries = mapping.entries.map { entry in
      let key = quoted(entry.key.source)
      return "\(entry.key.value == key ? key : "\(entry.key.value)«\(key)»"): \(value(entry.value))"
    }
    return "{\(entries.joined(separator: ", "))}"
  }

  func scalar(_ scalar: SourceScalar) -> String {
    let style = scalar.style == .plain ? "" : "\(scalar.style) "
    let source = quoted(scalar.source)
    return "\(style)“\(scalar.text)”" + (source == scalar.text ? "" : "«\(source)»")
  }

  /// `must-fix yaml/tab «→»: This line …`, then the notes and the help.
  func finding(_ finding: Diagnostic) -> String {
    let cell =
      finding.location?.cell.map { cell in
        cell.columnName.isEmpty ? " \(cell.name)" : " \(cell.name) \(cell.columnName)"
      } ?? ""
    var lines = [
      "\(finding.severity.rawValue) \(finding.code.rawValue)\(cell) "
        + "«\(finding.location.map(quoted) ?? "")» \(finding.message)"
    ]
    lines += finding.notes.map { "note «\($0.location.map(quoted) ?? "")» \($0.message)" }
    if let help = finding.help { lines.append(help) }
    return lines.joined(separator: "\n")
  }

  func findings(_ found: [Diagnostic]) -> String {
    found.map(finding).joined(separator: "\n\n")
  }

  private func quoted(_ range: SourceRange) -> String {
    guard range.start >= 0, range.start <= range.end, range.end <= bytes.count else {
      return "outside: \(range.start)..<\(range.end)"
    }
    return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }
}
