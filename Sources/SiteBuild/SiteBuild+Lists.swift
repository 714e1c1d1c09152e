private import Diagnostics
private import PlanChecks
private import PlanModel
private import PlanSources

/// The lists for the people who keep a plan up to date.
package enum ListKind: String, CaseIterable, Sendable {
  case due
  case expired
  case drafts
  case unanswered
  case uncited
  case gaps
}

extension SiteBuild {
  /// A list for the people who keep the plan up to date; faults of the sources do not stop it.
  package func list(_ kind: ListKind, within days: Int) throws -> ListedPlan {
    let files = try ContentFolder(at: settings.content).files()
    let sources = SourceParser().parse(files.value)
    let frameworks = FrameworkReader().read(with: sources.value).value
    let plan = PlanAssembler(today: settings.today).assemble(sources.value, with: frameworks)
    let examined = ExaminedPlan(plan.value, frameworks)
    let list =
      switch kind {
      case .due: WorkingList(dueIn: examined, within: days)
      case .expired: WorkingList(expiredIn: examined)
      case .drafts: WorkingList(draftsIn: examined, told: plan.diagnostics)
      case .unanswered: WorkingList(unansweredIn: examined)
      case .uncited: WorkingList(uncitedIn: examined)
      case .gaps: WorkingList(gapsIn: examined)
      }
    return ListedPlan(
      list,
      texts: SourceTexts(sources.value.texts),
      isWhole: plan.value.index.isComplete
    )
  }
}

/// A list with the places of its rows as people find them.
package struct ListedPlan: Sendable {
  /// Where a row is written.
  package struct Place: Sendable {
    package let path: String
    package let line: Int
    /// The cell of a spreadsheet, such as `H14`.
    package let cell: String?
  }

  package let columns: [String]
  package let rows: [(cells: [String], place: Place?)]
  /// Whether every record could be read; if not, the list may lack some.
  package let isWhole: Bool

  fileprivate init(_ list: WorkingList, texts: SourceTexts, isWhole: Bool) {
    columns = list.columns
    self.isWhole = isWhole
    rows = list.rows.map { row in
      let place = row.source.map { source in
        Place(
          path: source.path,
          line: texts.position(of: source.start, in: source.path)?.line ?? 1,
          cell: source.cell?.name
        )
      }
      return (row.cells, place)
    }
  }
}
