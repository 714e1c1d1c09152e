import PlanModel

/// What services can be looked for by.
///
/// The names are folders of the site and parts of addresses that people share: they never change.
package enum Facet: String, CaseIterable, Sendable {
  case need = "needs"
  case age = "ages"
  /// Every year of age by itself; it shares the folder and the list with the bands.
  case year = "years"
  case route = "how"
  case area = "areas"
  case channel = "channels"
  case group = "groups"
  case thrive
  case level
  case provider = "providers"

  /// The folder of its pages below `help/`.
  var folder: String { self == .year ? Facet.age.rawValue : rawValue }

  /// Those that have a list of their own.
  static var listed: [Facet] { allCases.filter { $0 != .year } }
}

extension Words {
  /// What people call a facet.
  subscript(facet: Facet) -> String {
    switch facet {
    case .need: self[.facetNeeds]
    case .age: self[.facetAges]
    case .year: self[FindWord.facetYears]
    case .route: self[.facetHow]
    case .area: self[FindWord.facetAreas]
    case .channel: self[FindWord.facetChannels]
    case .group: self[FindWord.facetGroups]
    case .thrive: self[.facetThrive]
    case .level: self[.facetLevel]
    case .provider: self[FindWord.facetProviders]
    }
  }
}

extension ServiceFacts {
  /// The values of a facet that a service has, by id.
  func values(of facet: Facet) -> [String] {
    switch facet {
    case .need: needs
    case .age: ageBands.filter { $0.overlaps(ages) }.map(\.id)
    case .year: (ages.from...ages.to).map { "\($0)" }
    case .route: routes.map { $0 == ownRoute ? "self-referral" : $0 }
    case .area: areas
    case .channel: channels
    case .group: groups
    case .thrive: thrive
    case .level: [level]
    case .provider: [provider]
    }
  }
}
