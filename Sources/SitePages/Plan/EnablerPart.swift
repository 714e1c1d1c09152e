import Diagnostics
import Frameworks
import PlanModel

/// The area's account of one enabler: how far it has come, why, and what belongs to it.
struct EnablerPart: NumberedPart {
  var number: String?
  let placement: Placement
  let enabler: Enabler
  /// "Enabler 7: Embedded CAMHS", as the framework has it.
  let caption: String?
  /// What the framework means by it.
  let summary: String
  let way: String?
  let source: TitledLink?
  let reference: String?
  let lead: OwnerPart?
  /// The latest year first.
  let ratings: [RatingPart]
  let body: HTML
  let priorities: [TitledLink]
  let actions: [ActionRow]
  let services: [TitledLink]
  let caseStudies: [TitledLink]

  init(_ enabler: Enabler, published: PublishedPlan, placement: Placement) {
    let id = enabler.id.value
    let item = published.frameworks.enablers[enabler.item.value]
    let related = RelatedToEnabler(enabler, in: published.records)
    self.placement = placement
    self.enabler = enabler
    caption = item.map {
      published.words(.enablerNumber, ["number": $0.columns["number"] ?? "", "title": $0.title])
    }
    summary = item?.summary ?? ""
    way = item?.columns["way-of-working"].flatMap { published.frameworks.waysOfWorking[$0]?.title }
    source = item?.columns["source"].map { published.link(.source, $0, from: placement) }
    reference = item?.columns["reference"]
    lead = enabler.lead.map { OwnerPart($0, published: published, placement: placement) }
    ratings = enabler.ratings.sorted { $0.year.value > $1.year.value }
      .map { RatingPart($0, published: published, placement: placement) }
    body = published.html(
      enabler.body,
      in: placement,
      prefix: SiteMap.anchor(.enabler, id),
      under: placement.recordLevel
    )
    priorities = related.priorities.map { published.link(.priority, $0.id.value, from: placement) }
    actions = related.actions.map {
      ActionRow($0, milestones: [], published: published, placement: placement, isAnchored: false)
    }
    services = published.openServices(related.services, from: placement)
    caseStudies = related.caseStudies.map {
      published.link(.caseStudy, $0.id.value, from: placement)
    }
  }

  var title: String { enabler.title.value }
  var anchor: String { SiteMap.anchor(.enabler, enabler.id.value) }

  static let templateFields = TemplateFields<EnablerPart>(
    TemplateFields<EnablerPart>.Field.numberedSections { $0.placement } + [
      .maybe("caption") { $0.caption },
      .text("summary") { $0.summary },
      .maybe("way") { $0.way },
      .one("source") { $0.source },
      .maybe("reference") { $0.reference },
      .one("lead") { $0.lead },
      .flag("has-ratings") { !$0.ratings.isEmpty },
      .many("ratings") { $0.ratings },
      .html("body") { $0.body },
      .flag("has-priorities") { !$0.priorities.isEmpty },
      .many("priorities") { $0.priorities },
      .flag("has-actions") { !$0.actions.isEmpty },
      .many("actions") { $0.actions },
      .flag("has-services") { !$0.services.isEmpty },
      .many("services") { $0.services },
      .flag("has-case-studies") { !$0.caseStudies.isEmpty },
      .many("case-studies") { $0.caseStudies },
    ]
  )
}

/// What belongs to an enabler by way of the priorities, actions and case studies that name it.
private struct RelatedToEnabler {
  let priorities: [Priority]
  let actions: [Action]
  let services: [String]
  let caseStudies: [CaseStudy]

  init(_ enabler: Enabler, in records: PlanRecords) {
    let id = enabler.id.value
    let priorities = records.priorities.filter { $0.enablers.contains { $0.value == id } }
    let named = Set(priorities.map(\.id.value))
    self.priorities = priorities
    actions = records.actions.filter { named.contains($0.priority.value) }
    caseStudies = records.caseStudies.filter { $0.enablers.contains { $0.value == id } }
    let prefix = "service:"
    let evidence = enabler.ratings.flatMap(\.evidence).map(\.value)
      .filter { $0.hasPrefix(prefix) }
      .map { String($0.dropFirst(prefix.count)) }
    services =
      evidence + actions.flatMap(\.services).map(\.value)
      + caseStudies.flatMap(\.services).map(\.value)
  }
}

extension PublishedPlan {
  /// The accounts of the enablers in the framework's order, not in that of their files.
  var enablers: [Enabler] {
    frameworks.enablers.items.flatMap { item in
      records.enablers.filter { $0.item.value == item.id }
    }
  }

  /// The grid of the nine enablers, and a page for each account.
  func enablerPages() -> [SitePage] {
    let index = planPage(
      at: SiteMap.enablers,
      template: "enablers",
      model: EnablerGridPart(published: self, placement: .page(SiteMap.enablers)),
      title: words[.enablersTitle],
      description: words[.enablersDescription]
    )
    return [index]
      + enablers.compactMap { enabler in
        guard let address = SiteMap.record(.enabler, enabler.id.value) else { return nil }
        let summary = frameworks.enablers[enabler.item.value]?.summary ?? ""
        return planPage(
          at: address,
          template: "enabler",
          model: EnablerPart(enabler, published: self, placement: .page(address)),
          title: enabler.title.value,
          description: summary.isEmpty ? words[.enablersDescription] : summary,
          below: (words[.enablersTitle], SiteMap.enablers)
        )
      }
  }
}
