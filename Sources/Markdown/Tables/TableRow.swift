/// A line cut into cells at its pipes, those behind a backslash left out.
struct TableRow {
  /// The offsets of the words of each cell, without the spaces around them.
  let cells: [Range<Int>]

  init(_ content: ArraySlice<UInt8>) {
    let pipe = UInt8(ascii: "|")
    var cells: [Range<Int>] = []
    var start = content.startIndex
    if content.first == pipe { start += 1 }
    var last: UInt8 = 0
    for index in start..<content.endIndex {
      let byte = content[index]
      if byte == pipe, last != UInt8(ascii: "\\") {
        cells.append(content[start..<index].trimmed)
        start = index + 1
      }
      last = byte
    }
    // A pipe at the end ends the last cell.
    let rest = content[start...].trimmed
    if !rest.isEmpty || cells.isEmpty { cells.append(rest) }
    self.cells = cells
  }
}

extension ArraySlice<UInt8> {
  /// The offsets of what is left without the spaces on both sides.
  fileprivate var trimmed: Range<Int> {
    let start = firstIndex { !$0.isTableSpace } ?? endIndex
    let end = self[start...].lastIndex { !$0.isTableSpace }.map { $0 + 1 } ?? start
    return start..<end
  }
}

extension UInt8 {
  /// Whether it counts as a space in a table.
  var isTableSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
