import Diagnostics
import PlanModel

/// Takes together what is told of several records of one sheet that are named and are not there: rows
/// that were lost while a filter was on, or with a part of the sheet.
///
/// The findings of every single name come in. Names like one that is there are mistyped, and stay.
struct LostRows {
  let diagnostics: [Diagnostic]
  /// What is told as lost, as `action:open-hub`: links to it say the same.
  let names: Set<String>

  /// One record that is missing was taken out, or is named wrongly.
  private static let fewestRecords = 2

  init(among found: [Diagnostic], in index: RecordIndex) {
    var lost: [RecordKind: [String: Diagnostic]] = [:]
    for finding in found where finding.suggestion == nil {
      guard let (kind, id) = Self.record(finding) else { continue }
      if lost[kind]?[id] == nil { lost[kind, default: [:]][id] = finding }
    }
    let sheets = lost.filter { $0.value.count >= Self.fewestRecords }.compactMap { kind, ids in
      Self.sheet(of: kind, in: index).map { (kind: kind, path: $0, ids: ids) }
    }
    let told = Set(sheets.map(\.kind))
    names = Set(sheets.flatMap { sheet in sheet.ids.keys.map { "\(sheet.kind.rawValue):\($0)" } })
    let rest = found.filter { finding in
      finding.suggestion != nil || !(Self.record(finding).map { told.contains($0.0) } ?? false)
    }
    diagnostics =
      rest
      + sheets.sorted { $0.path < $1.path }.map { .lostRows(of: $0.kind, in: $0.path, $0.ids) }
  }

  private static func record(_ finding: Diagnostic) -> (RecordKind, String)? {
    let parts = finding.missing?.split(separator: ":", maxSplits: 1) ?? []
    guard finding.code == .unknownReference, parts.count == 2,
      let kind = RecordKind(rawValue: String(parts[0]))
    else { return nil }
    return (kind, String(parts[1]))
  }

  /// The sheet that the other records of a kind stand in; nil for those that are a file each.
  private static func sheet(of kind: RecordKind, in index: RecordIndex) -> String? {
    index.ids(of: kind).lazy.compactMap { index.entry(kind, $0)?.source }.first { $0.cell != nil }?
      .path
  }
}

extension Diagnostic {
  fileprivate static func lostRows(
    of kind: RecordKind,
    in path: String,
    _ ids: [String: Diagnostic]
  ) -> Diagnostic {
    let sorted = ids.sorted { $0.key < $1.key }
    let shown = sorted.prefix(3).map { "\u{201C}\($0.key)\u{201D}" }.joined(separator: ", ")
    return Diagnostic(
      .unknownReference,
      .mustFix,
      "\(path) lacks \(sorted.count) \(kind.pluralInWords) that are named elsewhere: "
        + "\(shown)\(sorted.count > 3 ? " \u{2026}" : "").",
      at: .start(of: path),
      notes: sorted.prefix(6).map { id, finding in
        Note("\u{201C}\(id)\u{201D} is named here.", at: finding.location)
      },
      help: "Were rows lost with a filter, or in copying? Put them back, or take the names out."
    )
  }
}
