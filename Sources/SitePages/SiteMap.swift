internal import Diagnostics
package import PlanModel

/// Where every page and record stands in the site.
///
/// Addresses never change once they were published.
package enum SiteMap {
  package static let home = SiteAddress("index.html")
  package static let crisis = SiteAddress("crisis.html")
  package static let notFound = SiteAddress("404.html")
  package static let directory = SiteAddress("help/index.html")
  package static let servicesByName = SiteAddress("help/a-z.html")
  package static let myList = SiteAddress("my-list.html")
  package static let printedDirectory = SiteAddress("plan/document/directory.html")
  package static let pathways = SiteAddress("pathways/index.html")
  package static let youngPeople = SiteAddress("young-people/index.html")
  package static let plan = SiteAddress("plan/index.html")
  package static let enablers = SiteAddress("plan/enablers/index.html")
  package static let priorities = SiteAddress("plan/priorities/index.html")
  package static let actions = SiteAddress("plan/actions.html")
  package static let metrics = SiteAddress("plan/measures/index.html")
  package static let money = SiteAddress("plan/money.html")
  package static let workforce = SiteAddress("plan/workforce.html")
  package static let population = SiteAddress("plan/population.html")
  package static let governance = SiteAddress("plan/governance.html")
  package static let organisations = SiteAddress("plan/organisations.html")
  package static let engagement = SiteAddress("plan/engagement.html")
  package static let caseStudies = SiteAddress("plan/case-studies.html")
  package static let learning = SiteAddress("plan/learning.html")
  package static let risks = SiteAddress("plan/risks.html")
  package static let requirements = SiteAddress("plan/requirements.html")
  package static let document = SiteAddress("plan/document.html")
  package static let documentStyle = SiteAddress("plan/document.css")
  package static let glossary = SiteAddress("glossary.html")
  package static let sources = SiteAddress("sources.html")
  package static let accessibility = SiteAddress("about/accessibility.html")
  package static let data = SiteAddress("about/data.html")
  package static let planData = SiteAddress("data/plan.json")
  static let planSchema = SiteAddress("data/plan.schema.json")
  /// The folder of the directory for other directories, with a slash at its end.
  package static let feedFolder = "oruk/"
  package static let feed = SiteAddress("oruk/index.json")
  package static let feedDescription = SiteAddress("oruk/openapi.json")
  /// A sheet of records.
  package static func sheet(_ name: String) -> SiteAddress { SiteAddress("data/\(name).csv") }

  package static let headers = SiteAddress("_headers")
  package static let nginx = SiteAddress("server/nginx.conf")
  package static let apache = SiteAddress("server/apache.conf")
  package static let securityContact = SiteAddress(".well-known/security.txt")
  package static let changes = SiteAddress("changes.atom")
  package static let sitemap = SiteAddress("sitemap.xml")
  package static let robots = SiteAddress("robots.txt")

  /// The services whose names begin with a letter, of a long list.
  package static func servicesByName(_ letter: String) -> SiteAddress {
    SiteAddress("help/a-z/\(letter.lowercased()).html")
  }

  package static let searchIndex = SiteAddress("help/search-index.js")

  /// A part of what a list of one's own can show: the first is number 0.
  static func myListPart(_ number: Int) -> SiteAddress {
    SiteAddress("help/my-list-\(number).js")
  }

  /// The page that lists the values of a facet.
  package static func facets(_ facet: Facet) -> SiteAddress {
    SiteAddress("help/\(facet.folder)/index.html")
  }

  /// A page of the list of services of one value of a facet.
  package static func facet(_ facet: Facet, _ value: String, page: Int = 1) -> SiteAddress {
    SiteAddress("help/\(facet.folder)/\(value)\(page == 1 ? "" : "/\(page)").html")
  }

  /// A page of the list of all services.
  package static func directory(page: Int) -> SiteAddress {
    page == 1 ? directory : SiteAddress("help/all/\(page).html")
  }

  /// The page of a service.
  package static func service(_ id: String) -> SiteAddress { SiteAddress("help/\(id).html") }

  /// The page for professionals who send somebody to a service.
  package static func referral(_ service: String) -> SiteAddress {
    SiteAddress("help/referral/\(service).html")
  }

  /// The page of a free page.
  package static func page(_ page: Page) -> SiteAddress {
    let folder =
      switch page.section.value {
      case .plan: "plan"
      case .youngPeople: "young-people"
      case .help: "guides"
      case .about: "about"
      }
    return SiteAddress("\(folder)/\(page.id.value).html")
  }

  /// A picture that words show, by its path below the content folder.
  package static func image(_ path: String) -> SiteAddress { SiteAddress(path) }

  /// The page of a record that has one of its own.
  package static func record(_ kind: RecordKind, _ id: String) -> SiteAddress? {
    switch kind {
    case .service: SiteAddress("help/\(id).html")
    case .pathway: SiteAddress("pathways/\(id).html")
    case .enabler: SiteAddress("plan/enablers/\(id).html")
    case .priority: SiteAddress("plan/priorities/\(id).html")
    case .metric: SiteAddress("plan/measures/\(id).html")
    default: nil
    }
  }

  /// The page that shows a record of a kind together with others; it stands there at
  /// ``anchor(_:_:)``.
  package static func list(of kind: RecordKind) -> SiteAddress? {
    switch kind {
    case .action, .milestone: actions
    case .organisation: organisations
    case .location: directory
    case .body: governance
    case .engagement: engagement
    case .caseStudy: caseStudies
    case .learning: learning
    case .risk: risks
    case .fundingStream, .spending: money
    case .workforce, .training: workforce
    case .glossary: glossary
    case .source: sources
    default: nil
    }
  }

  /// The `id` attribute of a record wherever it is shown, on a page and in the document.
  package static func anchor(_ kind: RecordKind, _ id: String) -> String {
    "\(kind.rawValue)-\(id)"
  }
}
