import Diagnostics
import PlanModel

/// One action as tables and lists of actions show it, with its milestones.
struct ActionRow: TemplateModel {
  let action: Action
  /// The row's own anchor; nil where the tracker has it.
  let anchor: String?
  /// The link to its row in the tracker; nil in that row.
  let href: String?
  let owner: OwnerPart
  let delivery: StatusPart
  let confidence: PipsPart
  /// "Overdue by 12 days"; nil when it is not.
  let overdue: String?
  let progress: HTML
  let milestones: [MilestoneRow]
  let fundingStream: TitledLink?
  let fundingNote: String?
  let services: [TitledLink]
  let metrics: [TitledLink]
  let voices: [TitledLink]
  let evidence: [TitledLink]

  /// Makes the row of an action, anchored where links to the action lead: once in a page.
  init(
    _ action: Action,
    milestones: [Milestone],
    published: PublishedPlan,
    placement: Placement,
    isAnchored: Bool
  ) {
    let id = action.id.value
    let words = published.words
    self.action = action
    anchor = isAnchored ? SiteMap.anchor(.action, id) : nil
    href = isAnchored ? nil : published.href(.action, id, from: placement)
    owner = OwnerPart(
      role: action.ownerRole,
      organisation: action.ownerOrganisation,
      published,
      placement
    )
    let state = action.delivery.value
    delivery = StatusPart(id: state.rawValue, title: words[state.word])
    let belief = action.outcomeConfidence.value
    confidence = PipsPart(filled: belief.pips, title: words[belief.word])
    overdue = state.isOpen ? published.overdue(since: action.due.value) : nil
    progress = published.html(
      action.progress,
      in: placement,
      prefix: SiteMap.anchor(.action, id) + (isAnchored ? "-progress" : "-brief")
    )
    self.milestones = milestones.map {
      MilestoneRow($0, published: published, placement: placement, isAnchored: isAnchored)
    }
    fundingStream = action.fundingStream.map {
      published.link(.fundingStream, $0.value, from: placement)
    }
    fundingNote = action.fundingNote.map { words[$0.value.word] }
    services = published.openServices(action.services.map(\.value), from: placement)
    metrics = published.links(.metric, action.metrics, from: placement)
    voices = published.links(.engagement, action.engagement, from: placement)
    evidence = published.evidence(action.evidence.map(\.value), from: placement)
  }

  /// Whether its day was put off.
  var hasMoved: Bool { action.originalDue.map { $0.value < action.due.value } ?? false }

  static let templateFields = TemplateFields<ActionRow>([
    .maybe("anchor") { $0.anchor },
    .maybe("href") { $0.href },
    .text("title") { $0.action.title.value },
    .one("owner") { $0.owner },
    .text("start") { $0.action.start.value.inWords },
    .text("due") { $0.action.due.value.inWords },
    .maybe("moved-from") { $0.hasMoved ? $0.action.originalDue?.value.inWords : nil },
    .maybe("completed-on") { $0.action.completedOn?.value.inWords },
    .maybe("overdue") { $0.overdue },
    .one("delivery") { $0.delivery },
    .one("confidence") { $0.confidence },
    .maybe("reason") { $0.action.reason?.value },
    .html("progress") { $0.progress },
    .flag("has-milestones") { !$0.milestones.isEmpty },
    .many("milestones") { $0.milestones },
    .maybe("amount") { $0.action.amount?.value.inWords },
    .maybe("amount-year") { $0.action.year?.value.text },
    .one("funding-stream") { $0.fundingStream },
    .maybe("funding-note") { $0.fundingNote },
    .flag("has-services") { !$0.services.isEmpty },
    .many("services") { $0.services },
    .flag("has-measures") { !$0.metrics.isEmpty },
    .many("measures") { $0.metrics },
    .flag("has-voices") { !$0.voices.isEmpty },
    .many("voices") { $0.voices },
    .flag("has-evidence") { !$0.evidence.isEmpty },
    .many("evidence") { $0.evidence },
  ])
}

/// One step of an action.
struct MilestoneRow: TemplateModel {
  let milestone: Milestone
  let anchor: String?
  let state: StatusPart
  let overdue: String?
  let evidence: [TitledLink]

  init(_ milestone: Milestone, published: PublishedPlan, placement: Placement, isAnchored: Bool) {
    let state = milestone.state.value
    self.milestone = milestone
    anchor = isAnchored ? SiteMap.anchor(.milestone, milestone.id.value) : nil
    self.state = StatusPart(id: state.rawValue, title: published.words[state.word])
    let isOpen = state != .met && milestone.doneOn == nil
    overdue = isOpen ? published.overdue(since: milestone.due.value) : nil
    evidence = published.evidence(milestone.evidence.map(\.value), from: placement)
  }

  static let templateFields = TemplateFields<MilestoneRow>([
    .maybe("anchor") { $0.anchor },
    .text("title") { $0.milestone.title.value },
    .text("due") { $0.milestone.due.value.inWords },
    .maybe("moved-from") { $0.movedFrom?.inWords },
    .maybe("done-on") { $0.milestone.doneOn?.value.inWords },
    .flag("is-past") { $0.milestone.state.value == .met || $0.milestone.state.value == .missed },
    .one("state") { $0.state },
    .maybe("overdue") { $0.overdue },
    .flag("has-evidence") { !$0.evidence.isEmpty },
    .many("evidence") { $0.evidence },
  ])

  private var movedFrom: CalendarDate? {
    milestone.originalDue.flatMap { $0.value < milestone.due.value ? $0.value : nil }
  }
}

extension PublishedPlan {
  /// "Overdue by 12 days", counted to the day the plan is read for; nil when the day is still to
  /// come.
  func overdue(since due: CalendarDate) -> String? {
    let days = plan.today.dayNumber - due.dayNumber
    guard days > 0 else { return nil }
    return days == 1 ? words[.overdueByOneDay] : words(.overdueByDays, ["days": days.grouped])
  }
}

/// Actions in a table of their own.
struct ActionTable: TemplateModel {
  let captionID: String
  let caption: String
  let rows: [ActionRow]

  static let templateFields = TemplateFields<ActionTable>([
    .text("caption-id") { $0.captionID },
    .text("caption") { $0.caption },
    .many("rows") { $0.rows },
  ])
}
