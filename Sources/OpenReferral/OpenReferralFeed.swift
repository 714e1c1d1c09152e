internal import Diagnostics
private import ParallelWork
private import PlanAnalysis
internal import PlanModel
package import SitePages

/// The directory as an Open Referral UK 3.0 feed: the API's answers as files.
///
/// A published plan comes in; files go out, valid against the profile's schemas
/// (https://github.com/OpenReferralUK/uk-profile) and within HSDS 3.0, whose fields they use for
/// what the profile lacks. What neither has stands in a member `ltp`, so that nothing is lost. Only
/// open services are in it, and nothing of an address that is hidden.
package struct OpenReferralFeed: Sendable {
  static let version = "HSDS-UK-3.0"
  static let profile = "https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md"

  let published: PublishedPlan
  let site: String
  let ids: FeedIDs
  let terms: FeedTerms
  let services: [Service]
  /// What is said of each open service wherever it is named, by its id.
  private let facts: [String: [JSONValue.Member]]
  /// What lists say of each organisation, and what the files of its services say, by its id.
  private var organisationBriefs: [String: JSONValue] = [:]
  private var organisationDetails: [String: JSONValue] = [:]
  /// What is said of each place that may be known, by its id.
  private var locationDetails: [String: JSONValue] = [:]

  /// Nil for a site whose own address the plan does not state: ids and links are made from it.
  package init?(of published: PublishedPlan) {
    guard let site = published.settings.site.url?.value else { return nil }
    self.published = published
    self.site = site
    ids = FeedIDs(site: site)
    terms = FeedTerms(published, ids)
    services = published.directory.services
    let reader = FeedFacts(published, ids)
    let known = services.mapInParallel { ($0.id.value, reader.facts(of: $0)) }
    facts = Dictionary(known) { first, _ in first }
    for organisation in published.records.organisations {
      organisationBriefs[organisation.id.value] = JSONWriter.written(made(briefOf: organisation))
      organisationDetails[organisation.id.value] = JSONWriter.written(made(of: organisation))
    }
    for id in Set(services.flatMap { $0.locations.map(\.value) }) {
      locationDetails[id] = published.shownLocation(id).map { JSONWriter.written(made(of: $0)) }
    }
  }

  /// What lists say of an organisation.
  func brief(_ organisation: Organisation) -> JSONValue {
    organisationBriefs[organisation.id.value] ?? made(briefOf: organisation)
  }

  /// What a service's own file says of the organisation that runs it.
  func details(of organisation: Organisation) -> JSONValue {
    organisationDetails[organisation.id.value] ?? made(of: organisation)
  }

  /// What is said of a place.
  func details(of location: Location) -> JSONValue {
    locationDetails[location.id.value] ?? made(of: location)
  }

  /// The members that the profile has for every service; none for one that is not open.
  func facts(of service: Service) -> [JSONValue.Member] { facts[service.id.value] ?? [] }

  func organisation(_ id: Located<String>) -> Organisation? { published.organisation(id.value) }
  func location(_ id: Located<String>) -> Location? { published.shownLocation(id.value) }

  /// Whether a service of that id is open.
  func isInFeed(_ service: String) -> Bool { facts[service] != nil }

  /// Every file of the feed.
  package var files: [SiteFile] {
    let places = services.flatMap(placesOf)
    return [
      file(SiteMap.feed, root),
      file(SiteMap.feedDescription, OpenAPIDescription(feed: feedAddress, title: title).value),
    ]
      + files(of: .services, services.map(record))
      + files(of: .organizations, organisationRecords)
      + files(of: .servicesAtLocations, places)
      + files(of: .taxonomies, terms.taxonomyRecords)
      + files(of: .taxonomyTerms, terms.termRecords)
  }

  /// The address of the API, without a slash at its end.
  private var feedAddress: String {
    String(PublishedPlan.join(site, SiteMap.feedFolder).dropLast())
  }

  private var title: String { published.settings.area.name.value }

  private var root: JSONValue {
    .record([
      "version": .text(Self.version),
      "profile": .text(Self.profile),
      "openapi_url": .text(PublishedPlan.join(site, SiteMap.feedDescription.path)),
    ])
  }

  /// The page that holds a whole list, and the file of each record.
  private func files(of endpoint: FeedEndpoint, _ records: [FeedRecord]) -> [SiteFile] {
    [file(endpoint.list, page(of: records))]
      + records.map { file(endpoint.record($0.id), $0.full()) }
  }

  private func page(of records: [FeedRecord]) -> JSONValue {
    .record([
      "total_items": .whole(records.count),
      "total_pages": .whole(1),
      "page_number": .whole(1),
      "size": .whole(records.count),
      "first_page": .flag(true),
      "last_page": .flag(true),
      "empty": .flag(records.isEmpty),
      "contents": .list(records.map { $0.brief() }),
    ])
  }

  private func file(
    _ address: SiteAddress,
    _ value: @autoclosure @escaping @Sendable () -> JSONValue
  ) -> SiteFile {
    SiteFile(at: address, bytes: JSONWriter.bytes(of: value(), layout: .compact))
  }
}
