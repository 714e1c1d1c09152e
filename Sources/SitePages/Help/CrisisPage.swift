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
  private let homeHref = SiteMap.notFound.href(to: SiteMap.home)
  private let directoryHref = SiteMap.notFound.href(to: SiteMap.directory)
  private let byNameHref = SiteMap.notFound.href(to: SiteMap.servicesByName)
  private let planHref = SiteMap.notFound.href(to: SiteMap.plan)

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
  func notFoundPages() -> [SitePage] {
    [
      SitePage(
        at: SiteMap.notFound,
        template: "not-found",
        model: NotFoundPage(),
        frame: frame(
          at: SiteMap.notFound,
          title: words[.pageNotFound],
          description: words[.pageNotFound],
          isHidden: true
        )
      )
    ]
  }
}
