import Diagnostics
import PlanAnalysis
import PlanModel

/// The services that somebody keeps on their own device.
///
/// The page holds every service that can be kept; a script shows those whose ids it finds on the
/// device. So the details are always those of today, and the device keeps nothing but ids.
struct MyListPage: TemplateModel {
  private let items: [MyListItem]
  private let directoryHref: String
  private let byNameHref: String

  init(_ published: PublishedPlan) {
    items = published.directory.services.filter(published.canBeListed)
      .map { MyListItem($0, published) }
    directoryHref = SiteMap.myList.href(to: SiteMap.directory)
    byNameHref = SiteMap.myList.href(to: SiteMap.servicesByName)
  }

  static let templateFields = TemplateFields<MyListPage>([
    .many("items") { $0.items },
    .text("directory-href") { $0.directoryHref },
    .text("by-name-href") { $0.byNameHref },
  ])
}

/// A service as the list shows it: with how to reach it, for the list is made to be printed.
struct MyListItem: TemplateModel {
  private let service: Service
  private let href: String
  private let contact: ServiceContact
  private let routes: String
  private let hours: String

  init(_ service: Service, _ published: PublishedPlan) {
    self.service = service
    href = SiteMap.myList.href(to: SiteMap.service(service.id.value))
    contact = ServiceContact(service, published.words)
    routes = published.routeTitles(of: service).joined(separator: ", ")
    hours = published.hoursInWords(of: service).joined(separator: "; ")
  }

  static let templateFields = TemplateFields<MyListItem>([
    .text("item-id") { $0.service.id.value },
    .text("name") { $0.service.name.value },
    .text("href") { $0.href },
    .text("summary") { $0.service.summary.value },
    .text("ages") { $0.service.ages.inWords },
    .text("routes") { $0.routes },
    .text("hours-in-words") { $0.hours },
    .one("contact") { $0.contact },
  ])
}

extension PublishedPlan {
  /// The page of a list of one's own.
  func myListPages() -> [SitePage] {
    [
      SitePage(
        at: SiteMap.myList,
        template: "my-list",
        model: MyListPage(self),
        frame: frame(
          at: SiteMap.myList,
          title: words[.myList],
          description: words[.myListLead],
          crumbs: [directoryCrumb],
          hasExit: true
        ),
        isHidden: true
      )
    ]
  }
}
