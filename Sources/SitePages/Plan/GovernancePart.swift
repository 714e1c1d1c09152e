private import Diagnostics
internal import PlanModel

/// Who decides: the boards and groups as a tree, then each of them.
package struct GovernancePart: TemplateModel {
  private let placement: Placement
  private let tree: [GovernanceNode]
  var bodies: [BodyPart]

  package init(_ published: PublishedPlan, in placement: Placement) {
    self.placement = placement
    let walk = GovernanceWalk(published.records.bodies)
    tree = walk.steps.map { GovernanceNode($0, published, placement) }
    bodies = walk.steps.map { BodyPart($0.body, published, placement) }
  }

  package static let templateFields = TemplateFields<GovernancePart>(
    TemplateFields.Field.headings { $0.placement } + [
      .many("tree") { $0.tree },
      .many("bodies") { $0.bodies },
    ]
  )
}

/// One body in the drawing of the tree.
///
/// Templates cannot nest without end, so the nested list is told step by step: each node says
/// whether a list begins below it, and how many end after it.
package struct GovernanceNode: TemplateModel {
  private let title: String
  private let href: String
  private let meets: String?
  private let hasBodiesBelow: Bool
  private let endings: [ListEnding]

  fileprivate init(
    _ step: GovernanceWalk.Step,
    _ published: PublishedPlan,
    _ placement: Placement
  ) {
    title = step.body.title.value
    href = "#\(SiteMap.anchor(.body, step.body.id.value))"
    meets = step.body.meets?.value
    hasBodiesBelow = step.hasBodiesBelow
    endings = Array(repeating: ListEnding(), count: step.endings)
  }

  package static let templateFields = TemplateFields<GovernanceNode>([
    .text("title") { $0.title },
    .text("href") { $0.href },
    .maybe("meets") { $0.meets },
    .flag("begins-list") { $0.hasBodiesBelow },
    .many("endings") { $0.endings },
  ])
}

/// The end of one nested list.
package struct ListEnding: TemplateModel {
  package static let templateFields = TemplateFields<ListEnding>([])
}

/// A board or group: what it decides, who sits on it and whom it answers to.
package struct BodyPart: NumberedPart {
  var number: String?
  let title: String
  let anchor: String
  private let kind: String
  private let reportsTo: TitledLink?
  private let chairRole: String?
  private let meets: String?
  private let members: [RoleHolder]
  private let terms: String?
  private let minutes: [TextLine]
  private let voices: HTML
  private let text: HTML

  fileprivate init(_ body: GovernanceBody, _ published: PublishedPlan, _ placement: Placement) {
    let anchor = SiteMap.anchor(.body, body.id.value)
    self.anchor = anchor
    title = body.title.value
    kind = published.words.title(of: body.bodyKind.value)
    reportsTo = body.reportsTo.map { published.link(.body, $0.value, from: placement) }
    chairRole = body.chairRole?.value
    meets = body.meets?.value
    members = body.members.map { RoleHolder($0, published, placement) }
    terms = body.terms?.value
    minutes = body.minutes.map { TextLine($0.value) }
    voices = published.html(
      body.childrensVoices,
      in: placement,
      prefix: "\(anchor)-voices",
      under: placement.listedRecordLevel
    )
    text = published.html(
      body.body,
      in: placement,
      prefix: anchor,
      under: placement.listedRecordLevel
    )
  }

  package static let templateFields = TemplateFields<BodyPart>(
    TemplateFields<BodyPart>.Field.numberedHeading + [
      .text("kind") { $0.kind },
      .one("reports-to") { $0.reportsTo },
      .maybe("chair-role") { $0.chairRole },
      .maybe("meets") { $0.meets },
      .many("members") { $0.members },
      .flag("has-members") { !$0.members.isEmpty },
      .maybe("terms") { $0.terms },
      .many("minutes") { $0.minutes },
      .flag("has-minutes") { !$0.minutes.isEmpty },
      .html("voices") { $0.voices },
      .html("text") { $0.text },
    ]
  )
}

/// A role in an organisation.
package struct RoleHolder: TemplateModel {
  private let role: String
  private let organisation: TitledLink

  init(_ owner: Owner, _ published: PublishedPlan, _ placement: Placement) {
    role = owner.role.value
    organisation = published.link(.organisation, owner.organisation.value, from: placement)
  }

  package static let templateFields = TemplateFields<RoleHolder>([
    .text("role") { $0.role },
    .text("organisation") { $0.organisation.title },
    .maybe("organisation-href") { $0.organisation.href },
  ])
}

/// A walk through the bodies from the top: each before those that report to it.
private struct GovernanceWalk {
  struct Step {
    let body: GovernanceBody
    let hasBodiesBelow: Bool
    /// How many lists end after this body.
    var endings = 0
  }

  private(set) var steps: [Step] = []
  private let bodies: [GovernanceBody]

  init(_ bodies: [GovernanceBody]) {
    self.bodies = bodies
    for top in bodies where top.reportsTo == nil { visit(top) }
  }

  /// A check has made sure that nobody reports to itself in the end.
  private mutating func visit(_ body: GovernanceBody) {
    let below = bodies.filter { $0.reportsTo?.value == body.id.value }
    steps.append(Step(body: body, hasBodiesBelow: !below.isEmpty))
    for next in below { visit(next) }
    if !below.isEmpty { steps[steps.count - 1].endings += 1 }
  }
}
