package import PlanModel

/// A value of JSON (RFC 8259) whose members keep the order they were given in.
package enum JSONValue: Hashable, Sendable {
  case text(String)
  case whole(Int)
  /// A number with its decimal places, never turned into a binary fraction.
  case decimal(DecimalNumber)
  case money(Money)
  case flag(Bool)
  case list([JSONValue])
  case object([Member])
  /// A value whose bytes are there already, without a blank: what many values share is written once.
  case written([UInt8])

  /// A name with its value.
  package struct Member: Hashable, Sendable {
    package let name: String
    package let value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// An object of the members that have a value: JSON's null is never written.
  package static func record(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(members.compactMap { name, value in value.map { Member(name, $0) } })
  }
}
