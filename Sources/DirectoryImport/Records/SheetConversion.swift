import Diagnostics
import PlanModel

/// Turns organisations and locations of a directory into rows of our sheets.
struct SheetConversion {
  let ids: DirectoryIDs
  var ledger: ImportLedger

  // MARK: Organisations

  mutating func row(of organisation: ListedOrganisation) -> ImportedRow? {
    guard let id = ids.organisations[organisation.id] else { return nil }
    let title = organisation.name.map { ImportedText($0.value).line } ?? ""
    var cells = ["id": id, "name": title]
    if let text = organisation.description.map({ ImportedText($0.value).line }), text != title {
      cells["description"] = text
    }
    if let website = organisation.website {
      cells["url"] = WebAddress.address(in: website.value)
      if cells["url"] == nil { unusable("website", website, "a web address", of: title) }
    }
    if let email = organisation.email {
      cells["email"] = ValueType<String>.email.decode(email.value.trimmed)
      if cells["email"] == nil { unusable("email", email, "an e-mail address", of: title) }
    }
    for (scheme, identifier) in organisation.identifiers {
      if let column = Self.column(ofScheme: scheme) {
        cells[column] = identifier.value.trimmed
      } else {
        ledger.leave("organisation: number in a register (\(scheme))", identifier.value, of: title)
      }
    }
    if var own = organisation.own {
      if let sector = own.words("sector", &ledger),
        Organisation.Sector(rawValue: sector.value) != nil
      {
        cells["sector"] = sector.value
      }
      cells["roles"] = own.texts("roles").map(ImportedLine.text).joined(separator: ";")
      own.leaveRest(&ledger)
    }
    return ImportedRow(id: id, title: title.isEmpty ? id : title, cells: cells)
  }

  /// Registers of org-id.guide, and what people write instead.
  private static func column(ofScheme scheme: String) -> String? {
    let plain = scheme.lowercased()
    if ["gb-chc", "uk-chty", "charity number", "charity"].contains(plain) {
      return "charity-number"
    }
    if ["gb-nhs", "ods", "ods code", "nhs-ods"].contains(plain) { return "ods-code" }
    return nil
  }

  // MARK: Locations

  mutating func row(of location: ListedLocation) -> ImportedRow? {
    guard let id = ids.locations[location.id] else { return nil }
    let title = location.title.map { ImportedText($0).line } ?? ""
    var cells = ["id": id, "name": title, "hide-address": ""]
    let kind = location.kind.flatMap { Location.Kind(rawValue: $0.value.lowercased())?.rawValue }
    cells["kind"] = kind ?? (location.address == nil ? nil : "physical")
    cells["address-1"] = location.address?.address1.map { ImportedText($0.value).line }
    cells["address-2"] = location.address?.address2.map { ImportedText($0.value).line }
    cells["town"] = location.address?.city.map { ImportedText($0.value).line }
    if let postcode = location.address?.postcode {
      let type = ValueType<String>.postcode
      let text = postcode.value.trimmed
      cells["postcode"] = type.decode(text) ?? type.correction(text)
      if cells["postcode"] == nil { unusable("postal_code", postcode, "a postcode", of: title) }
    }
    readPlace(of: location, &cells, title)
    cells["uprn"] = location.uprn?.value.trimmed
    cells["travel"] = location.transportation.map { ImportedText($0.value).line }
    let access = location.access.map { ImportedText($0.value).line }
    if !access.isEmpty { cells["access"] = access.joined(separator: " ") }
    if var own = location.own { own.leaveRest(&ledger) }
    return ImportedRow(id: id, title: title.isEmpty ? id : title, cells: cells)
  }

  /// Both coordinates, if they lie in England's box (generously: as `Location` has it).
  private mutating func readPlace(
    of location: ListedLocation,
    _ cells: inout [String: String],
    _ title: String
  ) {
    guard let north = location.latitude, let east = location.longitude else {
      if let one = location.latitude ?? location.longitude {
        unusable("latitude and longitude", one.map { "\($0)" }, "both given", of: title)
      }
      return
    }
    guard (49.8...55.9).contains(north.value), (-6.5...1.9).contains(east.value) else {
      unusable(
        "latitude and longitude",
        Located("\(north.value), \(east.value)", at: north.source),
        "a place in England",
        of: title
      )
      return
    }
    cells["latitude"] = "\(north.value)"
    cells["longitude"] = "\(east.value)"
  }

  private mutating func unusable(
    _ field: String,
    _ written: Located<String>,
    _ wanted: String,
    of title: String
  ) {
    ledger.tell(.unusable(field, written, wanted, of: title.shortened), as: field)
  }
}

/// A row of a sheet.
struct ImportedRow: Sendable {
  let id: String
  let title: String
  let cells: [String: String]
}
