import Diagnostics
import Frameworks
import PlanModel

/// One priority: why, what will be different, how anyone can tell and who does what.
struct PriorityPart: NumberedPart {
  var number: String?
  let placement: Placement
  let priority: Priority
  let why: HTML
  let youngPeople: HTML
  let body: HTML
  let owner: OwnerPart
  let enablers: [TitledLink]
  let thrive: [TagPart]
  let groups: [TagPart]
  /// What became of it since the plan before.
  let was: String?
  let tiles: [MetricTile]
  let actions: ActionTable

  init(_ priority: Priority, published: PublishedPlan, placement: Placement) {
    let anchor = SiteMap.anchor(.priority, priority.id.value)
    func html(_ words: SourceText, _ field: String, under level: Int) -> HTML {
      published.html(words, in: placement, prefix: anchor + field, under: level)
    }
    self.placement = placement
    self.priority = priority
    why = html(priority.why, "-why", under: placement.recordLevel + 1)
    youngPeople = html(priority.youngPeople, "-young-people", under: placement.recordLevel + 1)
    body = html(priority.body, "", under: placement.recordLevel)
    owner = OwnerPart(priority.owner, published: published, placement: placement)
    enablers = published.links(.enabler, priority.enablers, from: placement)
    thrive = published.thriveTags(priority.thrive)
    groups = priority.groups.map {
      TagPart(title: published.frameworks.groups[$0.value]?.title ?? $0.value)
    }
    was = priority.fromLastYear.map { published.words[$0.was.value.word] }
    tiles = published.tiles(priority.metrics.map(\.value), placement: placement)
    actions = ActionTable(
      captionID: "\(anchor)-actions",
      caption: published.words(.actionsUnder, ["priority": priority.title.value]),
      rows: published.actionRows(of: priority, placement: placement)
    )
  }

  var title: String { priority.title.value }
  var anchor: String { SiteMap.anchor(.priority, priority.id.value) }

  static let templateFields = TemplateFields<PriorityPart>(
    TemplateFields<PriorityPart>.Field.numberedSections { $0.placement } + [
      .text("outcome") { $0.priority.outcome.value },
      .html("why") { $0.why },
      .html("young-people") { $0.youngPeople },
      .html("body") { $0.body },
      .one("owner") { $0.owner },
      .many("enablers") { $0.enablers },
      .many("thrive") { $0.thrive },
      .flag("has-groups") { !$0.groups.isEmpty },
      .many("groups") { $0.groups },
      .maybe("was") { $0.was },
      .maybe("was-reason") { $0.priority.fromLastYear?.reason?.value },
      .many("tiles") { $0.tiles },
      .flag("has-actions") { !$0.actions.rows.isEmpty },
      .one("actions") { $0.actions },
    ]
  )
}

/// A priority as lists of priorities show it.
struct PriorityCard: TemplateModel {
  let priority: Priority
  let href: String?
  let owner: OwnerPart
  let actionCount: Int
  let counts: [DeliveryCount]

  init(_ priority: Priority, published: PublishedPlan, placement: Placement) {
    let actions = published.records.actions.filter { $0.priority.value == priority.id.value }
    self.priority = priority
    href = published.href(.priority, priority.id.value, from: placement)
    owner = OwnerPart(priority.owner, published: published, placement: placement)
    actionCount = actions.count
    counts = published.deliveryCounts(of: actions)
  }

  static let templateFields = TemplateFields<PriorityCard>([
    .text("title") { $0.priority.title.value },
    .maybe("href") { $0.href },
    .text("outcome") { $0.priority.outcome.value },
    .one("owner") { $0.owner },
    .text("action-count") { $0.actionCount.grouped },
    .many("counts") { $0.counts },
  ])
}

/// The list of all priorities.
struct PrioritiesPage: TemplateModel {
  let cards: [PriorityCard]

  static let templateFields = TemplateFields<PrioritiesPage>([.many("cards") { $0.cards }])
}

extension PublishedPlan {
  /// The priorities as cards, in their order.
  func priorityCards(in placement: Placement) -> [PriorityCard] {
    records.priorities.map { PriorityCard($0, published: self, placement: placement) }
  }

  /// The actions of a priority, in the order of their sheet.
  func actionRows(of priority: Priority, placement: Placement) -> [ActionRow] {
    records.actions.filter { $0.priority.value == priority.id.value }.map { action in
      ActionRow(
        action,
        milestones: records.milestones.filter { $0.action.value == action.id.value },
        published: self,
        placement: placement,
        isAnchored: false
      )
    }
  }

  /// The list of priorities, and a page for each.
  func priorityPages() -> [SitePage] {
    let index = planPage(
      at: SiteMap.priorities,
      template: "priorities",
      model: PrioritiesPage(cards: priorityCards(in: .page(SiteMap.priorities))),
      title: words[.prioritiesTitle],
      description: words[.prioritiesDescription]
    )
    return [index]
      + records.priorities.compactMap { priority in
        guard let address = SiteMap.record(.priority, priority.id.value) else { return nil }
        return planPage(
          at: address,
          template: "priority",
          model: PriorityPart(priority, published: self, placement: .page(address)),
          title: priority.title.value,
          description: priority.outcome.value,
          below: (words[.prioritiesTitle], SiteMap.priorities)
        )
      }
  }
}
