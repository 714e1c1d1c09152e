internal import Diagnostics
internal import PlanModel
internal import SitePages

/// A service, in the lists and in its own file.
extension OpenReferralFeed {
  func record(of service: Service) -> FeedRecord {
    let id = ids.service(service.id.value)
    return FeedRecord(
      id: id,
      brief: brief(service, organisation: true),
      full: .object(facts(of: service) + details(of: service))
    )
  }

  /// What lists say of a service; in an organisation's own file the organisation is known.
  func brief(_ service: Service, organisation isNamed: Bool) -> JSONValue {
    let organisation = isNamed ? organisation(service.provider).map(brief) : nil
    let named = organisation.map { [JSONValue.Member("organization", $0)] } ?? []
    let own = JSONValue.record(["id": .line(service.id)])
    return .object(facts(of: service) + named + [JSONValue.Member("ltp", own)])
  }

  func plain(_ text: SourceText?, of service: Service) -> String? {
    published.plainText(text, of: service)
  }
}

/// Reads the members that the profile has for every service.
struct FeedFacts: Sendable {
  private let published: PublishedPlan
  private let ids: FeedIDs

  init(_ published: PublishedPlan, _ ids: FeedIDs) {
    self.published = published
    self.ids = ids
  }

  /// The members that the profile has for every service.
  func facts(of service: Service) -> [JSONValue.Member] {
    let today = published.plan.today
    let alert = service.alert.flatMap { alert in
      alert.from.value <= today && today <= alert.until.value ? alert.text : nil
    }
    let value = JSONValue.record([
      "id": .text(ids.service(service.id.value)),
      "organization_id": .text(ids.organisation(service.provider.value)),
      "name": .line(service.name),
      "alternate_name": service.previousNames.isEmpty
        ? nil : .text(service.previousNames.map(\.value).joined(separator: "; ")),
      "description": .text(description(of: service)),
      "url": .line(service.website),
      "email": .line(service.email),
      "status": .text("active"),
      "fees": .text(published.cost(of: service)),
      "minimum_age": .whole(service.ages.from),
      "maximum_age": .whole(service.ages.to),
      "assured_date": .date(service.checkedOn),
      "alert": .line(alert),
      "last_modified": .text("\(lastModified(service).iso)T00:00:00.000Z"),
    ])
    if case .object(let members) = value { return members }
    return []
  }

  /// Its line, and below that its words.
  private func description(of service: Service) -> String {
    [service.summary.value, published.plainText(service.body, of: service)].compactMap(\.self)
      .joined(separator: "\n\n")
  }

  /// The last day on which somebody looked at it, or wrote what is told of it.
  private func lastModified(_ service: Service) -> CalendarDate {
    let days = [service.checkedOn, service.wait?.measuredOn, service.alert?.from]
      .compactMap { $0?.value }
    return days.filter { $0 <= published.plan.today }.max() ?? published.plan.today
  }
}

extension PublishedPlan {
  /// Words of a service without markup.
  fileprivate func plainText(_ text: SourceText?, of service: Service) -> String? {
    plainText(text, in: .page(SiteMap.service(service.id.value)))
  }
}
