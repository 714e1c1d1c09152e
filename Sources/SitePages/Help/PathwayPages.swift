import Diagnostics
import PlanModel

/// All pathways.
struct PathwayIndexPage: TemplateModel {
  private let pathways: [PathwayCard]

  init(_ published: PublishedPlan) {
    pathways = published.records.pathways.map { PathwayCard($0, published) }
  }

  static let templateFields = TemplateFields<PathwayIndexPage>([
    .many("pathways") { $0.pathways }
  ])
}

/// A pathway in the list of pathways.
struct PathwayCard: TemplateModel {
  private let pathway: Pathway
  private let href: String?
  private let needs: [ListedText]

  init(_ pathway: Pathway, _ published: PublishedPlan) {
    self.pathway = pathway
    href = published.href(.pathway, pathway.id.value, from: .page(SiteMap.pathways))
    needs = published.needTitles(pathway.needs).listed
  }

  static let templateFields = TemplateFields<PathwayCard>([
    .text("name") { $0.pathway.title.value },
    .maybe("href") { $0.href },
    .maybe("summary") { $0.pathway.summary?.value },
    .text("audience") { $0.pathway.audience.value },
    .text("ages") { $0.pathway.ages.inWords },
    .many("needs") { $0.needs },
  ])
}

extension PublishedPlan {
  /// The list of pathways and a page for each.
  func pathwayPages() -> [SitePage] {
    let index = SitePage(
      at: SiteMap.pathways,
      template: "pathways",
      model: PathwayIndexPage(self),
      frame: frame(
        at: SiteMap.pathways,
        title: words[.pathways],
        description: words[.pathwaysLead]
      )
    )
    return [index] + records.pathways.map(pathwayPage)
  }

  private func pathwayPage(_ pathway: Pathway) -> SitePage {
    let address = SiteAddress("pathways/\(pathway.id.value).html")
    return SitePage(
      at: address,
      template: "pathway",
      model: PathwayPart(pathway, self, .page(address)),
      frame: frame(
        at: address,
        title: pathway.title.value,
        description: pathway.summary?.value ?? pathway.audience.value,
        crumbs: [(title: words[.pathways], address: SiteMap.pathways)],
        hasExit: needsExit(pathway.needs)
      )
    )
  }
}
