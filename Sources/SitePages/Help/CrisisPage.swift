import Diagnostics
import PlanModel

/// Whom to call and where to go now.
struct CrisisPage: TemplateModel {
  private let services: [ServiceCard]

  init(_ help: HelpDirectory) {
    let crisis = help.services.filter(\.isCrisis)
    services = (crisis.filter(\.isRoundTheClock) + crisis.filter { !$0.isRoundTheClock })
      .map { ServiceCard($0, from: SiteMap.crisis) }
  }

  static let templateFields = TemplateFields<CrisisPage>([
    .flag("has-services") { !$0.services.isEmpty },
    .many("services") { $0.services },
  ])
}

/// What people see who followed a link that leads nowhere.
struct NotFoundPage: TemplateModel {
  private let homeHref: String
  private let directoryHref: String
  private let byNameHref: String
  private let planHref: String

  init(at address: SiteAddress) {
    homeHref = address.href(to: SiteMap.home)
    directoryHref = address.href(to: SiteMap.directory)
    byNameHref = address.href(to: SiteMap.servicesByName)
    planHref = address.href(to: SiteMap.plan)
  }

  static let templateFields = TemplateFields<NotFoundPage>([
    .text("home-href") { $0.homeHref },
    .text("search-href") { $0.directoryHref },
    .text("by-name-href") { $0.byNameHref },
    .text("plan-href") { $0.planHref },
  ])
}

extension PublishedPlan {
  /// The page that the block on every page leads to.
  func crisisPages(_ help: HelpDirectory) -> [SitePage] {
    [
      SitePage(
        at: SiteMap.crisis,
        template: "crisis",
        model: CrisisPage(help),
        frame: frame(
          at: SiteMap.crisis,
          title: words[.getHelpNow],
          description: words(.crisisLead, ["area": settings.area.name.value]),
          checkedOn: settings.crisisLines.map(\.checkedOn.value).min(),
          hasExit: true
        )
      )
    ]
  }

  /// The page for addresses that lead nowhere.
  ///
  /// A server shows it at any address, so its links begin at the root where the site's is known.
  func notFoundPages() -> [SitePage] {
    let anywhere =
      settings.site.url.map { SiteMap.notFound.shownAnywhere(below: $0.value) } ?? SiteMap.notFound
    return [
      SitePage(
        at: SiteMap.notFound,
        template: "not-found",
        model: NotFoundPage(at: anywhere),
        frame: frame(
          at: anywhere,
          title: words[.pageNotFound],
          description: words[.pageNotFound]
        ),
        isHidden: true
      )
    ]
  }
}
