import Diagnostics
import PlanModel

/// Finds what last year's plan promised and this one passes over, or has under another id.
struct LostRecord: PlanAdvice {
  /// Of more than this many of a kind one finding tells.
  private static let most = 8

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard let lastYear = LastYear(before: plan) else { return [] }
    // What other records still name is told there.
    var named: Set<String> = []
    for reference in plan.references {
      switch reference.target {
      case .record(let kind): named.insert("\(kind.rawValue):\(reference.written.value)")
      case .anyRecord: named.insert(reference.written.value)
      case .vocabulary: break
      }
    }
    // So is a row of ended.csv that leaves out the kind.
    let ended = Set(plan.records.ended.map(\.record.value))
    return LastYear.kinds.flatMap { kind -> [Diagnostic] in
      let lost = lastYear.lost(kind).filter { record in
        !named.contains("\(kind.rawValue):\(record.id.value)") && !ended.contains(record.id.value)
      }
      guard lost.count <= Self.most else { return [.allLost(lost, kind, lastYear.archived.year)] }
      return lost.map { record in
        if let successor = lastYear.successor(of: record, kind) {
          return .renamed(record, kind, to: successor, lastYear.archived.year)
        }
        return .lost(record, kind, lastYear.archived.year)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func lost(
    _ record: ArchivedRecord,
    _ kind: RecordKind,
    _ year: PlanYear
  )
    -> Diagnostic
  {
    Diagnostic(
      .lostRecord,
      .shouldFix,
      "The \(kind.inWords) \u{201C}\(record.title)\u{201D} of \(year.text) is missing, without a reason.",
      at: .start(of: kind.path(of: record.id.value)),
      notes: [Note("It stood in last year\u{2019}s plan.", at: record.id.source)],
      help:
        "Bring it back with the id \(record.id.value), or add this row to ended.csv: \(kind.rawValue):\(record.id.value),stopped,\"Why it ended.\","
    )
  }

  fileprivate static func allLost(
    _ lost: [ArchivedRecord],
    _ kind: RecordKind,
    _ year: PlanYear
  )
    -> Diagnostic
  {
    Diagnostic(
      .lostRecord,
      .shouldFix,
      "\(lost.count) \(kind.pluralInWords) of \(year.text) are missing, without a reason.",
      at: .start(of: kind.path(of: "\u{2026}")),
      notes: lost.prefix(5).map {
        Note("\u{201C}\($0.title)\u{201D} stood in last year\u{2019}s plan.", at: $0.id.source)
      },
      help:
        "Bring them back with their ids, or say in ended.csv what became of each, in rows such as: \(kind.rawValue):\(lost[0].id.value),stopped,\"Why it ended.\","
    )
  }

  fileprivate static func renamed(
    _ record: ArchivedRecord,
    _ kind: RecordKind,
    to id: Located<String>,
    _ year: PlanYear
  ) -> Diagnostic {
    Diagnostic(
      .renamedRecord,
      .shouldFix,
      "The \(kind.inWords) \u{201C}\(record.title)\u{201D} of \(year.text) seems to have a new id: \u{201C}\(id.value)\u{201D}.",
      at: id.source,
      notes: [
        Note("Last year its id was \u{201C}\(record.id.value)\u{201D}.", at: record.id.source)
      ],
      help:
        "Ids never change. Give it its old one\(id.source.cell == nil ? " by renaming the file" : ""), or add to ended.csv: \(kind.rawValue):\(record.id.value),renamed,\"Why.\",\(kind.rawValue):\(id.value)",
      suggestion: id.source.cell == nil ? nil : record.id.value
    )
  }
}
