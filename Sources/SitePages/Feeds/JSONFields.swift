package import Diagnostics
package import PlanModel

/// The values of records' fields as JSON; nil where nothing was written.
extension JSONValue {
  /// A line of plain text.
  package static func line(_ value: Located<String>?) -> JSONValue? {
    value.map { .text($0.value) }
  }

  /// Lines of plain text or ids.
  package static func lines(_ values: [Located<String>]) -> JSONValue {
    .list(values.map { .text($0.value) })
  }

  /// A value of a fixed set, as authors write it.
  package static func choice<Value: RawRepresentable<String>>(
    _ value: Located<Value>?
  ) -> JSONValue? {
    value.map { .text($0.value.rawValue) }
  }

  /// Values of a fixed set, as authors write them.
  package static func choices<Value: RawRepresentable<String>>(
    _ values: [Located<Value>]
  ) -> JSONValue {
    .list(values.map { .text($0.value.rawValue) })
  }

  /// A day (ISO 8601).
  package static func date(_ value: Located<CalendarDate>?) -> JSONValue? {
    value.map { .text($0.value.iso) }
  }

  /// A financial year: `2026-27`.
  package static func year(_ value: Located<PlanYear>?) -> JSONValue? {
    value.map { .text($0.value.text) }
  }

  /// An amount of money.
  package static func pounds(_ value: Located<Money>?) -> JSONValue? {
    value.map { .money($0.value) }
  }

  /// A number with its decimal places.
  package static func number(_ value: Located<DecimalNumber>?) -> JSONValue? {
    value.map { .decimal($0.value) }
  }

  /// A whole number.
  package static func count(_ value: Located<Int>?) -> JSONValue? { value.map { .whole($0.value) } }

  /// Yes or no.
  package static func isSo(_ value: Located<Bool>?) -> JSONValue? { value.map { .flag($0.value) } }

  /// A telephone number as people read it.
  package static func phone(_ value: Located<PhoneNumber>?) -> JSONValue? {
    value.map { .text($0.value.inWords) }
  }

  /// An author's words in Markdown, as written.
  package static func words(_ text: SourceText?) -> JSONValue? {
    text.flatMap { $0.isEmpty ? nil : .text($0.text) }
  }

  /// Ages from and to.
  package static func ages(_ ages: AgeRange?) -> JSONValue? {
    ages.map { .record(["from": .whole($0.from), "to": .whole($0.to)]) }
  }

  /// A role and its organisation.
  package static func owner(_ owner: Owner?) -> JSONValue? {
    owner.map { .record(["role": .line($0.role), "organisation": .line($0.organisation)]) }
  }

  /// A list of records, each told by the same function.
  package static func records<Value>(_ values: [Value], _ told: (Value) -> JSONValue) -> JSONValue {
    .list(values.map(told))
  }

  /// A list that is left out where it would be empty.
  package static func filled(_ values: [JSONValue]) -> JSONValue? {
    values.isEmpty ? nil : .list(values)
  }
}
