import Diagnostics
import PlanModel

/// A page of all services, or of those of one value of a facet, beside everything one can look for.
struct DirectoryPage: TemplateModel {
  private let caption: String?
  private let heading: String
  private let lead: String
  private let meaning: String?
  private let count: String
  private let services: [ServiceCard]
  private let facets: [FacetPart]
  private let related: [FacetLink]
  private let pathways: [TitledLink]
  private let guides: [TitledLink]
  private let pages: PageTurning?
  private let links: DirectoryLinks
  /// The link to the same services where they can be narrowed down by more.
  private let combineHref: String?
  /// Whether people search here: only on the first page of all services.
  private let isSearched: Bool

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
    .flag("has-pathways") { !$0.pathways.isEmpty },
    .many("pathways") { $0.pathways },
    .many("guides") { $0.guides },
    .one("pages") { $0.pages },
    .text("search-href") { $0.links.search },
    .text("index-href") { $0.links.index },
    .text("by-name-href") { $0.links.byName },
    .text("pathways-href") { $0.links.pathways },
    .maybe("combine-href") { $0.combineHref },
    .flag("is-searched") { $0.isSearched },
  ])

  /// A page of all services.
  init(_ sheet: DirectorySheet, _ help: HelpDirectory, _ published: PublishedPlan) {
    let address = SiteMap.directory(page: sheet.number)
    let words = published.words
    caption = nil
    heading = sheet.isFirst ? words[.findHelp] : words[.allServices]
    lead = words(.directoryLead, ["area": published.settings.area.name.value])
    meaning = nil
    count = published.count(help.services)
    services = sheet.services(of: help.services).map { ServiceCard($0, from: address) }
    facets = FacetPart.all(of: help, from: address, open: .need, words)
    related = []
    pathways = []
    guides =
      sheet.isFirst
      ? published.records.pages.filter { $0.section.value == .help }
        .map { TitledLink(title: $0.title.value, href: address.href(to: SiteMap.page($0))) }
      : []
    pages = PageTurning(sheet, from: address) { SiteMap.directory(page: $0) }
    links = DirectoryLinks(from: address)
    combineHref = nil
    isSearched = sheet.isFirst
  }

  /// A page of the services of one value.
  init(
    _ sheet: DirectorySheet,
    of value: FacetValue,
    _ help: HelpDirectory,
    _ published: PublishedPlan
  ) {
    let address = SiteMap.facet(value.facet, value.id, page: sheet.number)
    let words = published.words
    let hasPlainTitle = value.plainTitle != value.title
    caption = words[value.facet]
    heading = value.title
    lead = hasPlainTitle ? value.plainTitle : value.summary
    meaning = hasPlainTitle ? value.summary : nil
    count = published.count(value.services)
    let need = value.facet == .need ? value.id : nil
    services = sheet.services(of: value.services).map {
      ServiceCard($0, from: address, sought: need)
    }
    facets = FacetPart.all(of: help, from: address, open: value.facet, words)
    related =
      sheet.isFirst
      ? help.related(to: value).map { FacetLink($0, from: address, title: $0.title) } : []
    pathways =
      sheet.isFirst && value.facet == .need
      ? published.pathways(forNeed: value.id, from: address) : []
    guides = []
    pages = PageTurning(sheet, from: address) {
      SiteMap.facet(value.facet, value.id, page: $0)
    }
    links = DirectoryLinks(from: address)
    combineHref = "\(links.search)?\(value.facet.folder)=\(value.id)"
    isSearched = false
  }
}

/// Where one can go from any list of services.
private struct DirectoryLinks {
  let search: String
  let index: String
  let byName: String
  let pathways: String

  init(from address: SiteAddress) {
    search = address.href(to: SiteMap.directory)
    index = address.href(to: SiteMap.searchIndex)
    byName = address.href(to: SiteMap.servicesByName)
    pathways = address.href(to: SiteMap.pathways)
  }
}

extension PublishedPlan {
  /// The ways through a referral that begin with a need.
  fileprivate func pathways(forNeed need: String, from address: SiteAddress) -> [TitledLink] {
    records.pathways.filter { pathway in pathway.needs.contains { $0.value == need } }
      .map { link(.pathway, $0.id.value, from: .page(address)) }
  }
}
