private import Diagnostics
internal import PlanModel

/// Writes JSON as text: the same value always becomes the same bytes.
///
/// With lines there are two blanks for each level and one member a line, so that two years' files
/// can be compared line by line.
package struct JSONWriter {
  /// How values stand in a file.
  package enum Layout: Sendable {
    case lines
    /// Without a blank, for what only programs read.
    case compact
  }

  private let layout: Layout
  private var bytes: [UInt8] = []

  private init(_ layout: Layout) {
    self.layout = layout
  }

  /// The bytes of a value, with a line break at the end.
  package static func bytes(of value: JSONValue, layout: Layout = .lines) -> [UInt8] {
    var writer = JSONWriter(layout)
    writer.write(value, level: 0)
    writer.write("\n")
    return writer.bytes
  }

  /// A value that is written now, once for all compact files that share it.
  package static func written(_ value: JSONValue) -> JSONValue {
    .written(Array(bytes(of: value, layout: .compact).dropLast()))
  }

  /// A value as the text of a `<script>` that holds data.
  ///
  /// `<`, `>` and `&` can only stand in strings, where their escapes mean the same: so nothing that
  /// people wrote ends the script or begins a comment.
  package static func html(of value: JSONValue) -> HTML {
    var safe: [UInt8] = []
    for byte in bytes(of: value, layout: .compact).dropLast() {
      switch byte {
      case UInt8(ascii: "<"): safe.append(contentsOf: #"\u003c"#.utf8)
      case UInt8(ascii: ">"): safe.append(contentsOf: #"\u003e"#.utf8)
      case UInt8(ascii: "&"): safe.append(contentsOf: #"\u0026"#.utf8)
      default: safe.append(byte)
      }
    }
    return HTML(String(decoding: safe, as: UTF8.self))
  }

  private mutating func write(_ value: JSONValue, level: Int) {
    switch value {
    case .text(let text): write(quoted: text)
    case .whole(let number): write("\(number)")
    case .decimal(let number): write(Self.digits(of: number))
    case .money(let money): write(money.plain)
    case .flag(let isSo): write(isSo ? "true" : "false")
    case .written(let value): bytes.append(contentsOf: value)
    case .list(let values):
      write(values, between: "[", and: "]", level: level) { writer, value in
        writer.write(value, level: level + 1)
      }
    case .object(let members):
      write(members, between: "{", and: "}", level: level) { writer, member in
        writer.write(quoted: member.name)
        writer.write(writer.layout == .compact ? ":" : ": ")
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
      if place > 0 { write(",") }
      beginLine(level + 1)
      each(&self, element)
    }
    if !elements.isEmpty { beginLine(level) }
    write(close)
  }

  private mutating func beginLine(_ level: Int) {
    guard layout == .lines else { return }
    write("\n")
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
