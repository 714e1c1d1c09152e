import Diagnostics
import PlanAnalysis
import PlanModel

/// Some of the services, with whom they are for and how to come to them.
struct ServicesDirective: TemplateModel {
  private let title: String?
  private let services: [ServiceLine]
  /// "3 of 12 services"; nil where all are shown.
  private let shown: String?
  private let directoryHref: String
  private let body: HTML

  init(_ request: DirectiveRequest, _ published: PublishedPlan) {
    let selection = ServiceSelection(request.wanted(ServiceSelection.Criterion.self))
    let directory = published.directory
    let all = request["status"] == "planned" ? directory.planned : directory.services
    let found = all.filter(selection.contains)
    let listed = request.limited(found)
    title = request["title"]
    services = listed.map { ServiceLine($0, published, request.placement) }
    shown =
      listed.count == found.count || listed.isEmpty
      ? nil
      : published.words(
        .servicesShown,
        ["shown": listed.count.grouped, "all": found.count.grouped]
      )
    directoryHref = published.href(SiteMap.directory, from: request.placement)
    body = request.body
  }

  static let templateFields = TemplateFields<ServicesDirective>([
    .maybe("title") { $0.title },
    .html("body") { $0.body },
    .flag("has-services") { !$0.services.isEmpty },
    .many("services") { $0.services },
    .maybe("shown") { $0.shown },
    .text("directory-href") { $0.directoryHref },
  ])
}

/// A service as one entry of a list.
struct ServiceLine: TemplateModel {
  private let link: TitledLink
  private let summary: String
  private let ages: String
  private let routes: String
  private let contact: ServiceContact
  /// Its website, where there is no other way to reach it.
  private let website: String?

  init(_ service: Service, _ published: PublishedPlan, _ placement: Placement) {
    link = published.link(.service, service.id.value, from: placement)
    summary = service.summary.value
    ages = service.ages.inWords
    routes = published.routeTitles(of: service).joined(separator: ", ")
    contact = ServiceContact(service, published.words)
    let isReached = !service.phones.isEmpty || service.text != nil || service.email != nil
    website = isReached ? nil : service.website?.value
  }

  static let templateFields = TemplateFields<ServiceLine>([
    .one("link") { $0.link },
    .text("summary") { $0.summary },
    .text("ages") { $0.ages },
    .text("routes") { $0.routes },
    .one("contact") { $0.contact },
    .maybe("only-website") { $0.website },
  ])
}
