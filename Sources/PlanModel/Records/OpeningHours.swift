package import Diagnostics

/// A row of `opening-hours.csv`: when a service is open, for those who keep all hours in one sheet.
package struct OpeningHours: PlanRecord {
  package static let kind = RecordKind.openingHours
  package let id: Located<String>
  package let service: Located<String>
  package let hours: [Located<WeeklyHours>]

  package var displayTitle: String { service.value }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    service = fields.requiredReference("service", .record(.service))
    hours = fields.list("hours", .hours, atLeast: 1)
  }
}

extension Service {
  /// The service with the hours that a sheet gives it.
  package func opening(_ hours: [Located<WeeklyHours>]) -> Service {
    Service(self, openAlso: hours)
  }
}
