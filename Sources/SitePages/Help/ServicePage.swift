import Diagnostics
import PlanAnalysis
import PlanModel

/// All about one service, in the order in which a family asks.
struct ServicePage: TemplateModel {
  private let service: Service
  private let caption: String
  private let alert: PageAlert?
  private let overdue: PageAlert?
  private let formerNames: String?
  private let until: String?
  private let audience: ServiceAudience
  private let contact: ServiceContact
  private let openNow: OpenNow?
  private let listID: String?
  private let referralHref: String
  private let access: ServiceAccess
  private let places: ServicePlaces
  private let forProfessionals: HTML
  private let trust: ServiceTrust
  private let body: HTML
  private let structuredData: HTML

  init(_ service: Service, at address: SiteAddress, _ published: PublishedPlan) {
    let placement = Placement.page(address)
    let anchor = SiteMap.anchor(.service, service.id.value)
    let html = { (text: SourceText?, field: String) in
      published.html(text, in: placement, prefix: "\(anchor)-\(field)", under: 2)
    }
    let words = published.words
    self.service = service
    caption = words(.forAges, ["ages": service.ages.inWords])
    alert = published.alert(of: service)
    overdue = published.overdueNotice(of: service)
    formerNames =
      service.previousNames.isEmpty
      ? nil
      : words(
        .formerNames,
        ["names": service.previousNames.map(\.value).joined(separator: ", ")]
      )
    until = service.until.map { words(.openUntil, ["date": $0.value.inWords]) }
    audience = ServiceAudience(service, published, html)
    contact = ServiceContact(service, words)
    openNow = OpenNow(service, published)
    listID = published.canBeListed(service) ? service.id.value : nil
    referralHref = address.href(to: SiteMap.referral(service.id.value))
    access = ServiceAccess(service, published, html)
    places = ServicePlaces(service, published)
    forProfessionals = html(service.forProfessionals, "for-professionals")
    trust = ServiceTrust(service, published, placement)
    body = published.html(service.body, in: placement, prefix: anchor, under: 2)
    structuredData =
      ServiceStructuredData(
        service: service,
        address: address,
        published: published
      ).html
  }

  static let templateFields = TemplateFields<ServicePage>([
    .text("name") { $0.service.name.value },
    .text("summary") { $0.service.summary.value },
    .text("caption") { $0.caption },
    .one("alert") { $0.alert },
    .one("overdue") { $0.overdue },
    .maybe("former-names") { $0.formerNames },
    .maybe("until") { $0.until },
    .one("audience") { $0.audience },
    .one("contact") { $0.contact },
    .one("open-now") { $0.openNow },
    .maybe("list-id") { $0.listID },
    .text("referral-href") { $0.referralHref },
    .one("access") { $0.access },
    .one("places") { $0.places },
    .html("for-professionals") { $0.forProfessionals },
    .maybe("evidence-base") { $0.service.evidenceBase?.value },
    .one("trust") { $0.trust },
    .html("body") { $0.body },
    .html("structured-data") { $0.structuredData },
  ])
}

/// How to come to a service, and what follows.
struct ServiceAccess: TemplateModel {
  private let routes: String
  private let ownAge: String?
  private let howToGetHelp: HTML
  private let whatHappensNext: HTML
  private let wait: String?
  private let waitOfOthers: String?
  private let waitMeasured: String?
  private let waitSource: String?
  private let whileYouWait: HTML
  private let confidentiality: HTML

  init(_ service: Service, _ published: PublishedPlan, _ html: (SourceText?, String) -> HTML) {
    let words = published.words
    routes = published.routeTitles(of: service).joined(separator: ", ")
    ownAge = service.selfReferralFromAge.map { words(.ownAge, ["age": "\($0.value)"]) }
    howToGetHelp = html(service.howToGetHelp, "how-to-get-help")
    whatHappensNext = html(service.whatHappensNext, "what-happens-next")
    wait = published.waitInWords(of: service)
    waitOfOthers = published.waitOfOthers(at: service)
    waitMeasured = service.wait.map {
      words(.waitMeasured, ["date": $0.measuredOn.value.inWords])
    }
    waitSource = service.wait?.source.map { words(.waitSource, ["source": $0.value]) }
    whileYouWait = html(service.whileYouWait, "while-you-wait")
    confidentiality = html(service.consent, "confidentiality")
  }

  static let templateFields = TemplateFields<ServiceAccess>([
    .text("routes") { $0.routes },
    .maybe("own-age") { $0.ownAge },
    .html("how-to-get-help") { $0.howToGetHelp },
    .html("what-happens-next") { $0.whatHappensNext },
    .maybe("wait") { $0.wait },
    .maybe("wait-of-others") { $0.waitOfOthers },
    .maybe("wait-measured") { $0.waitMeasured },
    .maybe("wait-source") { $0.waitSource },
    .html("while-you-wait") { $0.whileYouWait },
    .html("confidentiality") { $0.confidentiality },
  ])
}

extension PublishedPlan {
  /// A page for every open service.
  func servicePages() -> [SitePage] {
    directory.services.map { service in
      let address = SiteAddress("help/\(service.id.value).html")
      return SitePage(
        at: address,
        template: "service",
        model: ServicePage(service, at: address, self),
        frame: frame(
          at: address,
          title: service.name.value,
          description: service.summary.value,
          crumbs: [directoryCrumb],
          hasExit: hasExit(service)
        )
      )
    }
  }
}
