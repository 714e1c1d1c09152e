internal import Diagnostics
internal import PlanModel

/// The values of records' fields as JSON; nil where nothing was written.
extension JSONValue {
  static func line(_ value: Located<String>?) -> JSONValue? { value.map { .text($0.value) } }

  static func lines(_ values: [Located<String>]) -> JSONValue {
    .list(values.map { .text($0.value) })
  }

  static func choice<Value: RawRepresentable<String>>(_ value: Located<Value>?) -> JSONValue? {
    value.map { .text($0.value.rawValue) }
  }

  static func choices<Value: RawRepresentable<String>>(_ values: [Located<Value>]) -> JSONValue {
    .list(values.map { .text($0.value.rawValue) })
  }

  static func date(_ value: Located<CalendarDate>?) -> JSONValue? {
    value.map { .text($0.value.iso) }
  }

  static func year(_ value: Located<PlanYear>?) -> JSONValue? { value.map { .text($0.value.text) } }

  static func pounds(_ value: Located<Money>?) -> JSONValue? { value.map { .money($0.value) } }

  static func number(_ value: Located<DecimalNumber>?) -> JSONValue? {
    value.map { .decimal($0.value) }
  }

  static func count(_ value: Located<Int>?) -> JSONValue? { value.map { .whole($0.value) } }

  static func isSo(_ value: Located<Bool>?) -> JSONValue? { value.map { .flag($0.value) } }

  static func phone(_ value: Located<PhoneNumber>?) -> JSONValue? {
    value.map { .text($0.value.inWords) }
  }

  /// An author's words in Markdown, as written.
  static func words(_ text: SourceText?) -> JSONValue? {
    text.flatMap { $0.isEmpty ? nil : .text($0.text) }
  }

  static func ages(_ ages: AgeRange?) -> JSONValue? {
    ages.map { .record(["from": .whole($0.from), "to": .whole($0.to)]) }
  }

  static func owner(_ owner: Owner?) -> JSONValue? {
    owner.map { .record(["role": .line($0.role), "organisation": .line($0.organisation)]) }
  }

  /// A list of records, each told by the same function.
  static func records<Value>(_ values: [Value], _ told: (Value) -> JSONValue) -> JSONValue {
    .list(values.map(told))
  }
}
