import Diagnostics
import PlanModel

/// The ways to find help, and what this plan is.
struct HomePage: TemplateModel {
  private let heading: String
  private let lead: String
  private let needs: [FacetLink]
  private let ages: [FacetLink]
  private let routes: [FacetLink]
  private let vision: HTML
  private let priorities: [HomePriority]
  private let directoryHref: String
  private let byNameHref: String
  private let pathwaysHref: String
  private let youngPeopleHref: String
  private let planHref: String
  private let documentHref: String

  init(_ help: HelpDirectory, _ published: PublishedPlan) {
    let address = SiteMap.home
    let words = published.words
    let area = published.settings.area.name.value
    let links = { (facet: Facet) in
      help.values(of: facet).filter { !$0.services.isEmpty }
        .map { FacetLink($0, from: address, title: $0.plainTitle) }
    }
    heading = words(.homeHeading, ["area": area])
    lead = words(.homeLead, ["area": area])
    needs = links(.need)
    ages = links(.age)
    routes = help.values(of: .route)
      .filter {
        ["self-referral", "drop-in", "none-needed"].contains($0.id) && !$0.services.isEmpty
      }
      .map { FacetLink($0, from: address, title: $0.plainTitle) }
    vision = published.html(
      published.settings.vision,
      in: .page(address),
      prefix: "vision",
      under: 2
    )
    priorities = published.records.priorities.map { HomePriority($0, published) }
    directoryHref = address.href(to: SiteMap.directory)
    byNameHref = address.href(to: SiteMap.servicesByName)
    pathwaysHref = address.href(to: SiteMap.pathways)
    youngPeopleHref = address.href(to: SiteMap.youngPeople)
    planHref = address.href(to: SiteMap.plan)
    documentHref = address.href(to: SiteMap.document)
  }

  static let templateFields = TemplateFields<HomePage>([
    .text("heading") { $0.heading },
    .text("lead") { $0.lead },
    .many("needs") { $0.needs },
    .many("age-bands") { $0.ages },
    .many("routes") { $0.routes },
    .html("vision") { $0.vision },
    .many("priorities") { $0.priorities },
    .text("directory-href") { $0.directoryHref },
    .text("by-name-href") { $0.byNameHref },
    .text("pathways-href") { $0.pathwaysHref },
    .text("young-people-href") { $0.youngPeopleHref },
    .text("plan-href") { $0.planHref },
    .text("document-href") { $0.documentHref },
  ])
}

/// A priority in a line.
struct HomePriority: TemplateModel {
  private let title: String
  private let outcome: String
  private let href: String?

  init(_ priority: Priority, _ published: PublishedPlan) {
    title = priority.title.value
    outcome = priority.outcome.value
    href = published.href(.priority, priority.id.value, from: .page(SiteMap.home))
  }

  static let templateFields = TemplateFields<HomePriority>([
    .text("name") { $0.title },
    .text("outcome") { $0.outcome },
    .maybe("href") { $0.href },
  ])
}

extension PublishedPlan {
  /// The first page.
  func homePages(_ help: HelpDirectory) -> [SitePage] {
    [
      SitePage(
        at: SiteMap.home,
        template: "home",
        model: HomePage(help, self),
        frame: frame(
          at: SiteMap.home,
          title: settings.title.value,
          description: words(.homeLead, ["area": settings.area.name.value])
        )
      )
    ]
  }
}
