import Diagnostics
import PlanAnalysis
import PlanModel

/// What a professional needs to send somebody to a service, on one page to print: who may refer,
/// whom it takes, what to write, and whose consent it needs.
struct ReferralPage: TemplateModel {
  private let service: Service
  private let lead: String
  private let serviceHref: String
  private let provider: String
  private let routes: [ListedText]
  private let ownAge: String?
  private let audience: ServiceAudience
  private let contact: ServiceContact
  private let access: ServiceAccess
  private let forProfessionals: HTML
  private let trust: ServiceTrust

  init(_ service: Service, at address: SiteAddress, _ published: PublishedPlan) {
    let placement = Placement.page(address)
    let html = { (text: SourceText?, field: String) in
      published.html(text, in: placement, prefix: field, under: 2)
    }
    self.service = service
    lead = published.words(.referralLead, ["name": service.name.value])
    serviceHref = address.href(to: SiteMap.service(service.id.value))
    provider = published.title(.organisation, service.provider.value)
    routes = published.routeTitles(of: service).listed
    ownAge = service.selfReferralFromAge.map { published.words(.ownAge, ["age": "\($0.value)"]) }
    audience = ServiceAudience(service, published, html)
    contact = ServiceContact(service, published.words)
    access = ServiceAccess(service, published, html)
    forProfessionals = html(service.forProfessionals, "for-professionals")
    trust = ServiceTrust(service, published, placement)
  }

  static let templateFields = TemplateFields<ReferralPage>([
    .text("name") { $0.service.name.value },
    .text("lead") { $0.lead },
    .text("service-href") { $0.serviceHref },
    .text("provider-name") { $0.provider },
    .many("routes") { $0.routes },
    .maybe("own-age") { $0.ownAge },
    .one("audience") { $0.audience },
    .one("contact") { $0.contact },
    .one("access") { $0.access },
    .html("for-professionals") { $0.forProfessionals },
    .one("trust") { $0.trust },
  ])
}

extension PublishedPlan {
  /// A page for professionals for each open service.
  func referralPages() -> [SitePage] {
    directory.services.map { service in
      let address = SiteMap.referral(service.id.value)
      let title = words(.referralTitle, ["name": service.name.value])
      return SitePage(
        at: address,
        template: "referral",
        model: ReferralPage(service, at: address, self),
        frame: frame(
          at: address,
          title: title,
          description: words(.referralLead, ["name": service.name.value]),
          crumbs: [
            directoryCrumb,
            (title: service.name.value, address: SiteMap.service(service.id.value)),
          ],
          hasExit: hasExit(service)
        )
      )
    }
  }
}
