import Diagnostics
import PlanAnalysis
import PlanModel

/// What stands at the address that a service had before: it leads on to its page.
struct MovedServicePage: TemplateModel {
  private let name: String
  private let sentence: String
  private let href: String
  /// The whole address of the page now, where the site's own is known.
  private let canonical: String?

  init(_ service: Service, from address: SiteAddress, _ published: PublishedPlan) {
    let target = SiteMap.service(service.id.value)
    name = service.name.value
    sentence = published.words(.movedTo, ["name": service.name.value])
    href = address.href(to: target)
    canonical = published.settings.site.url.map { PublishedPlan.join($0.value, target.path) }
  }

  static let templateFields = TemplateFields<MovedServicePage>([
    .text("name") { $0.name },
    .text("moved-to") { $0.sentence },
    .text("href") { $0.href },
    .maybe("canonical-now") { $0.canonical },
  ])
}

extension PublishedPlan {
  /// A page at each address that an open service had before.
  ///
  /// Those are its `previous-ids`, and the services that `ended.csv` calls renamed or merged into
  /// it. Nobody finds them but by an old link: they are kept out of search engines.
  func movedServicePages() -> [SitePage] {
    let ids = Set(directory.services.map(\.id.value))
    let renamed = records.ended.compactMap { row -> (id: String, service: Service)? in
      guard [.renamed, .merged].contains(row.whatBecame.value),
        let old = row.record.value.serviceID, !ids.contains(old),
        let now = row.successor?.value.serviceID, ids.contains(now), let service = service(now)
      else { return nil }
      return (old, service)
    }
    var taken: Set<String> = []
    return
      (directory.services.flatMap { service in
        service.previousIDs.map { (id: $0.value, service: service) }
      } + renamed)
      .filter { taken.insert($0.id).inserted }
      .map { movedServicePage($0.id, $0.service) }
  }

  private func movedServicePage(_ id: String, _ service: Service) -> SitePage {
    let address = SiteMap.service(id)
    return SitePage(
      at: address,
      template: "moved",
      model: MovedServicePage(service, from: address, self),
      frame: frame(
        at: address,
        title: service.name.value,
        description: words(.movedTo, ["name": service.name.value]),
        crumbs: [directoryCrumb],
        hasExit: hasExit(service)
      ),
      isHidden: true
    )
  }
}

extension String {
  /// `youth-hub` of `service:youth-hub`.
  fileprivate var serviceID: String? {
    hasPrefix("service:") ? String(dropFirst("service:".count)) : nil
  }
}
