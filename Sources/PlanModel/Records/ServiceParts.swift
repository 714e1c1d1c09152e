package import Diagnostics

/// How long people wait, when that was measured, and by whom.
package struct Wait: Sendable {
  package let weeks: Located<DecimalNumber>
  /// The share of people, of 100, who wait no longer; nil where the source does not say.
  package let percentile: Located<Int>?
  package let measuredOn: Located<CalendarDate>
  package let source: Located<String>?

  init(reading fields: inout FieldReader) {
    weeks = fields.required("weeks", .number)
    percentile = fields.optional("percentile", .wholeNumber(in: 50...99))
    measuredOn = fields.required("measured-on", .date)
    source = fields.optional("source", .line)
  }
}

/// A telephone number of a service.
package struct ServicePhone: Sendable {
  package let number: Located<PhoneNumber>
  package let label: Located<String>?
  /// Whether a call costs nothing, where that is said.
  package let free: Located<Bool>?
  package let hours: Located<String>?

  init(reading fields: inout FieldReader) {
    number = fields.required("number", .phone)
    label = fields.optional("label", .line)
    free = fields.optional("free", .yesOrNo)
    hours = fields.optional("hours", .line)
  }

  package var isFree: Bool { free?.value ?? false }
}

/// Something people must know about a service for a time.
package struct ServiceAlert: Sendable {
  package let text: Located<String>
  package let from: Located<CalendarDate>
  package let until: Located<CalendarDate>

  init(reading fields: inout FieldReader) {
    text = fields.required("text", .line)
    from = fields.required("from", .date)
    until = fields.required("until", .date)
    guard from.value > until.value else { return }
    fields.reportConflict(
      "This alert ends before it starts.",
      at: until.source,
      help:
        "It starts on \(from.value.inWords). Correct \u{201C}from\u{201D} or \u{201C}until\u{201D}."
    )
  }
}
