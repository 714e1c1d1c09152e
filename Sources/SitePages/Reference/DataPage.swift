import Diagnostics
import PlanModel

/// What programs can read here, how, and under which terms.
struct DataPage: TemplateModel {
  private let sheets: [DataSheetPart]
  private let planHref: String
  private let schemaHref: String
  private let feed: FeedPart?
  private let servers: [TitledLink]
  private let changesHref: String?
  private let licence: String?
  private let licenceHref: String?
  private let citation: String

  init(_ published: PublishedPlan, at address: SiteAddress) {
    let settings = published.settings
    let data = PlanData(published: published)
    sheets = DataSheet.allCases.map {
      DataSheetPart($0, rows: data.count(of: $0), from: address, published.words)
    }
    planHref = address.href(to: SiteMap.planData)
    schemaHref = address.href(to: SiteMap.planSchema)
    feed = settings.site.url.map { FeedPart(site: $0.value, from: address) }
    servers = [SiteMap.nginx, SiteMap.apache, SiteMap.headers].map {
      TitledLink(title: $0.path, href: address.href(to: $0))
    }
    let hasChanges = settings.site.url != nil && !settings.versionLog.isEmpty
    changesHref = hasChanges ? address.href(to: SiteMap.changes) : nil
    licence = settings.site.licence?.name.value
    licenceHref = settings.site.licence?.url?.value
    citation = published.words(
      .citeAs,
      [
        "publisher": published.title(.organisation, settings.site.organisation.value),
        "title": settings.title.value,
        "version": settings.version.value,
        "year": settings.year.value.text,
        "address": settings.site.url?.value ?? "",
      ]
    )
  }

  static let templateFields = TemplateFields<DataPage>([
    .many("sheets") { $0.sheets },
    .text("plan-href") { $0.planHref },
    .text("schema-href") { $0.schemaHref },
    .one("feed") { $0.feed },
    .many("servers") { $0.servers },
    .maybe("changes-href") { $0.changesHref },
    .maybe("licence") { $0.licence },
    .maybe("licence-href") { $0.licenceHref },
    .text("citation") { $0.citation },
  ])
}

/// A sheet to take away.
struct DataSheetPart: TemplateModel {
  private let title: String
  private let href: String
  private let name: String
  private let rows: String

  init(_ sheet: DataSheet, rows count: Int, from address: SiteAddress, _ words: Words) {
    title = words.title(of: sheet)
    href = address.href(to: sheet.address)
    name = sheet.address.path
    rows = count == 1 ? words[DataWord.oneRow] : words(.rows, ["count": count.grouped])
  }

  static let templateFields = TemplateFields<DataSheetPart>([
    .text("title") { $0.title },
    .text("href") { $0.href },
    .text("name") { $0.name },
    .text("rows") { $0.rows },
  ])
}

/// Where the directory for other directories stands.
struct FeedPart: TemplateModel {
  private let address: String
  private let descriptionHref: String
  private let paths: [FeedPathPart]

  init(site: String, from page: SiteAddress) {
    address = PublishedPlan.join(site, SiteMap.feedFolder)
    descriptionHref = page.href(to: SiteMap.feedDescription)
    paths =
      [FeedPathPart("/", SiteMap.feed, from: page)]
      + FeedEndpoint.allCases.map { FeedPathPart("/\($0.rawValue)", $0.list, from: page) }
  }

  static let templateFields = TemplateFields<FeedPart>([
    .text("address") { $0.address },
    .text("description-href") { $0.descriptionHref },
    .many("paths") { $0.paths },
  ])
}

/// A path of the API with the file that answers it.
struct FeedPathPart: TemplateModel {
  private let path: String
  private let file: String
  private let href: String

  init(_ path: String, _ file: SiteAddress, from page: SiteAddress) {
    self.path = path
    self.file = file.path
    href = page.href(to: file)
  }

  static let templateFields = TemplateFields<FeedPathPart>([
    .text("path") { $0.path },
    .text("file") { $0.file },
    .text("href") { $0.href },
  ])
}

extension PublishedPlan {
  /// The page for those who write programs.
  func dataPage() -> SitePage {
    SitePage(
      at: SiteMap.data,
      template: "data",
      model: DataPage(self, at: SiteMap.data),
      frame: frame(
        at: SiteMap.data,
        title: words[DataWord.dataTitle],
        description: words[DataWord.dataDescription]
      )
    )
  }
}
