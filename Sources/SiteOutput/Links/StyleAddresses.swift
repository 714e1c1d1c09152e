/// Finds the addresses in a style sheet: `url(…)` and `@import "…"`.
struct StyleAddresses {
  /// Calls back with the place of each address, without its quotes.
  static func scan(_ sheet: [UInt8], _ found: (Range<Int>) -> Void) {
    var position = 0
    while position < sheet.count {
      if sheet[position...].starts(with: "/*".utf8) {
        position = end(of: "*/", in: sheet, from: position + 2)
      } else if sheet[position...].starts(with: "url(".utf8) {
        let close = sheet[position...].firstIndex(of: UInt8(ascii: ")")) ?? sheet.count
        found(unquoted(position + 4..<close, in: sheet))
        position = close
      } else if sheet[position...].starts(with: "@import ".utf8) {
        let close = sheet[position...].firstIndex(of: UInt8(ascii: ";")) ?? sheet.count
        let address = position + 8..<close
        if !sheet[address].starts(with: "url(".utf8) { found(unquoted(address, in: sheet)) }
        position += 8
      } else {
        position += 1
      }
    }
  }

  private static func end(of text: String, in sheet: [UInt8], from start: Int) -> Int {
    var position = start
    while position < sheet.count, !sheet[position...].starts(with: text.utf8) { position += 1 }
    return min(position + text.utf8.count, sheet.count)
  }

  private static func unquoted(_ range: Range<Int>, in sheet: [UInt8]) -> Range<Int> {
    let around = Set(" \t\r\n\"'".utf8)
    var range = range
    while let first = range.first, around.contains(sheet[first]) { range.removeFirst() }
    while let last = range.last, around.contains(sheet[last]) { range.removeLast() }
    return range
  }
}
