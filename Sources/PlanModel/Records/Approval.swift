package import Diagnostics

/// A board's approval of the plan.
package struct Approval: Sendable {
  package let body: Located<String>
  package let role: Located<String>
  package let date: Located<CalendarDate>
  package let minutes: Located<String>?

  init(reading fields: inout FieldReader) {
    body = fields.requiredReference("body", .record(.body))
    role = fields.required("role", .line)
    date = fields.required("date", .date)
    minutes = fields.optional("minutes", .line)
  }
}

/// Somebody who signed, by role and never by name.
package struct Signatory: Sendable {
  package let role: Located<String>
  package let organisation: Located<String>
  package let date: Located<CalendarDate>

  init(reading fields: inout FieldReader) {
    role = fields.required("role", .line)
    organisation = fields.requiredReference("organisation", .record(.organisation))
    date = fields.required("date", .date)
  }
}

/// One line of the version history.
package struct VersionEntry: Sendable {
  package let version: Located<String>
  package let date: Located<CalendarDate>
  package let change: Located<String>
  package let authorRole: Located<String>

  init(reading fields: inout FieldReader) {
    version = fields.required("version", .line)
    date = fields.required("date", .date)
    authorRole = fields.required("author-role", .line)
    change = fields.required("change", .line)
  }
}
