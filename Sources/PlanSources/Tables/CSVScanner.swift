/// One cell as it stands in the file.
struct CSVCell {
  enum Style {
    case plain
    case quoted
    /// Quoted, with doubled quotation marks inside.
    case quotedWithMarks
    /// Not quoted, and with quotation marks inside.
    case strayMark
    /// Not quoted, a number that commas between its thousands took apart.
    case thousands
  }

  /// What stands between the delimiters.
  let whole: Range<Int>
  /// The words in it: without the marks round them and without spaces at their ends.
  let words: Range<Int>
  let style: Style

  var isBlank: Bool { words.isEmpty }
}

/// A quoted cell that nothing closes, or that ends where no cell can end.
struct CSVOpenQuote: Error {
  /// The row that was being read, and the number of its cells before this one.
  let row: Int
  let column: Int
  let quote: Int
}

/// Cuts a text into rows of cells, once through its bytes.
struct CSVScanner {
  private let bytes: [UInt8]
  private var position: Int
  let delimiter: UInt8
  /// The row read last, counted from 1 as a spreadsheet program counts.
  private(set) var row = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let firstEnd = bytes.firstIndex(of: 0x0A) ?? bytes.count
    // The line `sep=;` is how Excel is told the delimiter; it is no row.
    if firstEnd == 5, bytes[..<4].map({ $0 | 0x20 }) == Array("sep=".utf8) {
      delimiter = bytes[4]
      position = min(firstEnd + 1, bytes.count)
    } else {
      delimiter = Self.delimiter(of: bytes)
      position = 0
    }
  }

  /// Puts the cells of the next row into `cells`; false when there is no further row.
  mutating func nextRow(into cells: inout [CSVCell]) throws(CSVOpenQuote) -> Bool {
    cells.removeAll(keepingCapacity: true)
    guard position < bytes.count else { return false }
    row += 1
    while true {
      let cell = try cell(column: cells.count)
      cells.append(cell)
      position = cell.whole.upperBound
      if position == bytes.count { return true }
      position += 1
      if bytes[position - 1] == 0x0A { return true }
    }
  }

  private func cell(column: Int) throws(CSVOpenQuote) -> CSVCell {
    let start = skipSpaces(from: position)
    guard start < bytes.count, bytes[start] == 0x22 else { return plainCell() }
    var end = start + 1
    var hasMarks = false
    var hasLineEnd = false
    while end < bytes.count {
      if bytes[end] == 0x22 {
        guard end + 1 < bytes.count, bytes[end + 1] == 0x22 else { break }
        hasMarks = true
        end += 1
      }
      if bytes[end] == 0x0A { hasLineEnd = true }
      end += 1
    }
    let after = skipSpaces(from: min(end + 1, bytes.count))
    let isClosed = end < bytes.count && (after == bytes.count || isCellEnd(bytes[after]))
    guard isClosed else {
      // Words after a mark on the same line are somebody's quotation; on a later line, the mark
      // opens another cell, and this one was never closed.
      if end == bytes.count || hasLineEnd {
        throw CSVOpenQuote(row: row, column: column + 1, quote: start)
      }
      return cellWithMarks(from: start, after: after) ?? plainCell()
    }
    let words = trimmed(start + 1..<end)
    return CSVCell(
      whole: position..<after,
      words: words,
      style: hasMarks ? .quotedWithMarks : .quoted
    )
  }

  /// A quoted cell in which marks are not doubled: `"The "best" one"`.
  private func cellWithMarks(from start: Int, after: Int) -> CSVCell? {
    var end = after
    while end < bytes.count, !isCellEnd(bytes[end]) {
      let next = skipSpaces(from: end + 1)
      if bytes[end] == 0x22, next == bytes.count || isCellEnd(bytes[next]) {
        return CSVCell(
          whole: position..<next,
          words: trimmed(start + 1..<end),
          style: .strayMark
        )
      }
      end += 1
    }
    return nil
  }

  private func plainCell() -> CSVCell {
    var end = position
    var hasMark = false
    while end < bytes.count, !isCellEnd(bytes[end]) {
      if bytes[end] == 0x22 { hasMark = true }
      end += 1
    }
    let whole = position..<end
    return CSVCell(whole: whole, words: trimmed(whole), style: hasMark ? .strayMark : .plain)
  }

  private func isCellEnd(_ byte: UInt8) -> Bool { byte == delimiter || byte == 0x0A }

  private func skipSpaces(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09, bytes[end] != delimiter {
      end += 1
    }
    return end
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let length = isSpace(bytes[start]) ? 1 : OddSpace.length(bytes, at: start, to: end)
      guard length > 0 else { break }
      start += length
    }
    while start < end {
      let length = isSpace(bytes[end - 1]) ? 1 : OddSpace.length(bytes, before: end, from: start)
      guard length > 0 else { break }
      end -= length
    }
    return start..<end
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }

  /// The sign that parts the cells of the first line that has one: comma, semicolon or tab.
  private static func delimiter(of bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    var lines = 0
    for byte in bytes {
      if byte == 0x0A, !isQuoted {
        lines += 1
        // A title may stand above the names; further down there are only words.
        if !counts.isEmpty || lines > CSVHeaderSearch.mostRows { break }
      }
      switch byte {
      case 0x22: isQuoted.toggle()
      case 0x2C, 0x3B, 0x09: if !isQuoted { counts[byte, default: 0] += 1 }
      default: break
      }
    }
    var best: UInt8 = 0x2C
    for other: UInt8 in [0x3B, 0x09] where counts[other, default: 0] > counts[best, default: 0] {
      best = other
    }
    return best
  }
}
