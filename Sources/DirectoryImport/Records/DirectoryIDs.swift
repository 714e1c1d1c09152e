import Diagnostics

/// Our ids of everything in a directory.
struct DirectoryIDs: Sendable {
  let services: ImportedIDs
  let organisations: ImportedIDs
  let locations: ImportedIDs

  init(_ listing: Listing) {
    func own(_ fields: EntityFields?) -> String? {
      var fields = fields
      var passing = ImportLedger()
      return fields?.words("id", &passing)?.value
    }
    services = ImportedIDs(
      listing.services.map {
        .init(source: $0.id, own: own($0.own ?? $0.sheet), name: $0.name?.value)
      },
      fallback: "service"
    )
    organisations = ImportedIDs(
      listing.organisations.map { .init(source: $0.id, own: own($0.own), name: $0.name?.value) },
      fallback: "organisation"
    )
    locations = ImportedIDs(
      listing.locations.map { .init(source: $0.id, own: own($0.own), name: $0.title) },
      fallback: "location"
    )
  }
}

extension ListedLocation {
  /// Its name, or where it has none its street.
  var title: String? {
    [name, address?.address1, address?.postcode].compactMap { $0?.value }.first
  }
}
