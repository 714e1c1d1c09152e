internal import Diagnostics
package import PlanModel

/// What the layout shows around every page: who publishes it, how to move about, and where to get
/// help now.
package struct PageFrame: TemplateModel {
  /// The page's own title.
  package let title: String
  /// What the browser's tab shows: the page's title and the site's.
  package let pageTitle: String
  package let description: String
  /// The language of the words, as in `en-GB`.
  package let language: String
  /// What leads to the site's root: `{{root}}assets/site.css`.
  package let root: String
  /// The page's full address where the site's is known.
  package let canonical: String?
  /// The way down to this page, the page itself left out.
  package let crumbs: [Crumb]
  /// Names for styles to look at.
  package let bodyClass: String
  /// Keeps the page out of search engines.
  package internal(set) var isHidden: Bool
  package let siteTitle: String
  package let areaName: String
  package let planYear: String
  package let notice: String?
  package let navigation: [NavigationLink]
  package let footer: [FooterGroup]
  /// Every help line; the page for a crisis shows them all.
  package let crisisLines: [CrisisLinePart]
  /// When all lines above the page answer and what a call costs; nil where that differs.
  package let crisisHours: String?
  package let crisisHref: String
  package let myListHref: String
  /// The link for leaving the page quickly; nil where it is not needed.
  package let exitHref: String?
  /// "Last checked on 14 October 2026": when somebody last read what the page says.
  package let lastChecked: String?
  package let feedbackHref: String?
  package let publisher: String
  /// Who published the plan, when, and which version it is.
  package let imprint: String

  /// As many help lines as fit above every page without hiding it: the first of the plan.
  ///
  /// A link behind them leads to the page with all of them.
  static let mostLines = 6

  package static let templateFields = TemplateFields<PageFrame>([
    .text("title") { $0.title },
    .text("page-title") { $0.pageTitle },
    .text("description") { $0.description },
    .text("language") { $0.language },
    .text("root") { $0.root },
    .maybe("canonical") { $0.canonical },
    .many("crumbs") { $0.crumbs },
    .text("body-class") { $0.bodyClass },
    .flag("is-hidden") { $0.isHidden },
    .text("site-title") { $0.siteTitle },
    .text("area-name") { $0.areaName },
    .text("plan-year") { $0.planYear },
    .maybe("notice") { $0.notice },
    .many("navigation") { $0.navigation },
    .many("footer-groups") { $0.footer },
    .many("crisis-lines") { $0.crisisLines },
    .many("first-crisis-lines") { Array($0.crisisLines.prefix(mostLines)) },
    .maybe("crisis-hours") { $0.crisisHours },
    .text("crisis-href") { $0.crisisHref },
    .text("my-list-href") { $0.myListHref },
    .maybe("exit-href") { $0.exitHref },
    .maybe("last-checked") { $0.lastChecked },
    .maybe("feedback-href") { $0.feedbackHref },
    .text("publisher") { $0.publisher },
    .text("imprint") { $0.imprint },
  ])
}

extension PageFrame {
  /// The frame of a page that belongs to no plan: with little more than its title.
  package init(title: String, pageTitle: String, root: String, crumbs: [Crumb] = []) {
    self.init(
      title: title,
      pageTitle: pageTitle,
      description: "",
      language: "en-GB",
      root: root,
      canonical: nil,
      crumbs: crumbs,
      bodyClass: "",
      isHidden: false,
      siteTitle: "",
      areaName: "",
      planYear: "",
      notice: nil,
      navigation: [],
      footer: [],
      crisisLines: [],
      crisisHours: nil,
      crisisHref: "",
      myListHref: "",
      exitHref: nil,
      lastChecked: nil,
      feedbackHref: nil,
      publisher: "",
      imprint: ""
    )
  }
}

extension PublishedPlan {
  /// The frame of a page.
  ///
  /// The crumbs are the pages above it, the home page left out. It has an exit where somebody may
  /// need to leave the page quickly.
  package func frame(
    at address: SiteAddress,
    title: String,
    description: String,
    crumbs: [(title: String, address: SiteAddress)] = [],
    checkedOn: CalendarDate? = nil,
    hasExit: Bool = false,
    bodyClass: String = ""
  ) -> PageFrame {
    let siteTitle = settings.title.value
    let way = address == SiteMap.home ? [] : [(title: words[.home], address: SiteMap.home)] + crumbs
    return PageFrame(
      title: title,
      pageTitle: title == siteTitle ? siteTitle : "\(title) \u{2013} \(siteTitle)",
      description: description,
      language: settings.languages.first?.value ?? "en-GB",
      root: address.root,
      canonical: settings.site.url.map { Self.join($0.value, address.path) },
      crumbs: way.map { Crumb(title: $0.title, href: address.href(to: $0.address)) },
      bodyClass: bodyClass,
      isHidden: false,
      siteTitle: siteTitle,
      areaName: settings.area.name.value,
      planYear: settings.year.value.text,
      notice: settings.notice?.value,
      navigation: navigation(from: address),
      footer: footer(from: address),
      crisisLines: everywhere.crisisLines,
      crisisHours: everywhere.crisisHours,
      crisisHref: address.href(to: SiteMap.crisis),
      myListHref: address.href(to: SiteMap.myList),
      exitHref: hasExit ? "https://www.bbc.co.uk/weather" : nil,
      lastChecked: checkedOn.map { words(.lastChecked, ["date": $0.inWords]) },
      feedbackHref: settings.site.feedbackURL?.value
        ?? settings.site.feedbackEmail.map { "mailto:\($0.value)" },
      publisher: everywhere.publisher,
      imprint: everywhere.imprint
    )
  }

  /// An address below the site's own, whether or not that ends in a slash.
  package static func join(_ site: String, _ path: String) -> String {
    site.hasSuffix("/") ? site + path : "\(site)/\(path)"
  }

  private func navigation(from address: SiteAddress) -> [NavigationLink] {
    let links: [(Word, SiteAddress, [String])] = [
      (.findHelp, SiteMap.directory, ["help/", "guides/"]),
      (.pathways, SiteMap.pathways, ["pathways/"]),
      (.youngPeople, SiteMap.youngPeople, ["young-people/"]),
      (.thePlan, SiteMap.plan, ["plan/"]),
      (.glossary, SiteMap.glossary, ["glossary.html"]),
    ]
    return links.map { word, target, folders in
      let isWithin = folders.contains { address.path.hasPrefix($0) }
      return NavigationLink(
        title: words[word],
        href: address.href(to: target),
        current: address == target ? "page" : isWithin ? "true" : nil
      )
    }
  }

  private func footer(from address: SiteAddress) -> [FooterGroup] {
    [
      FooterGroup(
        title: words[.thisPlan],
        links: links(
          to: [
            (title: words[.thePlan], address: SiteMap.plan),
            (title: words[.document], address: SiteMap.document),
            (title: words[.printedDirectory], address: SiteMap.printedDirectory),
            (title: words[.sources], address: SiteMap.sources),
          ],
          from: address
        )
      ),
      FooterGroup(
        title: words[.aboutThisSite],
        links: links(
          to: everywhere.about + [
            (title: words[.accessibility], address: SiteMap.accessibility),
            (title: words[DataWord.dataTitle], address: SiteMap.data),
          ],
          from: address
        )
      ),
    ]
  }

  private func links(
    to pages: [(title: String, address: SiteAddress)],
    from address: SiteAddress
  ) -> [NavigationLink] {
    pages.map { page in
      NavigationLink(
        title: page.title,
        href: address.href(to: page.address),
        current: page.address == address ? "page" : nil
      )
    }
  }
}
