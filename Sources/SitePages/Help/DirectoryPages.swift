import Diagnostics
import PlanModel

/// All services, or those of one value of a facet, beside everything one can look for.
struct DirectoryPage: TemplateModel {
  private let caption: String?
  private let heading: String
  private let lead: String
  private let meaning: String?
  private let count: String
  private let services: [ServiceCard]
  private let facets: [FacetPart]
  private let related: [FacetLink]
  private let guides: [TitledLink]
  private let byNameHref: String
  private let pathwaysHref: String

  static let templateFields = TemplateFields<DirectoryPage>([
    .maybe("caption") { $0.caption },
    .text("heading") { $0.heading },
    .text("lead") { $0.lead },
    .maybe("meaning") { $0.meaning },
    .text("count") { $0.count },
    .many("services") { $0.services },
    .many("facets") { $0.facets },
    .flag("has-related") { !$0.related.isEmpty },
    .many("related") { $0.related },
    .many("guides") { $0.guides },
    .text("by-name-href") { $0.byNameHref },
    .text("pathways-href") { $0.pathwaysHref },
  ])

  /// The page of all services.
  init(_ help: HelpDirectory, _ published: PublishedPlan) {
    let address = SiteMap.directory
    let words = published.words
    caption = nil
    heading = words[.findHelp]
    lead = words(.directoryLead, ["area": published.settings.area.name.value])
    meaning = nil
    count = published.count(help.services)
    services = help.services.map { ServiceCard($0, from: address) }
    facets = Facet.allCases.map {
      FacetPart($0, of: help, from: address, isOpen: $0 == .need, words)
    }
    related = []
    guides = published.records.pages.filter { $0.section.value == .help }
      .map { TitledLink(title: $0.title.value, href: address.href(to: SiteMap.page($0))) }
    byNameHref = address.href(to: SiteMap.servicesByName)
    pathwaysHref = address.href(to: SiteMap.pathways)
  }

  /// The page of one value.
  init(_ value: FacetValue, _ help: HelpDirectory, _ published: PublishedPlan) {
    let address = value.address
    let words = published.words
    caption = words[value.facet.word]
    heading = value.title
    lead = value.plainTitle == value.title ? value.summary : value.plainTitle
    meaning = value.plainTitle == value.title ? nil : value.summary
    count = published.count(value.services)
    services = value.services.map { ServiceCard($0, from: address) }
    facets = Facet.allCases.map {
      FacetPart($0, of: help, from: address, isOpen: $0 == value.facet, words)
    }
    related = help.related(to: value).map { FacetLink($0, from: address, title: $0.title) }
    guides = []
    byNameHref = address.href(to: SiteMap.servicesByName)
    pathwaysHref = address.href(to: SiteMap.pathways)
  }
}

extension HelpDirectory {
  /// The values of the same facet that most of a value's services have as well.
  fileprivate func related(to value: FacetValue) -> [FacetValue] {
    let ids = Set(value.services.map(\.id))
    return values(of: value.facet).enumerated()
      .filter { $0.element.id != value.id }
      .map {
        (place: $0.offset, shared: $0.element.services.count { ids.contains($0.id) }, $0.element)
      }
      .filter { $0.shared > 0 }
      .sorted { ($1.shared, $0.place) < ($0.shared, $1.place) }
      .prefix(mostRelated)
      .map { $0.2 }
  }
}

private let mostRelated = 6

extension PublishedPlan {
  /// The directory, the page of every value that some service has, and the list by name.
  func directoryPages(_ help: HelpDirectory) -> [SitePage] {
    [allServicesPage(help)]
      + help.values.filter { !$0.services.isEmpty }.map { facetPage($0, help) }
      + [servicesByNamePage()]
  }

  private func allServicesPage(_ help: HelpDirectory) -> SitePage {
    SitePage(
      at: SiteMap.directory,
      template: "directory",
      model: DirectoryPage(help, self),
      frame: frame(
        at: SiteMap.directory,
        title: words[.findHelp],
        description: words(.directoryLead, ["area": settings.area.name.value])
      )
    )
  }

  private func facetPage(_ value: FacetValue, _ help: HelpDirectory) -> SitePage {
    SitePage(
      at: value.address,
      template: "directory",
      model: DirectoryPage(value, help, self),
      frame: frame(
        at: value.address,
        title: words(.facetTitle, ["facet": words[value.facet.word], "value": value.title]),
        description: value.summary.isEmpty ? value.plainTitle : value.summary,
        crumbs: [directoryCrumb]
      )
    )
  }

  private func servicesByNamePage() -> SitePage {
    SitePage(
      at: SiteMap.servicesByName,
      template: "services-by-name",
      model: ServicesByNamePage(self),
      frame: frame(
        at: SiteMap.servicesByName,
        title: words[.servicesByName],
        description: words(.directoryLead, ["area": settings.area.name.value]),
        crumbs: [directoryCrumb]
      )
    )
  }

  /// The way down to anything in the directory.
  var directoryCrumb: (title: String, address: SiteAddress) {
    (title: words[.findHelp], address: SiteMap.directory)
  }
}
