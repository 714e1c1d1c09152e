import Diagnostics
import PlanSources

extension ListingReader {
  mutating func organisation(_ entity: Entity) -> ListedOrganisation {
    var fields = EntityFields(entity, .organization)
    fields.passOver("last_modified", "uri")
    let own = own(&fields, .organization, of: fields.name)
    let contacts = self.contacts(&fields)
    let organisation = ListedOrganisation(
      id: entity.id,
      name: fields.text("name", &ledger),
      description: fields.words("description", &ledger),
      website: fields.words("website", &ledger) ?? fields.words("url", &ledger),
      email: fields.words("email", &ledger) ?? contacts.emails.first,
      identifiers: identifiers(&fields),
      phones: phones(&fields) + contacts.phones,
      own: own
    )
    fields.leaveRest(&ledger)
    return organisation
  }

  private mutating func identifiers(
    _ fields: inout EntityFields
  ) -> [(scheme: String, identifier: Located<String>)] {
    fields.parts("organization_identifiers", .identifier, &ledger).compactMap { part in
      var part = part
      let scheme = part.words("identifier_scheme", &ledger)?.value
      let type = part.words("identifier_type", &ledger)?.value
      guard let identifier = part.text("identifier", &ledger) else { return nil }
      return (scheme ?? type ?? "", identifier)
    }
  }

  mutating func location(_ entity: Entity) -> ListedLocation {
    var fields = EntityFields(entity, .location)
    fields.passOver("contacts", "phones", "schedules")
    let own = own(&fields, .location, of: fields.name)
    let external = fields.text("external_identifier", &ledger)
    let scheme = fields.words("external_identifier_type", &ledger)?.value
    if let external, scheme?.uppercased() != "UPRN" {
      ledger.leave("location: external_identifier", external.value, of: fields.name)
    }
    let location = ListedLocation(
      id: entity.id,
      source: entity.source,
      name: fields.text("name", &ledger),
      kind: fields.words("location_type", &ledger),
      address: address(&fields),
      latitude: fields.number("latitude", &ledger),
      longitude: fields.number("longitude", &ledger),
      uprn: scheme?.uppercased() == "UPRN" ? external : nil,
      transportation: fields.words("transportation", &ledger),
      access: fields.parts("accessibility", .accessibility, &ledger).flatMap { part in
        var part = part
        let words = part.words("description", &ledger) ?? part.words("accessibility", &ledger)
        part.passOver("accessibility")
        let details = part.words("details", &ledger)
        part.leaveRest(&ledger)
        return [words, details].compactMap(\.self)
      },
      own: own
    )
    fields.leaveRest(&ledger)
    return location
  }

  /// The address where people come to, before one for letters.
  private mutating func address(_ fields: inout EntityFields) -> ListedAddress? {
    var addresses: [(isPhysical: Bool, address: ListedAddress)] = []
    for part in fields.parts("addresses", .address, &ledger) {
      var part = part
      let kind = part.words("address_type", &ledger)?.value
      let address = ListedAddress(
        address1: part.text("address_1", &ledger),
        address2: part.text("address_2", &ledger),
        city: part.words("city", &ledger),
        postcode: part.words("postal_code", &ledger)
      )
      addresses.append((kind == "physical", address))
      part.passOver("country")
      // The county of a directory of ours is the plan's area.
      if pool.isOwn { part.passOver("state_province") }
      part.leaveRest(&ledger)
    }
    let chosen = addresses.firstIndex(where: \.isPhysical) ?? addresses.indices.first
    for (index, other) in addresses.enumerated() where index != chosen {
      ledger.leave(
        "location: a second address",
        other.address.address1?.value ?? other.address.postcode?.value ?? "",
        of: fields.name
      )
    }
    return chosen.map { addresses[$0].address }
  }
}
