import Diagnostics
import PlanModel

extension PublishedPlan {
  /// The directory, the list of values of every facet, the pages of every value that some service
  /// has, and the list by name.
  func directoryPages(_ help: HelpDirectory) -> [SitePage] {
    DirectorySheet.sheets(for: help.services.count).map { allServicesPage($0, help) }
      + Facet.listed.filter { !help.values(of: $0).isEmpty }.map { facetIndexPage($0, help) }
      + help.values.flatMap { value in
        value.services.isEmpty
          ? [] : DirectorySheet.sheets(for: value.services.count).map { facetPage($0, value, help) }
      }
      + servicesByNamePages()
  }

  private func allServicesPage(_ sheet: DirectorySheet, _ help: HelpDirectory) -> SitePage {
    let address = SiteMap.directory(page: sheet.number)
    return SitePage(
      at: address,
      template: "directory",
      model: DirectoryPage(sheet, help, self),
      frame: frame(
        at: address,
        title: sheet.isFirst ? words[.findHelp] : sheet.title(words[.allServices], words),
        description: words(.directoryLead, ["area": settings.area.name.value]),
        crumbs: sheet.isFirst ? [] : [directoryCrumb],
        // People type what they cannot say aloud into the search.
        hasExit: sheet.isFirst
      )
    )
  }

  private func facetIndexPage(_ facet: Facet, _ help: HelpDirectory) -> SitePage {
    let address = SiteMap.facets(facet)
    return SitePage(
      at: address,
      template: "facet-index",
      model: FacetIndexPage(facet, help, words),
      frame: frame(
        at: address,
        title: words[facet],
        description: words[.facetIndexLead],
        crumbs: [directoryCrumb]
      )
    )
  }

  private func facetPage(
    _ sheet: DirectorySheet,
    _ value: FacetValue,
    _ help: HelpDirectory
  ) -> SitePage {
    let address = SiteMap.facet(value.facet, value.id, page: sheet.number)
    let title = words(.facetTitle, ["facet": words[value.facet], "value": value.title])
    return SitePage(
      at: address,
      template: "directory",
      model: DirectoryPage(sheet, of: value, help, self),
      frame: frame(
        at: address,
        title: sheet.title(title, words),
        description: value.summary.isEmpty ? value.plainTitle : value.summary,
        crumbs: [
          directoryCrumb, (title: words[value.facet], address: SiteMap.facets(value.facet)),
        ],
        hasExit: mayNeedExit(value)
      )
    )
  }

  /// The way down to anything in the directory.
  var directoryCrumb: (title: String, address: SiteAddress) {
    (title: words[.findHelp], address: SiteMap.directory)
  }

  /// What people call a number of services.
  func count(_ services: [ServiceFacts]) -> String {
    services.count == 1
      ? words[.oneService] : words(.serviceCount, ["count": services.count.grouped])
  }

  /// Whether somebody who looks at the page of a value may need to leave it quickly.
  private func mayNeedExit(_ value: FacetValue) -> Bool {
    switch value.facet {
    case .need: needsExit(value.id)
    case .group: value.id == "abused-or-exploited"
    default: false
    }
  }
}
