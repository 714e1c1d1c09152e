package import Diagnostics

/// Somebody whom people can turn to about any service of the plan: for a complaint, or to have
/// someone on their side.
package struct HelpContact: Sendable {
  package let name: Located<String>
  package let summary: Located<String>?
  package let phone: Located<PhoneNumber>?
  package let email: Located<String>?
  package let url: Located<String>?

  init(reading fields: inout FieldReader) {
    name = fields.required("name", .line)
    summary = fields.optional("summary", .line)
    phone = fields.optional("phone", .phone)
    email = fields.optional("email", .email)
    url = fields.optional("url", .url)
    if phone == nil, email == nil, url == nil {
      fields.reportConflict(
        "\u{201C}\(name.value)\u{201D} in plan.yml has no way to reach it.",
        at: name.source,
        help: "Add a \u{201C}phone\u{201D}, an \u{201C}email\u{201D} or a \u{201C}url\u{201D}."
      )
    }
  }
}
