import PlanModel

/// Every value of a facet that some service has, and those that none has yet.
struct FacetIndexPage: TemplateModel {
  private let heading: String
  private let lists: [FacetList]
  private let missing: [ListedText]
  private let searchHref: String

  init(_ facet: Facet, _ help: HelpDirectory, _ words: Words) {
    let address = SiteMap.facets(facet)
    let facets = facet == .age ? [facet, .year] : [facet]
    heading = words[facet]
    lists = facets.map { facet in
      FacetList(
        title: facet == .year ? words[facet] : nil,
        values: help.values(of: facet).filter { !$0.services.isEmpty }
          .map { FacetLink($0, from: address, title: $0.plainTitle) }
      )
    }
    missing =
      facets.flatMap { help.values(of: $0) }.filter(\.services.isEmpty).map(\.plainTitle)
      .listed
    searchHref = address.href(to: SiteMap.directory)
  }

  static let templateFields = TemplateFields<FacetIndexPage>([
    .text("heading") { $0.heading },
    .many("lists") { $0.lists },
    .flag("has-missing") { !$0.missing.isEmpty },
    .many("missing") { $0.missing },
    .text("search-href") { $0.searchHref },
  ])
}

/// The values of one facet, with a heading where it follows another.
struct FacetList: TemplateModel {
  let title: String?
  let values: [FacetLink]

  static let templateFields = TemplateFields<FacetList>([
    .maybe("list-title") { $0.title },
    .many("values") { $0.values },
  ])
}
