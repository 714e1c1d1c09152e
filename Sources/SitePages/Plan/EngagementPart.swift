import Diagnostics
import PlanModel

/// What people said and what came of it.
struct EngagementPart: NumberedPart {
  var number: String?
  let placement: Placement
  let engagement: Engagement
  let youSaid: HTML
  let weDid: HTML
  let body: HTML
  let state: StatusPart
  let groups: [TagPart]
  let actions: [TitledLink]

  init(_ engagement: Engagement, published: PublishedPlan, placement: Placement) {
    let anchor = SiteMap.anchor(.engagement, engagement.id.value)
    let level = placement.listedRecordLevel
    self.placement = placement
    self.engagement = engagement
    youSaid = published.html(
      engagement.youSaid,
      in: placement,
      prefix: anchor + "-you-said",
      under: level + 1
    )
    weDid = published.html(
      engagement.weDid,
      in: placement,
      prefix: anchor + "-we-did",
      under: level + 1
    )
    body = published.html(engagement.body, in: placement, prefix: anchor, under: level)
    let state = engagement.state.value
    self.state = StatusPart(id: state.rawValue, title: published.words[state.word])
    groups = engagement.groups.map { TagPart(title: $0.value) }
    actions = published.links(.action, engagement.actions, from: placement)
  }

  var title: String { engagement.title.value }
  var anchor: String { SiteMap.anchor(.engagement, engagement.id.value) }

  static let templateFields = TemplateFields<EngagementPart>(
    TemplateFields<EngagementPart>.Field.numberedHeadings { $0.placement } + [
      .text("when") { $0.engagement.when.value.inWords },
      .many("groups") { $0.groups },
      .maybe("count-band") { $0.engagement.countBand?.value },
      .text("method") { $0.engagement.method.value },
      .html("you-said") { $0.youSaid },
      .html("we-did") { $0.weDid },
      .one("state") { $0.state },
      .maybe("why-not") { $0.engagement.whyNot?.value },
      .flag("has-actions") { !$0.actions.isEmpty },
      .many("actions") { $0.actions },
      .html("body") { $0.body },
    ]
  )
}
