private import Diagnostics
internal import PlanModel

/// Writes JSON as text: the same value always becomes the same bytes.
///
/// Two blanks for each level and one member a line, so that two years' files can be compared line
/// by line.
package struct JSONWriter {
  private var bytes: [UInt8] = []

  private init() {}

  /// The bytes of a value, with a line break at the end.
  package static func bytes(of value: JSONValue) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(value, level: 0)
    writer.write("\n")
    return writer.bytes
  }

  private mutating func write(_ value: JSONValue, level: Int) {
    switch value {
    case .text(let text): write(quoted: text)
    case .whole(let number): write("\(number)")
    case .decimal(let number): write(Self.digits(of: number))
    case .money(let money): write(money.plain)
    case .flag(let isSo): write(isSo ? "true" : "false")
    case .list(let values):
      write(values, between: "[", and: "]", level: level) { writer, value in
        writer.write(value, level: level + 1)
      }
    case .object(let members):
      write(members, between: "{", and: "}", level: level) { writer, member in
        writer.write(quoted: member.name)
        writer.write(": ")
        writer.write(member.value, level: level + 1)
      }
    }
  }

  private mutating func write<Element>(
    _ elements: [Element],
    between open: String,
    and close: String,
    level: Int,
    each: (inout JSONWriter, Element) -> Void
  ) {
    write(open)
    for (place, element) in elements.enumerated() {
      write(place == 0 ? "\n" : ",\n")
      indent(level + 1)
      each(&self, element)
    }
    if !elements.isEmpty {
      write("\n")
      indent(level)
    }
    write(close)
  }

  private mutating func indent(_ level: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: level * 2))
  }

  private mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func write(quoted text: String) {
    JSONText.append(quoted: text, to: &bytes)
  }

  /// The digits as they were typed, without the leading zeros that JSON forbids.
  private static func digits(of number: DecimalNumber) -> String {
    let sign = number.text.hasPrefix("-") ? "-" : ""
    let bare = number.text.drop { $0 == "-" || $0 == "0" }
    return sign + (bare.first.map { $0 == "." } ?? true ? "0" : "") + bare
  }
}
