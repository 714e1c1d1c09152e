import Diagnostics
import PlanModel

/// Every action: how the work stands, what slipped and why, and the same by priority, organisation
/// and state.
struct ActionTrackerPart: TemplateModel {
  let placement: Placement
  let counts: [DeliveryCount]
  let total: Int
  let today: CalendarDate
  let overdue: [ActionRow]
  let slipped: [ActionRow]
  let stopped: [ActionRow]
  let groups: [ActionGroup]
  let owners: [ActionList]
  let states: [ActionList]

  init(published: PublishedPlan, placement: Placement) {
    let actions = published.records.actions
    let milestones = Dictionary(grouping: published.records.milestones, by: \.action.value)
    func row(_ action: Action, isAnchored: Bool) -> ActionRow {
      ActionRow(
        action,
        milestones: isAnchored ? milestones[action.id.value] ?? [] : [],
        published: published,
        placement: placement,
        isAnchored: isAnchored
      )
    }
    let brief = actions.map { row($0, isAnchored: false) }
    self.placement = placement
    counts = published.deliveryCounts(of: actions)
    total = actions.count
    today = published.plan.today
    overdue = brief.filter { $0.overdue != nil }
    slipped = brief.filter(\.hasMoved)
    stopped = brief.filter { $0.action.delivery.value == .stopped }
    groups = published.records.priorities.map { priority in
      let rows = actions.filter { $0.priority.value == priority.id.value }
        .map { row($0, isAnchored: true) }
      return ActionGroup(priority, rows: rows, published: published, placement: placement)
    }
    .filter { !$0.table.rows.isEmpty }
    owners = ActionList.byOwner(brief)
    states = ActionList.byState(brief, words: published.words)
  }

  static let templateFields = TemplateFields<ActionTrackerPart>(
    TemplateFields<ActionTrackerPart>.Field.headings { $0.placement } + [
      .flag("is-in-document") { $0.placement.isDocument },
      .many("counts") { $0.counts },
      .text("total") { $0.total.grouped },
      .text("today") { $0.today.inWords },
      .flag("has-overdue") { !$0.overdue.isEmpty },
      .many("overdue-actions") { $0.overdue },
      .flag("has-slipped") { !$0.slipped.isEmpty },
      .many("slipped") { $0.slipped },
      .flag("has-stopped") { !$0.stopped.isEmpty },
      .many("stopped") { $0.stopped },
      .many("groups") { $0.groups },
      .many("owners") { $0.owners },
      .many("states") { $0.states },
    ]
  )
}

/// How many actions are in one state.
struct DeliveryCount: TemplateModel {
  let state: StatusPart
  let count: Int

  static let templateFields = TemplateFields<DeliveryCount>([
    .one("state") { $0.state },
    .text("count") { $0.count.grouped },
  ])
}

/// The actions of one priority.
struct ActionGroup: TemplateModel {
  let priority: TitledLink
  let table: ActionTable

  init(_ priority: Priority, rows: [ActionRow], published: PublishedPlan, placement: Placement) {
    let title = priority.title.value
    self.priority = published.link(.priority, priority.id.value, from: placement)
    table = ActionTable(
      captionID: "tracker-\(priority.id.value)",
      caption: published.words(.actionsUnder, ["priority": title]),
      rows: rows
    )
  }

  static let templateFields = TemplateFields<ActionGroup>([
    .one("priority") { $0.priority },
    .one("table") { $0.table },
  ])
}

/// Actions that have something in common, as links.
struct ActionList: TemplateModel {
  let title: TitledLink
  let actions: [ActionRow]

  /// One list for each organisation, by its title.
  static func byOwner(_ rows: [ActionRow]) -> [ActionList] {
    Dictionary(grouping: rows, by: \.action.ownerOrganisation.value)
      .compactMap { id, rows in
        rows.first.map { (id: id, list: ActionList(title: $0.owner.organisation, actions: rows)) }
      }
      .sorted {
        ($0.list.title.title.lowercased(), $0.id) < ($1.list.title.title.lowercased(), $1.id)
      }
      .map(\.list)
  }

  /// One list for each state that any action is in.
  static func byState(_ rows: [ActionRow], words: Words) -> [ActionList] {
    Action.Delivery.allCases.compactMap { state in
      let rows = rows.filter { $0.action.delivery.value == state }
      let title = TitledLink(title: words[state.word], href: nil)
      return rows.isEmpty ? nil : ActionList(title: title, actions: rows)
    }
  }

  static let templateFields = TemplateFields<ActionList>([
    .one("title-link") { $0.title },
    .text("count") { $0.actions.count.grouped },
    .many("actions") { $0.actions },
  ])
}

extension PublishedPlan {
  /// How many of some actions are in each state, the empty states left out.
  func deliveryCounts(of actions: [Action]) -> [DeliveryCount] {
    Action.Delivery.allCases.compactMap { state in
      let count = actions.count { $0.delivery.value == state }
      let part = StatusPart(id: state.rawValue, title: words[state.word])
      return count == 0 ? nil : DeliveryCount(state: part, count: count)
    }
  }

  /// The page of all actions.
  func actionTrackerPage() -> SitePage {
    planPage(
      at: SiteMap.actions,
      template: "actions",
      model: ActionTrackerPart(published: self, placement: .page(SiteMap.actions)),
      title: words[.actionTracker],
      description: words[.actionTrackerDescription]
    )
  }
}
