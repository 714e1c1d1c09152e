internal import PlanModel

/// Writes a sheet as CSV (RFC 4180) that spreadsheets open as it is meant.
///
/// It begins with a byte order mark, or Excel would not read it as UTF-8. Words that a spreadsheet
/// would take for a formula get an apostrophe before them (OWASP, CSV Injection); numbers and
/// telephone numbers are left as they are.
struct CSVWriter {
  private var written: [UInt8] = [0xEF, 0xBB, 0xBF]

  private init() {}

  /// The bytes of a sheet, its header first.
  static func bytes(of columns: [SheetColumn], _ rows: [JSONValue]) -> [UInt8] {
    var writer = CSVWriter()
    writer.write(columns.map(\.name))
    for row in rows {
      writer.write(
        columns.map { column in
          let values = row.values(at: column.path[...])
          let text = values.map(\.cell).joined(separator: ";")
          return column.holdsPhones || !values.contains(where: \.isText)
            ? text : text.withoutFormula
        }
      )
    }
    return writer.written
  }

  private mutating func write(_ cells: [String]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { written.append(UInt8(ascii: ",")) }
      write(cell)
    }
    written.append(contentsOf: [0x0D, 0x0A])
  }

  private mutating func write(_ cell: String) {
    let quote = UInt8(ascii: "\"")
    let needsQuotes =
      cell.utf8.contains { $0 == quote || $0 == UInt8(ascii: ",") || $0 == 0x0A || $0 == 0x0D }
      || cell.utf8.first == 0x20 || cell.utf8.last == 0x20
    guard needsQuotes else { return written.append(contentsOf: cell.utf8) }
    written.append(quote)
    for byte in cell.utf8 {
      if byte == quote { written.append(quote) }
      written.append(byte)
    }
    written.append(quote)
  }
}

/// A column of a sheet.
struct SheetColumn: Sendable {
  let name: String
  /// The names that lead to its value in the record of `plan.json`; lists on the way are gone
  /// through.
  let path: [String]
  let holdsPhones: Bool

  init(_ path: String, as name: String? = nil, holdsPhones: Bool = false) {
    self.path = path.split(separator: ".").map(String.init)
    self.name = name ?? self.path.last ?? path
    self.holdsPhones = holdsPhones
  }
}

extension SheetColumn: ExpressibleByStringLiteral {
  init(stringLiteral path: String) {
    self.init(path)
  }
}

extension JSONValue {
  /// The values that a path leads to: none, one, or those of a list.
  fileprivate func values(at path: ArraySlice<String>) -> [JSONValue] {
    switch self {
    case .list(let values): return values.flatMap { $0.values(at: path) }
    case .object(let members):
      guard let name = path.first else { return [] }
      return members.first { $0.name == name }?.value.values(at: path.dropFirst()) ?? []
    default: return path.isEmpty ? [self] : []
    }
  }

  fileprivate var isText: Bool { if case .text = self { true } else { false } }

  fileprivate var cell: String {
    switch self {
    case .text(let text): text
    case .whole(let number): "\(number)"
    case .decimal(let number): number.text
    case .money(let money): money.plain
    case .flag(let isSo): isSo ? "yes" : "no"
    case .list, .object, .written: ""
    }
  }
}

extension String {
  /// The words with an apostrophe before a sign that begins a formula, also in its wide form.
  fileprivate var withoutFormula: String {
    switch unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}":
      "'\(self)"
    default: self
    }
  }
}
