/// Some words as lines, counted as cmark counts them: `\n`, `\r` and `\r\n` each end one.
struct SourceLines {
  let bytes: [UInt8]
  private let starts: [Int]
  private let ends: [Int]

  init(_ bytes: [UInt8]) {
    // cmark takes off a byte order mark before it counts.
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var starts = [hasMark ? 3 : 0]
    var ends: [Int] = []
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\n"), index > 0, bytes[index - 1] == UInt8(ascii: "\r") {
        starts[starts.count - 1] = index + 1
      } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        ends.append(index)
        starts.append(index + 1)
      }
    }
    ends.append(bytes.count)
    self.bytes = bytes
    self.starts = starts
    self.ends = ends
  }

  var count: Int { starts.count }

  /// The offset of the first byte of a line, which is counted from 1.
  func start(of line: Int) -> Int { starts[min(max(line, 1), count) - 1] }

  /// The offset after the last byte of a line, without what ends the line.
  func end(of line: Int) -> Int { ends[min(max(line, 1), count) - 1] }

  /// The byte at an offset, 0 past either end.
  func byte(at offset: Int) -> UInt8 { bytes.indices.contains(offset) ? bytes[offset] : 0 }

  /// The offset of the first byte of a line after spaces and at most so many `>`.
  func start(of line: Int, afterQuoteMarks limit: Int) -> Int {
    var offset = start(of: line)
    var marks = 0
    while offset < end(of: line) {
      switch bytes[offset] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      case UInt8(ascii: ">") where marks < limit: marks += 1
      default: return offset
      }
      offset += 1
    }
    return offset
  }

  /// Whether some bytes stand at an offset.
  func holds(_ wanted: some Collection<UInt8>, at offset: Int) -> Bool {
    offset >= 0 && offset + wanted.count <= bytes.count && bytes[offset...].starts(with: wanted)
  }

  /// Where some bytes stand first, searching from an offset as far as people write in one go.
  func find(_ wanted: some Collection<UInt8>, from start: Int) -> Int? {
    let limit = min(bytes.count, start + 16_384)
    guard let first = wanted.first, start >= 0, start < limit else { return nil }
    return (start..<limit).first { bytes[$0] == first && holds(wanted, at: $0) }
  }
}
