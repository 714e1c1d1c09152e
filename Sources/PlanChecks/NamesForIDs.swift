internal import Diagnostics
internal import PlanModel

/// Turns what was told of a name where an id belongs into the id that is meant: “Open Door Fenbury”
/// into `open-door`.
///
/// The findings of the readers come in, who know no titles; the same go out, with the id of the
/// record that has the title, or with the ids there are.
struct NamesForIDs {
  private let targets: [SourceRange: RecordKind]
  private let index: RecordIndex

  init(in plan: Plan) {
    index = plan.index
    var targets: [SourceRange: RecordKind] = [:]
    for reference in plan.references {
      if case .record(let kind) = reference.target,
        plan.index.entry(kind, reference.written.value) == nil
      {
        targets[reference.written.source] = kind
      }
    }
    self.targets = targets
  }

  func amended(_ told: [Diagnostic]) -> [Diagnostic] {
    targets.isEmpty ? told : told.map(amended)
  }

  private func amended(_ finding: Diagnostic) -> Diagnostic {
    guard finding.code == .badValue, let place = finding.location, let kind = targets[place],
      let typed = finding.suggestion
    else { return finding }
    let ids = index.ids(of: kind)
    let meant = ids.filter { id in
      index.entry(kind, id).flatMap { RecordID.correction(of: $0.title) } == typed
    }
    let names = NearestNames(ids)
    return Diagnostic(
      finding.code,
      finding.severity,
      finding.message,
      at: place,
      notes: finding.notes,
      help: "Your \(kind.pluralInWords): \(names.shown(for: typed)).",
      suggestion: meant.count == 1 ? meant[0] : names.clearBest(for: typed)
    )
  }
}
