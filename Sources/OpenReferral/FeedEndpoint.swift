internal import SitePages

/// The lists of the Open Referral UK 3.0 API, each with the page of it and a file for every record.
enum FeedEndpoint: String, CaseIterable, Sendable {
  case services
  case organizations
  case servicesAtLocations = "service_at_locations"
  case taxonomies
  case taxonomyTerms = "taxonomy_terms"

  /// The file of the whole list: the API's `/services`.
  var list: SiteAddress { SiteAddress("\(SiteMap.feedFolder)\(rawValue).json") }

  /// The file of one record: the API's `/services/{id}`.
  func record(_ id: String) -> SiteAddress {
    SiteAddress("\(SiteMap.feedFolder)\(rawValue)/\(id).json")
  }
}

/// A record of a list with its file.
struct FeedRecord: Sendable {
  let id: String
  /// What the list says of it.
  let brief: JSONValue
  /// What its own file says.
  let full: JSONValue
}
