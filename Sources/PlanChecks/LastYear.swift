import Diagnostics
import PlanModel

/// What the plan before this one published, beside what became of it.
struct LastYear {
  /// The kinds of record that make promises.
  static let kinds: [RecordKind] = [.priority, .action, .milestone, .service, .metric]

  let plan: ExaminedPlan
  let archived: ArchivedPlan
  /// What `ended.csv` accounts for, as `kind:id`.
  let ended: Set<String>
  private let titles: [RecordName.Key: Located<String>]

  /// Nil when no earlier year is in the archive.
  init?(before plan: ExaminedPlan) {
    let year = plan.settings.year.value
    guard plan.index.knowsAll(.settings),
      let archived = plan.records.archive.last(where: { $0.year < year })
    else { return nil }
    self.plan = plan
    self.archived = archived
    ended = Set(plan.records.ended.map(\.record.value))
    let lines = plan.lines.filter { $0.field == "title" || $0.field == "name" }
    titles = Dictionary(lines.map { ($0.from.key, $0.line) }) { first, _ in first }
  }

  /// Where a record of this year has its title.
  func title(_ kind: RecordKind, _ id: String) -> Located<String>? {
    titles[RecordName.Key(kind: kind, id: id)]
  }

  /// Whether last year's plan had a record.
  func had(_ kind: RecordKind, _ id: String) -> Bool {
    archived.records[kind]?.contains { $0.id.value == id } ?? false
  }

  func isAccountedFor(_ kind: RecordKind, _ id: String) -> Bool {
    ended.contains("\(kind.rawValue):\(id)")
  }

  /// What last year's plan promised and this one has not, and `ended.csv` does not explain.
  func lost(_ kind: RecordKind) -> [ArchivedRecord] {
    guard plan.index.knowsAll(kind), plan.index.knowsAll(.ended) else { return [] }
    return promises(kind).filter { record in
      plan.index.entry(kind, record.id.value) == nil && !isAccountedFor(kind, record.id.value)
    }
  }

  /// What of a kind was still to be kept when last year's plan was published.
  private func promises(_ kind: RecordKind) -> [ArchivedRecord] {
    switch kind {
    case .action: archived.actions.filter(\.isOpen).map(\.record)
    case .milestone:
      // The steps of an action that is gone, or done, go with it.
      archived.milestones.filter { milestone in
        milestone.isOpen && milestone.action.map(isOpen) ?? true
      }
      .map(\.record)
    case .service: archived.services.filter { !$0.isGone }.map(\.record)
    default: archived.records[kind] ?? []
    }
  }

  private func isOpen(action id: String) -> Bool {
    plan.records.actions.contains {
      $0.id.value == id && $0.delivery.value != .complete && $0.delivery.value != .stopped
    }
  }

  /// A record of this year that last year's plan had not, and that has the title of a lost one or
  /// nearly its id.
  func successor(of record: ArchivedRecord, _ kind: RecordKind) -> Located<String>? {
    let new = plan.index.ids(of: kind).filter { !had(kind, $0) }
    let title = record.title.lowercased()
    let alike = new.first { plan.index.entry(kind, $0)?.title.lowercased() == title }
    let id = alike ?? NearestNames(new).best(for: record.id.value)
    return id.flatMap { id in plan.index.entry(kind, id).map { Located(id, at: $0.source) } }
  }
}

extension RecordKind {
  /// The file that a record of this kind stands in.
  func path(of id: String) -> String {
    switch self {
    case .action: "actions.csv"
    case .milestone: "milestones.csv"
    case .priority: "priorities/\(id).md"
    case .service: "services/\(id).md"
    default: "metrics/\(id).md"
    }
  }
}
