package import Diagnostics

/// Where and how the plan is published.
package struct Site: Sendable {
  package let url: Located<String>?
  /// The name of a folder beside the theme that ships.
  package let theme: Located<String>?
  package let feedbackURL: Located<String>?
  package let feedbackEmail: Located<String>?
  /// Whom to tell about a weakness of the site: an e-mail address or a web address.
  package let securityContact: Located<String>?
  package let licence: Licence?
  package let organisation: Located<String>

  init(reading fields: inout FieldReader) {
    url = fields.optional("url", .url)
    theme = fields.optional("theme", .identifier)
    feedbackURL = fields.optional("feedback-url", .url)
    feedbackEmail = fields.optional("feedback-email", .email)
    securityContact = fields.optional("security-contact", .emailOrURL)
    licence = fields.optionalGroup("licence") { Licence(reading: &$0) }
    organisation = fields.requiredReference("organisation", .record(.organisation))
  }
}

/// What others may do with what is published.
package struct Licence: Sendable {
  package let name: Located<String>
  package let url: Located<String>?

  init(reading fields: inout FieldReader) {
    name = fields.required("name", .line)
    url = fields.optional("url", .url)
  }
}

/// A test of the site's accessibility that somebody made.
package struct AccessibilityAudit: Sendable {
  package let date: Located<CalendarDate>
  package let by: Located<String>
  package let method: Located<String>
  package let result: Located<String>

  init(reading fields: inout FieldReader) {
    date = fields.required("date", .date)
    by = fields.required("by", .line)
    method = fields.required("method", .line)
    result = fields.required("result", .line)
  }
}
