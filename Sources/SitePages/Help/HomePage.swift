import Diagnostics
import PlanModel

/// The ways to find help, and what this plan is.
struct HomePage: TemplateModel {
  /// The needs that most services help with; a link leads to the others.
  private static let mostNeeds = 8

  private let heading: String
  private let lead: String
  private let needs: [FacetLink]
  private let ages: [FacetLink]
  private let routes: [FacetLink]
  private let guides: [PageCard]
  private let vision: HTML
  private let priorities: [HomePriority]

  init(_ help: HelpDirectory, _ published: PublishedPlan) {
    let address = SiteMap.home
    let words = published.words
    let area = published.settings.area.name.value
    let link = { (value: FacetValue) in FacetLink(value, from: address, title: value.plainTitle) }
    heading = words(.homeHeading, ["area": area])
    lead = words(.homeLead, ["area": area])
    needs = Self.commonest(help.values(of: .need)).map(link)
    ages = help.values(of: .age).filter { !$0.services.isEmpty }.map(link)
    routes = ["self-referral", "drop-in", "none-needed"].compactMap { help.value(.route, $0) }
      .map(link)
    guides = published.records.pages.filter { $0.section.value == .help }
      .map { PageCard($0, from: address) }
    vision = published.html(
      published.settings.vision,
      in: .page(address),
      prefix: "vision",
      under: 2
    )
    priorities = published.records.priorities.map { HomePriority($0, published) }
  }

  /// Those with most services, in the order of their framework.
  private static func commonest(_ values: ArraySlice<FacetValue>) -> [FacetValue] {
    let ranked = values.enumerated().filter { !$0.element.services.isEmpty }
      .sorted {
        ($1.element.services.count, $0.offset) < ($0.element.services.count, $1.offset)
      }
    return ranked.prefix(mostNeeds).sorted { $0.offset < $1.offset }.map(\.element)
  }

  private static func href(_ address: SiteAddress) -> String { SiteMap.home.href(to: address) }

  static let templateFields = TemplateFields<HomePage>([
    .text("heading") { $0.heading },
    .text("lead") { $0.lead },
    .many("needs") { $0.needs },
    .many("age-bands") { $0.ages },
    .many("routes") { $0.routes },
    .many("guides") { $0.guides },
    .html("vision") { $0.vision },
    .many("priorities") { $0.priorities },
    .text("search-href") { _ in href(SiteMap.directory) },
    .text("all-needs-href") { _ in href(SiteMap.facets(.need)) },
    .text("all-ages-href") { _ in href(SiteMap.facets(.age)) },
    .text("by-name-href") { _ in href(SiteMap.servicesByName) },
    .text("pathways-href") { _ in href(SiteMap.pathways) },
    .text("young-people-href") { _ in href(SiteMap.youngPeople) },
    .text("plan-href") { _ in href(SiteMap.plan) },
    .text("document-href") { _ in href(SiteMap.document) },
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
