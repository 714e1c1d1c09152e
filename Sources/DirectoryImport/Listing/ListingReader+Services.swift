import Diagnostics
import PlanModel
import PlanSources

extension ListingReader {
  mutating func service(
    _ entity: Entity,
    phonesOf organisations: [String: [ListedPhone]]
  ) -> ListedService {
    var fields = EntityFields(entity, .service)
    fields.passOver("last_modified", "program", "assurer_email")
    let own = own(&fields, .service, of: fields.name)
    var places = pool.placesOfService[entity.id, default: []]
      .compactMap { pool.entities[.serviceAtLocation]?[$0] }
      .map { place($0, of: fields.name) }
    let locations = self.locations(of: entity.id)
    places += locations.compactMap { pool.entities[.location]?[$0.value] }
      .map { partsOfLocation($0, of: fields.name) }
    let contacts = self.contacts(&fields)
    let service = ListedService(
      id: entity.id,
      hasID: entity.hasID,
      source: entity.source,
      name: fields.text("name", &ledger),
      description: fields.words("description", &ledger),
      url: fields.words("url", &ledger),
      email: fields.words("email", &ledger) ?? (contacts.emails + places.flatMap(\.emails)).first,
      status: fields.words("status", &ledger),
      minimumAge: fields.number("minimum_age", &ledger),
      maximumAge: fields.number("maximum_age", &ledger),
      applicationProcess: fields.words("application_process", &ledger),
      eligibility: fields.words("eligibility_description", &ledger),
      fees: feesOf(&fields),
      costs: costs(&fields),
      assuredDate: fields.words("assured_date", &ledger),
      phones: phones(&fields) + contacts.phones + places.flatMap(\.phones),
      schedules: schedules(&fields),
      schedulesOfPlaces: places.map(\.schedules).filter { !$0.isEmpty },
      hoursInWords: fields.words("hours_in_words", &ledger),
      agesInWords: fields.words("ages_in_words", &ledger),
      languages: languages(&fields),
      organization: organisation(of: entity.id),
      locations: locations,
      phonesOfOrganization: pool.organizationOfService[entity.id]
        .flatMap { organisations[$0.value] } ?? [],
      terms: terms(&fields, isOwn: own != nil),
      payers: ownIDs("funding", .funding, "organisation", own, &fields),
      areas: ownIDs("service_areas", .serviceArea, "id", own, &fields),
      alternateName: own == nil ? nil : fields.words("alternate_name", &ledger),
      own: own,
      sheet: fields.part(Self.sheetKey)
    )
    if own != nil {
      // These are made of what stands in the member of our own.
      fields.passOver("wait_time", "interpretation_services", "alert", "fees", "fees_description")
      fields.passOver("cost_options")
    }
    fields.leaveRest(&ledger)
    return service
  }

  /// `fees_description` of HSDS, or `fees` of the UK profile.
  private mutating func feesOf(_ fields: inout EntityFields) -> Located<String>? {
    let short = fields.words("fees", &ledger)
    return fields.words("fees_description", &ledger) ?? short
  }

  private mutating func costs(_ fields: inout EntityFields) -> [ListedCost] {
    fields.parts("cost_options", .costOption, &ledger).compactMap { part in
      var part = part
      let cost = ListedCost(
        option: part.words("option", &ledger)?.value,
        amount: part.number("amount", &ledger)?.value,
        currency: part.words("currency", &ledger)?.value.lowercased(),
        description: part.words("amount_description", &ledger)?.value
      )
      let until = part.words("valid_to", &ledger)
      part.passOver("valid_from")
      part.leaveRest(&ledger)
      guard let until else { return cost }
      ledger.leave(
        "cost option that ends",
        "until \(until.value): \(cost.option ?? cost.description ?? "")",
        of: part.name
      )
      return nil
    }
  }

  private mutating func languages(_ fields: inout EntityFields) -> [Located<String>] {
    fields.parts("languages", .language, &ledger).compactMap { part in
      var part = part
      let name = part.words("name", &ledger) ?? part.words("language", &ledger)
      let code = part.words("code", &ledger)
      part.leaveRest(&ledger)
      return name ?? code
    }
  }

  private func locations(of service: String) -> [Located<String>] {
    var seen: Set<String> = []
    return pool.placesOfService[service, default: []].compactMap { pool.locationOfPlace[$0] }
      .filter { seen.insert($0.value).inserted }
  }

  /// The organisation of a service, if it was read as well.
  private mutating func organisation(of service: String) -> Located<String>? {
    guard let id = pool.organizationOfService[service] else { return nil }
    if pool.entities[.organization]?[id.value] != nil { return id }
    ledger.tell(.lostOrganisation(id), as: "organization")
    return nil
  }

  /// Ids that only a directory of ours gives; of others the whole list is left behind.
  private mutating func ownIDs(
    _ key: String,
    _ kind: EntityKind,
    _ ownKey: String,
    _ own: EntityFields?,
    _ fields: inout EntityFields
  ) -> [Located<String>] {
    guard own != nil else { return [] }
    return fields.parts(key, kind, &ledger).compactMap { part in
      var part = part
      var own = self.own(&part, kind, of: "")
      return own?.words(ownKey, &ledger)
    }
  }

  // MARK: What a service has at a place

  private typealias PlaceParts = (
    phones: [ListedPhone], emails: [Located<String>], schedules: [ListedSchedule]
  )

  private mutating func place(_ entity: Entity, of name: String) -> PlaceParts {
    var fields = EntityFields(entity, .serviceAtLocation, of: name)
    let contacts = self.contacts(&fields)
    let parts = (phones(&fields) + contacts.phones, contacts.emails, schedules(&fields))
    fields.leaveRest(&ledger)
    return parts
  }

  /// Of the location itself, which other services may share; the rest is read with the location.
  private mutating func partsOfLocation(_ entity: Entity, of name: String) -> PlaceParts {
    var fields = EntityFields(entity, .location, of: name)
    let contacts = self.contacts(&fields)
    return (phones(&fields) + contacts.phones, contacts.emails, schedules(&fields))
  }
}

extension Diagnostic {
  fileprivate static func lostOrganisation(_ id: Located<String>) -> Diagnostic {
    Diagnostic(
      .importLostLink,
      .shouldFix,
      "The organisation \u{201C}\(id.value.shortened)\u{201D} that this names was not read.",
      at: id.source,
      help: "Give the file with the organisations as well, or fill in \u{201C}provider\u{201D}."
    )
  }
}
