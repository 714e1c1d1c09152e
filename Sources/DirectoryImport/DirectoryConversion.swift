import Diagnostics
import PlanModel

/// Makes the files of a plan, and the report, of everything that was read.
struct DirectoryConversion {
  private static let serviceFields = FieldReader.descriptions(of: Service.self)
  private static let organisationFields = FieldReader.descriptions(of: Organisation.self)
  private static let locationFields = FieldReader.descriptions(of: Location.self)

  private let listing: Listing
  private let ids: DirectoryIDs
  private let words: KnownWords
  private(set) var ledger: ImportLedger
  private var gaps = GapCounter()
  private var drafts = 0

  init(_ pool: EntityPool, words: KnownWords) {
    var reader = ListingReader(pool)
    listing = reader.listing()
    ledger = reader.ledger
    ids = DirectoryIDs(listing)
    self.words = words
  }

  mutating func directory(
    passedOver: [String],
    columns: [(header: String, field: String?)]
  ) -> ImportedDirectory {
    var sheets = SheetConversion(ids: ids, ledger: ledger)
    let organisations = listing.organisations.compactMap { sheets.row(of: $0) }
    let locations = listing.locations.compactMap { sheets.row(of: $0) }
    ledger = sheets.ledger
    let names = Dictionary(organisations.map { ($0.id, $0.title) }) { first, _ in first }
    let services = services(names)
    let rows = [
      sheet("organisations.csv", organisations, Self.organisationFields),
      sheet("locations.csv", locations, Self.locationFields),
    ]
    let report = ImportReport(
      services: listing.services.count,
      organisations: organisations.count,
      locations: locations.count,
      drafts: drafts,
      gaps: gaps.all,
      uncarried: ledger.uncarried,
      passedOver: passedOver,
      columns: columns
    )
    return ImportedDirectory(
      services: services,
      sheets: rows.compactMap(\.self),
      report: report
    )
  }

  // MARK: Services

  /// In the order of their ids, so that a report is the same however a directory is cut into files.
  private mutating func services(_ organisations: [String: String]) -> [ImportedDirectory.File] {
    let named = listing.services.compactMap { service in
      ids.services[service.id].map { (id: $0, service: service) }
    }
    return named.sorted { $0.id < $1.id }
      .map { id, service in
        let provider = service.organization.flatMap { ids.organisations[$0.value] }
        var conversion = ServiceConversion(
          service,
          organisation: provider.flatMap { organisations[$0] },
          ids: ids,
          words: words,
          ledger: ledger
        )
        ledger = ImportLedger()
        conversion.convert()
        ledger = conversion.ledger
        return ImportedDirectory.File(
          path: "services/\(id).md",
          bytes: Array(text(of: conversion, id).utf8)
        )
      }
  }

  private mutating func text(of service: ServiceConversion, _ id: String) -> String {
    var entries: [FieldText.Entry] = []
    var missing: [String] = []
    for field in Self.serviceFields {
      if let value = service.fields[field.key] {
        entries.append(.init(field.key, value))
        missing += value.lacking(in: field).map { "\(field.key).\($0)" }
      } else if field.isRequired {
        missing.append(field.key)
      }
    }
    let routes = service.fields["referral-routes"]
    if case .words(let routes) = routes, routes.contains(ReferralRoute.own.rawValue),
      service.fields["self-referral-from-age"] == nil
    {
      missing.append("self-referral-from-age")
    }
    for field in missing {
      gaps.count("service", field, service.fields["name"] == nil ? id : service.title)
    }
    if !missing.isEmpty {
      drafts += 1
      entries.insert(.init("draft", .word("yes")), at: 0)
    }
    let isEnded = service.body.isEmpty || service.body.hasSuffix("\n")
    let body = isEnded ? service.body : service.body + "\n"
    return "---\n\(FrontMatterText.text(of: entries))---\n\(body)"
  }

  // MARK: Sheets

  private mutating func sheet(
    _ path: String,
    _ rows: [ImportedRow],
    _ fields: [FieldDescription]
  ) -> ImportedDirectory.Sheet? {
    guard !rows.isEmpty else { return nil }
    let sorted = rows.sorted { $0.id < $1.id }
    for row in sorted {
      for field in fields where field.isRequired && (row.cells[field.key] ?? "").isEmpty {
        gaps.count(path, field.key, row.title)
      }
    }
    return ImportedDirectory.Sheet(path: path, columns: ["id"] + fields.map(\.key), rows: sorted)
  }
}

/// Counts what records lack.
private struct GapCounter {
  private var names: [[String]: [String]] = [:]
  private var counts: [[String]: Int] = [:]
  private var order: [[String]] = []

  mutating func count(_ kind: String, _ field: String, _ name: String) {
    let key = [kind, field]
    if counts[key] == nil { order.append(key) }
    counts[key, default: 0] += 1
    if names[key, default: []].count < 3 { names[key, default: []].append(name) }
  }

  /// The most frequent first; alike ones in the order in which they were met.
  var all: [ImportReport.Gap] {
    order.enumerated()
      .sorted { (-(counts[$0.element] ?? 0), $0.offset) < (-(counts[$1.element] ?? 0), $1.offset) }
      .map { _, key in
        ImportReport.Gap(
          kind: key[0],
          field: key[1],
          count: counts[key] ?? 0,
          names: names[key] ?? []
        )
      }
  }
}

extension FieldText {
  /// The required keys of a group that it does not have.
  fileprivate func lacking(in field: FieldDescription) -> [String] {
    guard case .group(let wanted) = field.shape, case .group(let entries) = self else { return [] }
    let keys = Set(entries.map(\.key))
    return wanted.filter { $0.isRequired && !keys.contains($0.key) }.map(\.key)
  }
}
