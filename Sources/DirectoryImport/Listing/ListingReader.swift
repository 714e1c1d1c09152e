import Diagnostics
import PlanSources

/// Reads what was gathered as services, organisations and locations.
struct ListingReader {
  /// The member in which directories of ours keep what Open Referral has no place for.
  static let ownKey = "ltp"
  /// The member in which a sheet's row keeps the columns that are called as our fields are.
  static let sheetKey = "columns of ours"

  let pool: EntityPool
  var ledger: ImportLedger
  private let terms: [String: Entity]

  init(_ pool: EntityPool) {
    self.pool = pool
    ledger = pool.ledger
    terms = pool.entities[.term] ?? [:]
  }

  mutating func listing() -> Listing {
    let organisations = pool.all(.organization).map { organisation($0) }
    let phones = Dictionary(organisations.map { ($0.id, $0.phones) }) { first, _ in first }
    let locations = pool.all(.location).map { location($0) }
    let services = pool.all(.service).map { service($0, phonesOf: phones) }
    return Listing(services: services, organisations: organisations, locations: locations)
  }

  // MARK: Parts that several things have

  /// What a directory of ours says in a member of its own.
  func own(_ fields: inout EntityFields, _ kind: EntityKind, of name: String) -> EntityFields? {
    fields.group(Self.ownKey).flatMap { node in
      node.members.map { EntityFields($0, kind, of: name, node.source) }
    }
  }

  mutating func phones(_ fields: inout EntityFields) -> [ListedPhone] {
    fields.parts("phones", .phone, &ledger).compactMap { part in
      var part = part
      guard let number = part.text("number", &ledger) else {
        part.leaveRest(&ledger)
        return nil
      }
      let phone = ListedPhone(
        number: number,
        extension: part.text("extension", &ledger)?.value,
        type: part.words("type", &ledger)?.value.lowercased(),
        description: part.words("description", &ledger),
        own: own(&part, .phone, of: "")
      )
      part.leaveRest(&ledger)
      return phone
    }
  }

  mutating func schedules(_ fields: inout EntityFields) -> [ListedSchedule] {
    fields.parts("schedules", .schedule, &ledger).map { part in
      var part = part
      let frequency = part.words("freq", &ledger)?.value.uppercased()
      let interval = part.number("interval", &ledger)?.value
      let special = ["valid_to", "until", "count", "byweekno", "bymonthday", "byyearday"]
        .compactMap { part.text($0, &ledger) }
      let schedule = ListedSchedule(
        source: part.source,
        days: part.words("byday", &ledger)?.value,
        opens: part.words("opens_at", &ledger)?.value,
        closes: part.words("closes_at", &ledger)?.value,
        isSpecial: !special.isEmpty || (frequency ?? "WEEKLY") != "WEEKLY" || (interval ?? 1) != 1,
        description: part.words("description", &ledger)?.value
      )
      part.passOver("dtstart", "valid_from", "wkst", "timezone")
      if pool.isOwn { part.passOver("notes") }
      part.leaveRest(&ledger)
      return schedule
    }
  }

  /// The roles and telephones of people; their names are left behind, on purpose.
  mutating func contacts(
    _ fields: inout EntityFields
  ) -> (phones: [ListedPhone], emails: [Located<String>]) {
    var phones: [ListedPhone] = []
    var emails: [Located<String>] = []
    for part in fields.parts("contacts", .contact, &ledger) {
      var part = part
      phones += self.phones(&part)
      if let email = part.words("email", &ledger) { emails.append(email) }
      if part.words("name", &ledger) != nil {
        ledger.leave("contact: names of people, which are left out on purpose", "", of: "")
      }
      part.leaveRest(&ledger)
    }
    return (phones, emails)
  }

  /// The terms of our own lists that something is sorted under, and the rest left behind.
  mutating func terms(_ fields: inout EntityFields, isOwn: Bool) -> [ListedTerm] {
    fields.parts("attributes", .attribute, &ledger).compactMap { part in
      var part = part
      var link = part
      let linkType = link.words("link_type", &ledger)?.value ?? ""
      let named = link.words("taxonomy_term_id", &ledger).flatMap { terms[$0.value]?.members }
      let term = link.group("taxonomy_term")?.members ?? named ?? [:]
      if isOwn, let code = term["code"], let text = code.words {
        return ListedTerm(linkType: linkType, code: Located(text, at: code.source))
      }
      if let name = term["name"]?.words ?? term["term"]?.words {
        let taxonomy = term["taxonomy"]?.words.map { " of \u{201C}\($0)\u{201D}" } ?? ""
        ledger.leave("terms\(taxonomy)", name, of: part.name)
      } else {
        part.leaveRest(&ledger)
      }
      return nil
    }
  }
}

/// A directory as it lists itself.
struct Listing: Sendable {
  let services: [ListedService]
  let organisations: [ListedOrganisation]
  let locations: [ListedLocation]
}
