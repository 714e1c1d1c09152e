package import Diagnostics

/// A help line shown on every page.
package struct CrisisLine: Sendable {
  package let name: Located<String>
  package let summary: Located<String>?
  package let phone: Located<PhoneNumber>?
  /// A number to send a text message to.
  package let text: Located<PhoneNumber>?
  package let url: Located<String>?
  package let ages: AgeRange?
  package let hours: Located<String>
  package let cost: Located<String>?
  package let checkedOn: Located<CalendarDate>

  init(reading fields: inout FieldReader) {
    name = fields.required("name", .line)
    summary = fields.optional("summary", .line)
    phone = fields.optional("phone", .phone)
    text = fields.optional("text", .phone)
    url = fields.optional("url", .url)
    ages = fields.optionalGroup("ages") { $0.ages() }
    hours = fields.required("hours", .line)
    cost = fields.optional("cost", .line)
    checkedOn = fields.required("checked-on", .date)
    if phone == nil, text == nil, url == nil {
      fields.reportConflict(
        "The help line \u{201C}\(name.value)\u{201D} in plan.yml has no way to reach it.",
        at: name.source,
        help: "Add a \u{201C}phone\u{201D}, a \u{201C}text\u{201D} number or a \u{201C}url\u{201D}."
      )
    }
  }
}
