/// The things that a directory in the form of Open Referral (HSDS 3.0) is made of.
enum EntityKind: String, CaseIterable, Hashable, Sendable {
  case service
  case organization
  case location
  case serviceAtLocation = "service_at_location"
  case taxonomy
  case term = "taxonomy_term"
  // What belongs to one of those, and may come in a list or a table of its own.
  case phone
  case schedule
  case address
  case language
  case contact
  case costOption = "cost_option"
  case serviceArea = "service_area"
  case accessibility
  case attribute
  case funding
  case identifier = "organization_identifier"

  /// What a sentence calls one of them.
  var inWords: String {
    switch self {
    case .organization: "organisation"
    case .serviceAtLocation: "service at a place"
    case .term: "term"
    case .identifier: "identifier of an organisation"
    default: rawValue.replacing("_", with: " ")
    }
  }

  /// The list in which an owner holds its own: `phones` of a service.
  var listKey: String? {
    switch self {
    case .service, .organization, .location, .serviceAtLocation, .taxonomy, .term: nil
    case .address: "addresses"
    case .accessibility, .funding: rawValue
    default: rawValue + "s"
    }
  }

  /// The kind that a file, a folder or a list is named after: `phones`, `service_list`,
  /// `services-page-2`.
  init?(named name: String) {
    var words = name.lowercased().split { "_- .".contains($0) }.map(String.init)
    while let last = words.last,
      ["list", "full", "simple", "data", "page", "pages"].contains(last)
        || last.allSatisfy(\.isNumber)
    {
      words.removeLast()
    }
    let plain = words.joined(separator: "_").replacing("organisation", with: "organization")
    guard let kind = Self.kinds[plain] else { return nil }
    self = kind
  }

  private static let kinds: [String: EntityKind] = {
    var kinds: [String: EntityKind] = [:]
    for kind in allCases {
      kinds[kind.rawValue] = kind
      kinds[kind.rawValue + "s"] = kind
      if let key = kind.listKey { kinds[key] = kind }
    }
    kinds["services_at_location"] = .serviceAtLocation
    kinds["services_at_locations"] = .serviceAtLocation
    kinds["taxonomies"] = .taxonomy
    kinds["accessibility_for_disabilities"] = .accessibility
    return kinds
  }()
}
