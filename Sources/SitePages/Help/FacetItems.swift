import Diagnostics
package import Frameworks
import PlanModel

/// A value of a facet before it is known which services have it.
struct FacetItem: Sendable {
  /// The name of its page.
  let id: String
  let title: String
  /// The title as a young person would say it.
  let plainTitle: String
  /// What it means; empty where nobody says.
  let summary: String

  init(_ id: String, title: String, plainTitle: String? = nil, summary: String = "") {
    self.id = id
    self.title = title
    self.plainTitle = plainTitle ?? title
    self.summary = summary
  }

  init(_ item: FrameworkItem, id: String? = nil) {
    self.init(
      id ?? item.id,
      title: item.title,
      plainTitle: item.plainTitle,
      summary: item.summary
    )
  }
}

/// The bands of age that people look for; services of more than one band are in each.
let ageBands = [
  AgeRange(from: 0, to: 4), AgeRange(from: 5, to: 10), AgeRange(from: 11, to: 15),
  AgeRange(from: 16, to: 17), AgeRange(from: 18, to: 25),
]

extension AgeRange {
  /// The name of its page.
  var id: String { from == to ? "\(from)" : "\(from)-\(to)" }
}

/// The part of the area that is all of it.
let wholeArea = "whole-area"
let ownRoute = ReferralRoute.own.rawValue

extension PublishedPlan {
  /// Everything that services can be looked for by under a facet, in the order in which people are
  /// shown it.
  func facetItems(_ facet: Facet, among services: [ServiceFacts]) -> [FacetItem] {
    switch facet {
    case .need: needItems.map { FacetItem($0) }
    case .age:
      ageBands.map { band in
        FacetItem(
          band.id,
          title: words(.forAges, ["ages": band.inWords]),
          summary: words[.ageMeaning]
        )
      }
    case .year:
      (settings.ages.from...settings.ages.to).map { year in
        FacetItem(
          "\(year)",
          title: words(.forAge, ["age": "\(year)"]),
          summary: words[.yearMeaning]
        )
      }
    case .route:
      frameworks.referralRoutes.items.map {
        FacetItem($0, id: $0.id == ownRoute ? "self-referral" : nil)
      }
    case .area:
      settings.area.places.map {
        FacetItem($0.id.value, title: $0.name.value, summary: words[.areaMeaning])
      } + [FacetItem(wholeArea, title: words(.wholeArea, ["area": settings.area.name.value]))]
    case .channel: frameworks.channels.items.map { FacetItem($0) }
    case .group: frameworks.groups.items.map { FacetItem($0) }
    case .thrive: frameworks.thrive.items.map { FacetItem($0) }
    case .level: frameworks.levels.items.map { FacetItem($0) }
    case .provider: providers(of: services)
    }
  }

  /// Those who run services, by name.
  private func providers(of services: [ServiceFacts]) -> [FacetItem] {
    let ids = Set(services.map(\.provider))
    return ids.map { FacetItem($0, title: title(.organisation, $0)) }
      .sorted { ($0.title.lowercased(), $0.id) < ($1.title.lowercased(), $1.id) }
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
}
