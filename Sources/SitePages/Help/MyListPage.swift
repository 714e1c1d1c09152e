/// The services that somebody keeps on their own device.
///
/// The device keeps nothing but ids; a script loads the parts that hold those services, so the
/// details are always those of today.
struct MyListPage: TemplateModel {
  private let parts: MyListParts
  private let directoryHref: String
  private let byNameHref: String

  init(_ published: PublishedPlan) {
    parts = MyListParts(published)
    directoryHref = SiteMap.myList.href(to: SiteMap.directory)
    byNameHref = SiteMap.myList.href(to: SiteMap.servicesByName)
  }

  static let templateFields = TemplateFields<MyListPage>([
    .text("parts") { $0.parts.firstIDs.joined(separator: " ") },
    .text("directory-href") { $0.directoryHref },
    .text("by-name-href") { $0.byNameHref },
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
