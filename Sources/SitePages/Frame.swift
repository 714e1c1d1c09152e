internal import Diagnostics
package import PlanModel

/// What the layout shows around every page: who publishes it, how to move about, and where to get help now.
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
  package let isHidden: Bool
  package let siteTitle: String
  package let areaName: String
  package let planYear: String
  package let notice: String?
  package let navigation: [NavigationLink]
  package let footer: [FooterGroup]
  /// Every help line; the page for a crisis shows them all.
  package let crisisLines: [CrisisLinePart]
  package let crisisHref: String
  /// The link for leaving the page quickly; nil where it is not needed.
  package let exitHref: String?
  /// "Last checked on 14 October 2026": when somebody last read what the page says.
  package let lastChecked: String?
  package let feedbackHref: String?
  package let publisher: String
  /// Who published the plan, when, and which version it is.
  package let imprint: String

  /// As many help lines as fit above every page without hiding it.
  private static let mostLines = 5

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
    .text("crisis-href") { $0.crisisHref },
    .maybe("exit-href") { $0.exitHref },
    .maybe("last-checked") { $0.lastChecked },
    .maybe("feedback-href") { $0.feedbackHref },
    .text("publisher") { $0.publisher },
    .text("imprint") { $0.imprint },
  ])
}

/// One step of the way down to a page.
package struct Crumb: TemplateModel {
  package let title: String
  package let href: String

  package static let templateFields = TemplateFields<Crumb>([
    .text("title") { $0.title },
    .text("href") { $0.href },
  ])
}

/// A link of the navigation or the footer.
package struct NavigationLink: TemplateModel {
  package let title: String
  package let href: String
  /// What `aria-current` says: `page` on the page it leads to, `true` in that part of the site.
  package let current: String?

  package static let templateFields = TemplateFields<NavigationLink>([
    .text("title") { $0.title },
    .text("href") { $0.href },
    .maybe("current") { $0.current },
  ])
}

/// Links at the foot of every page, under a heading.
package struct FooterGroup: TemplateModel {
  package let title: String
  package let links: [NavigationLink]

  package static let templateFields = TemplateFields<FooterGroup>([
    .text("title") { $0.title },
    .many("links") { $0.links },
  ])
}

/// A help line as every page shows it.
package struct CrisisLinePart: TemplateModel {
  private let line: CrisisLine
  /// Nil for a line that is for everybody the plan is for.
  private let ages: String?
  private let checked: String

  init(_ line: CrisisLine, planAges: AgeRange, _ words: Words) {
    self.line = line
    ages = line.ages.flatMap { ages in
      ages.from <= planAges.from && ages.to >= planAges.to
        ? nil : words(.forAges, ["ages": ages.inWords])
    }
    checked = words(.lastChecked, ["date": line.checkedOn.value.inWords])
  }

  package static let templateFields = TemplateFields<CrisisLinePart>([
    .text("name") { $0.line.name.value },
    .maybe("summary") { $0.line.summary?.value },
    .maybe("phone") { $0.line.phone?.value.inWords },
    .maybe("phone-href") { $0.line.phone.map { "tel:\($0.value.dialled)" } },
    .maybe("text") { $0.line.text?.value.inWords },
    .maybe("text-href") { $0.line.text.map { "sms:\($0.value.dialled)" } },
    .maybe("url") { $0.line.url?.value },
    .maybe("ages") { $0.ages },
    .text("hours") { $0.line.hours.value },
    .maybe("cost") { $0.line.cost?.value },
    .text("checked") { $0.checked },
  ])
}

extension AgeRange {
  /// `11 to 17`, `up to 25`, `18 and over` for the plan's last age, `11`.
  package var inWords: String {
    if from == to { return "\(from)" }
    return from == 0 ? "0 to \(to)" : "\(from) to \(to)"
  }
}

extension PublishedPlan {
  /// Makes the frame of a page.
  ///
  /// - Parameters:
  ///   - crumbs: The pages above it, the home page left out.
  ///   - hasExit: Whether somebody may need to leave the page quickly.
  package func frame(
    at address: SiteAddress,
    title: String,
    description: String,
    crumbs: [(title: String, address: SiteAddress)] = [],
    checkedOn: CalendarDate? = nil,
    hasExit: Bool = false,
    isHidden: Bool = false,
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
      isHidden: isHidden,
      siteTitle: siteTitle,
      areaName: settings.area.name.value,
      planYear: settings.year.value.text,
      notice: settings.notice?.value,
      navigation: navigation(from: address),
      footer: footer(from: address),
      crisisLines: settings.crisisLines.map {
        CrisisLinePart($0, planAges: settings.ages, words)
      },
      crisisHref: address.href(to: SiteMap.crisis),
      exitHref: hasExit ? "https://www.bbc.co.uk/weather" : nil,
      lastChecked: checkedOn.map { words(.lastChecked, ["date": $0.inWords]) },
      feedbackHref: settings.site.feedbackURL?.value
        ?? settings.site.feedbackEmail.map { "mailto:\($0.value)" },
      publisher: publisher,
      imprint: imprint
    )
  }

  private var publisher: String { title(.organisation, settings.site.organisation.value) }

  private var imprint: String {
    guard let day = settings.publishedOn, settings.state.value == .published else {
      return words(
        .imprintUnpublished,
        ["publisher": publisher, "version": settings.version.value]
      )
    }
    return words(
      .imprint,
      [
        "date": day.value.inWords, "publisher": publisher,
        "version": settings.version.value,
      ]
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
    let about = records.pages.filter { $0.section.value == .about }
      .map { (title: $0.title.value, address: SiteMap.page($0)) }
    return [
      FooterGroup(
        title: words[.thisPlan],
        links: links(
          to: [
            (title: words[.thePlan], address: SiteMap.plan),
            (title: words[.document], address: SiteMap.document),
            (title: words[.sources], address: SiteMap.sources),
          ],
          from: address
        )
      ),
      FooterGroup(
        title: words[.aboutThisSite],
        links: links(
          to: about + [(title: words[.accessibility], address: SiteMap.accessibility)],
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
