import Diagnostics
import Frameworks
import PlanModel

/// What lists say about a service; worked out once, as a service is on many lists.
struct ServiceFacts: Sendable {
  let id: String
  let name: String
  let summary: String
  let ages: AgeRange
  let needs: [String]
  let thrive: [String]
  let level: String
  let routes: [String]
  let groups: [String]
  /// The parts of the area: for a service of the whole area, every one.
  let areas: [String]
  let channels: [String]
  let provider: String
  let providerName: String
  let formerNames: [String]
  let isCrisis: Bool
  let isRoundTheClock: Bool
  /// The ways to come to it, in words.
  let routesInWords: String
  let wait: WaitFact
  let needTitles: [ListedText]
  let thriveTitles: [ListedText]

  init(_ service: Service, _ published: PublishedPlan) {
    id = service.id.value
    name = service.name.value
    summary = service.summary.value
    ages = service.ages
    needs = service.needs.map(\.value)
    thrive = service.thrive.map(\.value.rawValue)
    level = service.level.value.rawValue
    routes = service.referralRoutes.map(\.value.rawValue)
    groups = service.groups.map(\.value)
    areas =
      service.areas.contains { $0.value == wholeArea }
      ? published.settings.area.places.map(\.id.value) + [wholeArea] : service.areas.map(\.value)
    channels = service.channels.map(\.value.rawValue)
    provider = service.provider.value
    providerName = published.title(.organisation, service.provider.value)
    formerNames = service.previousNames.map(\.value)
    isCrisis = service.isCrisis
    isRoundTheClock = service.isRoundTheClock
    routesInWords = published.routeTitles(of: service).joined(separator: ", ")
    wait = WaitFact(
      words: published.waitInWords(of: service),
      // Crisis teams count in minutes and hours: no wait in weeks, and none that is unknown.
      weeks: service.wait?.weeks.value.value ?? (service.isCrisis ? 0 : nil)
    )
    needTitles = published.needTitles(of: service).listed
    thriveTitles = service.thrive.map { published.title(of: $0.value) }.listed
  }

  /// Whether people can come to it without anybody else.
  var isOpenToAll: Bool {
    routes.contains { route in
      [ReferralRoute.own, .dropIn, .noneNeeded].contains { $0.rawValue == route }
    }
  }
}

/// How long people wait for a service.
struct WaitFact: Sendable {
  /// In a sentence; nil where nobody says.
  let words: String?
  /// In weeks, to order services by; nil where no number is stated.
  let weeks: Double?
}

/// A service in a list of services; its name is a third-level heading.
struct ServiceCard: TemplateModel {
  /// More would hide the summary.
  private static let mostTags = 5

  private let facts: ServiceFacts
  private let href: String
  private let needs: [ListedText]

  /// The card of a service on a page.
  ///
  /// It shows a few of the service's needs. On the list of one need, that need stands first: people
  /// who look for it must see that the service helps with it.
  init(_ facts: ServiceFacts, from address: SiteAddress, sought need: String? = nil) {
    self.facts = facts
    href = address.href(to: SiteAddress("help/\(facts.id).html"))
    var needs = facts.needTitles
    if let place = facts.needs.firstIndex(where: { $0 == need }) {
      needs.insert(needs.remove(at: place), at: 0)
    }
    self.needs = Array(needs.prefix(Self.mostTags))
  }

  static let templateFields = TemplateFields<ServiceCard>([
    .text("name") { $0.facts.name },
    .text("href") { $0.href },
    .text("summary") { $0.facts.summary },
    .text("ages") { $0.facts.ages.inWords },
    .text("routes") { $0.facts.routesInWords },
    .maybe("wait") { $0.facts.wait.words },
    .many("thrive") { $0.facts.thriveTitles },
    .many("needs") { $0.needs },
    .flag("is-round-the-clock") { $0.facts.isRoundTheClock },
  ])
}

extension PublishedPlan {
  /// The ways to come to a service, in the order of the framework.
  func routeTitles(of service: Service) -> [String] {
    let routes = service.referralRoutes.map(\.value.rawValue)
    return frameworks.referralRoutes.items.filter { routes.contains($0.id) }.map(\.title)
  }

  /// What a service helps with, in the order in which it says so.
  func needTitles(of service: Service) -> [String] { needTitles(service.needs) }

  /// The titles of needs.
  func needTitles(_ needs: [Located<String>]) -> [String] {
    let items = needItems
    return needs.map { need in items.first { $0.id == need.value }?.title ?? need.value }
  }

  /// The title of a THRIVE group.
  func title(of group: ThriveGroup) -> String {
    frameworks.thrive[group.rawValue]?.title ?? group.rawValue
  }
}
