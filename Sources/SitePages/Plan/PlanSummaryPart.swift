import Diagnostics
import PlanModel

/// The plan on a page: what it wants, who stands behind it, what it will change and how far it is.
struct PlanSummaryPart: TemplateModel {
  let placement: Placement
  let settings: PlanSettings
  let words: Words
  let vision: HTML
  let numbers: [KeyNumber]
  let counts: [DeliveryCount]
  let priorities: [PriorityCard]
  let lead: OwnerPart
  let approvals: [ApprovalRow]
  let signatories: [SignatoryRow]

  init(published: PublishedPlan, placement: Placement) {
    let settings = published.settings
    self.placement = placement
    self.settings = settings
    words = published.words
    vision = published.html(
      settings.vision,
      in: placement,
      prefix: "plan-vision",
      under: placement.headingShift + 2
    )
    numbers = published.keyNumbers(in: placement)
    counts = published.deliveryCounts(of: published.records.actions)
    priorities = published.priorityCards(in: placement)
    lead = OwnerPart(
      role: settings.lead.role,
      organisation: settings.lead.organisation,
      published,
      placement
    )
    approvals = settings.approvals.map { ApprovalRow($0, published, placement) }
    signatories = settings.signatories.map { SignatoryRow($0, published, placement) }
  }

  static let templateFields = TemplateFields<PlanSummaryPart>(
    TemplateFields<PlanSummaryPart>.Field.headings { $0.placement } + [
      .html("vision") { $0.vision },
      .many("numbers") { $0.numbers },
      .many("counts") { $0.counts },
      .many("priorities") { $0.priorities },
      .many("principles") { $0.settings.principles.map { TagPart(title: $0.value) } },
      .text("plan-title") { $0.settings.title.value },
      .maybe("short-name") { $0.settings.shortName?.value },
      .text("kind") { $0.words[$0.settings.planKind.value.word] },
      .text("area") { $0.settings.area.name.value },
      .text("year") { $0.settings.year.value.text },
      .text("period") { $0.periodInWords },
      .text("ages") { $0.settings.ages.inWords },
      .text("version") { $0.settings.version.value },
      .text("state") { $0.words[$0.settings.state.value.word] },
      .maybe("published-on") { $0.settings.publishedOn?.value.inWords },
      .text("next-refresh-due") { $0.settings.nextRefreshDue.value.inWords },
      .one("lead") { $0.lead },
      .maybe("email") { $0.settings.lead.email?.value },
      .maybe("phone") { $0.settings.lead.phone?.value.inWords },
      .maybe("phone-href") { $0.settings.lead.phone.map { "tel:\($0.value.dialled)" } },
      .flag("has-approvals") { !$0.approvals.isEmpty },
      .many("approvals") { $0.approvals },
      .flag("has-signatories") { !$0.signatories.isEmpty },
      .many("signatories") { $0.signatories },
      .flag("has-versions") { !$0.settings.versionLog.isEmpty },
      .many("versions") { $0.settings.versionLog.map(VersionRow.init) },
      .flag("has-alignment") { !$0.settings.alignment.isEmpty },
      .many("alignment") { $0.settings.alignment.map(AlignmentRow.init) },
    ]
  )

  private var periodInWords: String {
    words(
      .fromTo,
      ["from": settings.periodFrom.value.inWords, "to": settings.periodTo.value.inWords]
    )
  }
}

/// One count that tells how big the plan is or how far it has come.
struct KeyNumber: TemplateModel {
  let number: Int
  let label: String
  let href: String?

  static let templateFields = TemplateFields<KeyNumber>([
    .text("number") { $0.number.grouped },
    .text("label") { $0.label },
    .maybe("href") { $0.href },
  ])
}

/// A board's approval.
struct ApprovalRow: TemplateModel {
  let approval: Approval
  let body: TitledLink
  let minutes: TitledLink?

  init(_ approval: Approval, _ published: PublishedPlan, _ placement: Placement) {
    self.approval = approval
    body = published.link(.body, approval.body.value, from: placement)
    minutes = approval.minutes.map { minutes in
      minutes.value.hasPrefix("https://")
        ? TitledLink(title: published.words[.minutes], href: minutes.value)
        : TitledLink(title: minutes.value, href: nil)
    }
  }

  static let templateFields = TemplateFields<ApprovalRow>([
    .one("body") { $0.body },
    .text("role") { $0.approval.role.value },
    .text("date") { $0.approval.date.value.inWords },
    .one("minutes") { $0.minutes },
  ])
}

/// Somebody who signed, by role.
struct SignatoryRow: TemplateModel {
  let owner: OwnerPart
  let date: CalendarDate

  init(_ signatory: Signatory, _ published: PublishedPlan, _ placement: Placement) {
    owner = OwnerPart(
      role: signatory.role,
      organisation: signatory.organisation,
      published,
      placement
    )
    date = signatory.date.value
  }

  static let templateFields = TemplateFields<SignatoryRow>([
    .one("owner") { $0.owner },
    .text("date") { $0.date.inWords },
  ])
}

/// One line of the version history.
struct VersionRow: TemplateModel {
  let entry: VersionEntry

  static let templateFields = TemplateFields<VersionRow>([
    .text("version") { $0.entry.version.value },
    .text("date") { $0.entry.date.value.inWords },
    .text("author-role") { $0.entry.authorRole.value },
    .text("change") { $0.entry.change.value },
  ])
}

/// Another plan that this one agrees with.
struct AlignmentRow: TemplateModel {
  let document: AlignedDocument

  static let templateFields = TemplateFields<AlignmentRow>([
    .text("title") { $0.document.document.value },
    .maybe("href") { $0.document.url?.value },
    .text("how") { $0.document.how.value },
  ])
}
