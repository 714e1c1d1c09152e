import Diagnostics
package import Frameworks
import PlanAnalysis
import PlanModel

/// The open services in the order people find them, and all they can be looked for by; worked out
/// once for all pages.
struct HelpDirectory: Sendable {
  /// Services that people can come to by themselves first; by name within each half.
  let services: [ServiceFacts]
  /// Every value of every facet, in the order of the facets and of their frameworks; empty ones
  /// too.
  let values: [FacetValue]

  init(_ published: PublishedPlan) {
    let named = published.directory.services.map { ServiceFacts($0, published) }
    let ordered = named.filter(\.isOpenToAll) + named.filter { !$0.isOpenToAll }
    services = ordered
    values = Facet.allCases.flatMap { published.values(of: $0, among: ordered) }
  }

  /// The values of one facet.
  func values(of facet: Facet) -> [FacetValue] { values.filter { $0.facet == facet } }
}

/// One thing that services can be looked for by, and the services it finds.
struct FacetValue: Sendable {
  let facet: Facet
  /// The name of its page.
  let id: String
  let title: String
  /// The title as a young person would say it.
  let plainTitle: String
  /// What it means; empty where nobody says.
  let summary: String
  let services: [ServiceFacts]

  var address: SiteAddress { SiteMap.facet(facet, id) }
}

/// The bands of age that people look for; services of more than one band are in each.
let ageBands = [
  AgeRange(from: 0, to: 4), AgeRange(from: 5, to: 10), AgeRange(from: 11, to: 15),
  AgeRange(from: 16, to: 17), AgeRange(from: 18, to: 25),
]

extension Facet {
  /// What people call it.
  var word: Word {
    switch self {
    case .need: .facetNeeds
    case .age: .facetAges
    case .thrive: .facetThrive
    case .level: .facetLevel
    case .route: .facetHow
    }
  }
}

extension PublishedPlan {
  fileprivate func values(of facet: Facet, among services: [ServiceFacts]) -> [FacetValue] {
    switch facet {
    case .need: needItems.map { value(.need, $0, of: services.filter(\.needs, has: $0.id)) }
    case .age: ageBands.map { value(of: $0, among: services) }
    case .thrive:
      frameworks.thrive.items.map { value(.thrive, $0, of: services.filter(\.thrive, has: $0.id)) }
    case .level:
      frameworks.levels.items.map { item in
        value(.level, item, of: services.filter { $0.level == item.id })
      }
    case .route:
      frameworks.referralRoutes.items.map {
        value(.route, $0, of: services.filter(\.routes, has: $0.id))
      }
    }
  }

  private func value(
    _ facet: Facet,
    _ item: FrameworkItem,
    of services: [ServiceFacts]
  ) -> FacetValue {
    FacetValue(
      facet: facet,
      id: facet == .route && item.id == ReferralRoute.own.rawValue ? "self-referral" : item.id,
      title: item.title,
      plainTitle: item.plainTitle,
      summary: item.summary,
      services: services
    )
  }

  private func value(of band: AgeRange, among services: [ServiceFacts]) -> FacetValue {
    let title = words(.forAges, ["ages": band.inWords])
    return FacetValue(
      facet: .age,
      id: "\(band.from)-\(band.to)",
      title: title,
      plainTitle: title,
      summary: words[.ageMeaning],
      services: services.filter { $0.ages.overlaps(band) }
    )
  }

  /// The needs of the vocabulary and after them those that the area added.
  package var needItems: [FrameworkItem] {
    frameworks.needs.items
      + settings.needs.map { need in
        FrameworkItem(
          id: need.id.value,
          title: need.title.value,
          columns: need.plainTitle.map { ["plain-title": $0.value] } ?? [:]
        )
      }
  }

  /// What people call a number of services.
  func count(_ services: [ServiceFacts]) -> String {
    services.count == 1
      ? words[.oneService] : words(.serviceCount, ["count": services.count.grouped])
  }
}

extension [ServiceFacts] {
  fileprivate func filter(_ list: KeyPath<ServiceFacts, [String]>, has id: String) -> Self {
    filter { $0[keyPath: list].contains(id) }
  }
}
