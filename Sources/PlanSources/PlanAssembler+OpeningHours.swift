internal import Diagnostics
internal import PlanModel

extension PlanAssembler {
  /// Gives each service the hours that a sheet of their own has for it.
  func open(_ records: inout PlanRecords, with gatherer: inout RecordGatherer) {
    let rows = Dictionary(grouping: records.openingHours) { $0.service.value }
    guard !rows.isEmpty else { return }
    records.services = records.services.map { service in
      guard let rows = rows[service.id.value] else { return service }
      if let own = service.hours.first {
        gatherer.report(.hoursTwice(service, own: own.source, row: rows[0].service.source))
        return service
      }
      return service.opening(rows.flatMap(\.hours))
    }
  }
}

extension Diagnostic {
  fileprivate static func hoursTwice(
    _ service: Service,
    own: SourceRange,
    row: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .conflictingFields,
      .mustFix,
      "The hours of \u{201C}\(service.name.value)\u{201D} stand in two places.",
      at: row,
      notes: [Note("They stand here too.", at: own)],
      help: "Keep them in one: delete these rows, or “hours” in the service’s file."
    )
  }
}
