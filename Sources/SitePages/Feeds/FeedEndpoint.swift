/// The lists of the Open Referral UK 3.0 API, each with the page of it and a file for every record.
package enum FeedEndpoint: String, CaseIterable, Sendable {
  case services
  case organizations
  case servicesAtLocations = "service_at_locations"
  case taxonomies
  case taxonomyTerms = "taxonomy_terms"

  /// The file of the whole list: the API's `/services`.
  package var list: SiteAddress { SiteAddress("\(SiteMap.feedFolder)\(rawValue).json") }

  /// The file of one record: the API's `/services/{id}`.
  package func record(_ id: String) -> SiteAddress {
    SiteAddress("\(SiteMap.feedFolder)\(rawValue)/\(id).json")
  }
}
