internal import Diagnostics
internal import PlanModel
internal import SitePages

/// Organisations, and the places where their services are given.
extension OpenReferralFeed {
  // MARK: Organisations

  /// Those that run or pay for an open service.
  var organisationRecords: [FeedRecord] {
    let run = Dictionary(grouping: services) { $0.provider.value }
    let paying = Set(services.flatMap { $0.commissioners.map(\.value) })
    let named = published.records.organisations.filter {
      run[$0.id.value] != nil || paying.contains($0.id.value)
    }
    return named.map { organisation in
      let services = (run[organisation.id.value] ?? []).map {
        brief($0, organisation: false)
      }
      let full = JSONValue.filled(services).map { [JSONValue.Member("services", $0)] } ?? []
      return FeedRecord(
        id: ids.organisation(organisation.id.value),
        brief: brief(organisation),
        full: .object(members(of: organisation, inFull: true) + full)
      )
    }
  }

  /// What lists say of an organisation.
  func made(briefOf organisation: Organisation) -> JSONValue {
    .object(members(of: organisation, inFull: false))
  }

  /// What a service's own file says of the organisation that runs it.
  func made(of organisation: Organisation) -> JSONValue {
    .object(members(of: organisation, inFull: true))
  }

  private func members(of organisation: Organisation, inFull: Bool) -> [JSONValue.Member] {
    let id = organisation.id.value
    let value = JSONValue.record([
      "id": .text(ids.organisation(id)),
      "name": .line(organisation.name),
      // The profile asks for a description; nothing is invented.
      "description": .line(organisation.description ?? organisation.name),
      "email": .line(organisation.email),
      "website": .line(organisation.url),
      "organization_identifiers": inFull
        ? .filled(
          [
            identifier("GB-NHS", "ODS code", organisation.odsCode, of: id),
            identifier("GB-CHC", "Charity number", organisation.charityNumber, of: id),
          ]
          .compactMap(\.self)
        ) : nil,
      "ltp": .record([
        "id": .line(organisation.id),
        "sector": inFull ? .choice(organisation.sector) : nil,
        "roles": inFull ? .filled(organisation.roles.map { .text($0.value) }) : nil,
      ]),
    ])
    if case .object(let members) = value { return members }
    return []
  }

  /// A number that others know an organisation by; the schemes are those of org-id.guide.
  private func identifier(
    _ scheme: String,
    _ title: String,
    _ value: Located<String>?,
    of organisation: String
  ) -> JSONValue? {
    value.map { value in
      .record([
        "id": .text(ids("organisation", organisation, "identifier", scheme)),
        "organization_id": .text(ids.organisation(organisation)),
        "identifier_scheme": .text(scheme),
        "identifier_type": .text(title),
        "identifier": .line(value),
      ])
    }
  }

  // MARK: Places

  /// The places of a service that may be known.
  func placesOf(_ service: Service) -> [FeedRecord] {
    service.locations.compactMap(location).map { location in
      FeedRecord(
        id: ids.place(of: service.id.value, at: location.id.value),
        brief: place(of: service, at: location, telling: name(of: service)),
        full: place(of: service, at: location, telling: brief(service, organisation: true))
      )
    }
  }

  /// Which service it is: the list of places would tell all of it once for each of its places.
  private func name(of service: Service) -> JSONValue {
    .record([
      "id": .text(ids.service(service.id.value)),
      "organization_id": .text(ids.organisation(service.provider.value)),
      "name": .line(service.name),
      "status": .text("active"),
      "ltp": .record(["id": .line(service.id)]),
    ])
  }

  /// That a service is given at a place, with what is told of the service; in its own record it is
  /// known.
  func place(
    of service: Service,
    at location: Location,
    telling told: JSONValue? = nil
  ) -> JSONValue {
    .record([
      "id": .text(ids.place(of: service.id.value, at: location.id.value)),
      "service_id": .text(ids.service(service.id.value)),
      "location_id": .text(ids.location(location.id.value)),
      "location": details(of: location),
      "service": told,
    ])
  }

  /// What is said of a place.
  func made(of location: Location) -> JSONValue {
    let id = location.id.value
    return .record([
      "id": .text(ids.location(id)),
      "location_type": .choice(location.placeKind),
      "name": .line(location.name),
      "transportation": .line(location.travel),
      "latitude": .number(location.latitude),
      "longitude": .number(location.longitude),
      "external_identifier": .line(location.uprn),
      "external_identifier_type": location.uprn.map { _ in .text("UPRN") },
      "addresses": address(of: location).map { .list([$0]) },
      "accessibility": location.access.map { access in
        .list([
          .record([
            "id": .text(ids("location", id, "accessibility")),
            "location_id": .text(ids.location(id)),
            "description": .line(access),
          ])
        ])
      },
      "ltp": .record(["id": .line(location.id)]),
    ])
  }

  /// The address, where all is known that the profile asks for; the county is the plan's area.
  private func address(of location: Location) -> JSONValue? {
    guard let street = location.address1, let town = location.town,
      let postcode = location.postcode, location.placeKind.value != .virtual
    else { return nil }
    return .record([
      "id": .text(ids("location", location.id.value, "address")),
      "location_id": .text(ids.location(location.id.value)),
      "address_1": .line(street),
      "address_2": .line(location.address2),
      "city": .line(town),
      "state_province": .line(published.settings.area.name),
      "postal_code": .line(postcode),
      "country": .text("GB"),
      "address_type": .choice(location.placeKind),
    ])
  }
}
