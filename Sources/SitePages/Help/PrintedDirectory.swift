import Diagnostics
import PlanAnalysis
import PlanModel

/// Every open service on one document to print, with an index by need: for the desk of a GP surgery
/// or a school.
struct PrintedDirectory: TemplateModel {
  private let lead: String
  private let area: String
  private let version: String
  private let read: String
  private let needs: [PrintedNeed]
  private let services: [PrintedService]

  init(_ help: HelpDirectory, _ published: PublishedPlan) {
    let settings = published.settings
    lead = published.words(.printedDirectoryLead, ["area": settings.area.name.value])
    area = settings.area.name.value
    version = settings.version.value
    read = published.plan.today.inWords
    let named = published.directory.services.sorted {
      ($0.name.value.lowercased(), $0.id.value) < ($1.name.value.lowercased(), $1.id.value)
    }
    let numbers = Dictionary(named.enumerated().map { ($1.id.value, $0 + 1) }) { first, _ in first }
    needs = help.values(of: .need).filter { !$0.services.isEmpty }
      .map { PrintedNeed($0, numbers) }
    services = named.enumerated().map { PrintedService($1, number: $0 + 1, published) }
  }

  static let templateFields = TemplateFields<PrintedDirectory>([
    .text("lead") { $0.lead },
    .text("area") { $0.area },
    .text("version") { $0.version },
    .text("as-on") { $0.read },
    .text("sheet-href") { _ in
      SiteMap.printedDirectory.href(to: SiteMap.sheet(DataSheet.services.rawValue))
    },
    .many("needs") { $0.needs },
    .many("services") { $0.services },
  ])
}

/// A need in the index, with the services that help with it.
struct PrintedNeed: TemplateModel {
  private let value: FacetValue
  private let services: [PrintedNeedService]

  /// Every service has a number, for no browser knows on which page of paper it comes to stand.
  init(_ value: FacetValue, _ numbers: [String: Int]) {
    self.value = value
    services = value.services.map { service in
      PrintedNeedService(
        number: "\(numbers[service.id] ?? 0)",
        name: service.name,
        id: service.id,
        ages: service.ages.inWords
      )
    }
  }

  static let templateFields = TemplateFields<PrintedNeed>([
    .text("need-id") { $0.value.id },
    .text("title") { $0.value.title },
    .maybe("plain") { $0.value.plainTitle == $0.value.title ? nil : $0.value.plainTitle },
    .many("services") { $0.services },
  ])
}

/// A line of the index by need.
struct PrintedNeedService: TemplateModel {
  let number: String
  let name: String
  let id: String
  let ages: String

  static let templateFields = TemplateFields<PrintedNeedService>([
    .text("number") { $0.number },
    .text("name") { $0.name },
    .text("href") { "#\(SiteMap.anchor(.service, $0.id))" },
    .text("ages") { $0.ages },
  ])
}

/// A service in a few lines.
struct PrintedService: TemplateModel {
  private let service: Service
  private let number: Int
  private let contact: ServiceContact
  private let places: ServicePlaces
  private let needs: String
  private let routes: String
  private let ownAge: String?
  private let wait: String?
  private let waitMeasured: String?
  private let checked: String

  init(_ service: Service, number: Int, _ published: PublishedPlan) {
    self.service = service
    self.number = number
    contact = ServiceContact(service, published.words)
    places = ServicePlaces(service, published)
    needs = published.needTitles(of: service).joined(separator: ", ")
    routes = published.routeTitles(of: service).joined(separator: ", ")
    ownAge = service.selfReferralFromAge.map { published.words(.ownAge, ["age": "\($0.value)"]) }
    wait = published.waitInWords(of: service)
    waitMeasured = service.wait.map {
      published.words(.waitMeasured, ["date": $0.measuredOn.value.inWords])
    }
    checked = published.words(.lastChecked, ["date": service.checkedOn.value.inWords])
  }

  static let templateFields = TemplateFields<PrintedService>([
    .text("number") { "\($0.number)" },
    .text("anchor") { SiteMap.anchor(.service, $0.service.id.value) },
    .text("name") { $0.service.name.value },
    .text("summary") { $0.service.summary.value },
    .text("ages") { $0.service.ages.inWords },
    .text("needs") { $0.needs },
    .text("routes") { $0.routes },
    .maybe("own-age") { $0.ownAge },
    .maybe("wait") { $0.wait },
    .maybe("wait-measured") { $0.waitMeasured },
    .text("checked") { $0.checked },
    .one("contact") { $0.contact },
    .one("places") { $0.places },
  ])
}

extension PublishedPlan {
  /// The directory to print.
  func printedDirectoryPages(_ help: HelpDirectory) -> [SitePage] {
    [
      SitePage(
        at: SiteMap.printedDirectory,
        template: "printed-directory",
        model: PrintedDirectory(help, self),
        frame: frame(
          at: SiteMap.printedDirectory,
          title: words[.printedDirectory],
          description: words(.printedDirectoryLead, ["area": settings.area.name.value]),
          crumbs: [directoryCrumb],
          bodyClass: "document"
        )
      )
    ]
  }
}
