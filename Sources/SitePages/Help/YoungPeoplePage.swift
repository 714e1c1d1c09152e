import Diagnostics
import PlanModel

/// The plan in young people's words, and where to go from there.
struct YoungPeoplePage: TemplateModel {
  private let pages: [PageCard]
  private let promises: [YoungPeoplePromise]
  private let selfReferralHref: String?
  private let directoryHref: String
  private let glossaryHref: String

  init(_ help: HelpDirectory, _ published: PublishedPlan) {
    let address = SiteMap.youngPeople
    pages = published.records.pages.filter { $0.section.value == .youngPeople }
      .map { PageCard($0, from: address) }
    promises = published.records.priorities.map {
      YoungPeoplePromise($0, published, .page(address))
    }
    selfReferralHref = help.values(of: .route)
      .first { $0.id == "self-referral" && !$0.services.isEmpty }
      .map { address.href(to: $0.address) }
    directoryHref = address.href(to: SiteMap.directory)
    glossaryHref = address.href(to: SiteMap.glossary)
  }

  static let templateFields = TemplateFields<YoungPeoplePage>([
    .many("pages") { $0.pages },
    .many("promises") { $0.promises },
    .maybe("self-referral-href") { $0.selfReferralHref },
    .text("directory-href") { $0.directoryHref },
    .text("glossary-href") { $0.glossaryHref },
  ])
}

/// A page in words, in a list of pages.
struct PageCard: TemplateModel {
  private let page: Page
  private let href: String

  init(_ page: Page, from address: SiteAddress) {
    self.page = page
    href = address.href(to: SiteMap.page(page))
  }

  static let templateFields = TemplateFields<PageCard>([
    .text("name") { $0.page.title.value },
    .text("summary") { $0.page.summary.value },
    .text("href") { $0.href },
  ])
}

/// A priority as young people are told of it.
struct YoungPeoplePromise: NumberedPart {
  var number: String?
  let title: String
  let anchor: String
  private let href: String?
  private let words: HTML
  /// How it goes, in figures that have a title in plain words.
  private let measures: [MetricTile]

  /// More would not be a short plan.
  private static let mostMeasures = 2

  init(_ priority: Priority, _ published: PublishedPlan, _ placement: Placement) {
    let id = priority.id.value
    let anchor = "young-people-\(id)"
    title = priority.title.value
    self.anchor = anchor
    href = published.href(.priority, id, from: placement)
    words = published.html(
      priority.youngPeople,
      in: placement,
      prefix: anchor,
      under: 3
    )
    let plain = Set(
      published.records.metrics.filter { $0.plainTitle != nil }.map(\.id.value)
    )
    measures = Array(
      published.tiles(priority.metrics.map(\.value).filter(plain.contains), placement: placement)
        .filter { !$0.latest.isEmpty }.prefix(Self.mostMeasures)
    )
  }

  static let templateFields = TemplateFields<YoungPeoplePromise>(
    TemplateFields<YoungPeoplePromise>.Field.numberedHeading + [
      .maybe("href") { $0.href },
      .html("promise") { $0.words },
      .flag("has-measures") { !$0.measures.isEmpty },
      .many("measures") { $0.measures },
    ]
  )
}

extension PublishedPlan {
  /// The first page for young people; its others are free pages.
  func youngPeoplePages(_ help: HelpDirectory) -> [SitePage] {
    [
      SitePage(
        at: SiteMap.youngPeople,
        template: "young-people",
        model: YoungPeoplePage(help, self),
        frame: frame(
          at: SiteMap.youngPeople,
          title: words[.youngPeople],
          description: words[.youngPeopleLead]
        )
      )
    ]
  }
}
