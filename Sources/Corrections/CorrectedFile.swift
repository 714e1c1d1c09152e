internal import Diagnostics

/// A file before and after some edits: nothing else in it differs, byte for byte.
package struct CorrectedFile: Sendable {
  /// Why a file is left as it is.
  package enum Refusal: Error, Hashable, Sendable {
    /// Its bytes are not the text that was read, but for line ends: another encoding, or signs that
    /// were replaced in reading.
    case isNotPlainText
  }

  package let path: String
  package let edits: [TextEdit]
  package let before: [UInt8]
  package let after: [UInt8]
  /// The text that the edits are places of.
  private let text: String

  /// Edits in reading order, their places counted in the text as it was read from the bytes.
  package init(
    _ path: String,
    _ bytes: [UInt8],
    readAs text: String,
    _ edits: [TextEdit]
  )
    throws(Refusal)
  {
    let offsets = try Self.offsets(of: text, in: bytes)
    let lineEnd: [UInt8] = bytes.containsCarriageReturns ? [0x0D, 0x0A] : [0x0A]
    var after: [UInt8] = []
    after.reserveCapacity(bytes.count + edits.count * 8)
    var copied = 0
    for edit in edits {
      let start = edit.isNewLine ? text.endOfLine(from: edit.place.end) : edit.place.start
      let end = edit.isNewLine ? start : edit.place.end
      after += bytes[copied..<offsets[start]]
      after += (edit.isNewLine ? lineEnd : []) + Array(edit.replacement.utf8)
      copied = offsets[end]
    }
    after += bytes[copied...]
    self.path = path
    self.edits = edits
    self.text = text
    before = bytes
    self.after = after
  }

  /// Where each byte of the text, and its end, stands in the file.
  private static func offsets(of text: String, in bytes: [UInt8]) throws(Refusal) -> [Int] {
    var offsets: [Int] = []
    offsets.reserveCapacity(text.utf8.count + 1)
    var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for byte in text.utf8 {
      guard place < bytes.count else { throw .isNotPlainText }
      offsets.append(place)
      if byte == 0x0A, bytes[place] == 0x0D {
        place += place + 1 < bytes.count && bytes[place + 1] == 0x0A ? 2 : 1
      } else if bytes[place] == byte {
        place += 1
      } else {
        throw .isNotPlainText
      }
    }
    guard place == bytes.count else { throw .isNotPlainText }
    return offsets + [place]
  }
}

extension CorrectedFile {
  /// What changes, as a unified diff with three lines around each change.
  package var difference: String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var changes: [Int: LineChange] = [:]
    var starts = [0]
    for line in lines { starts.append(starts[starts.count - 1] + line.utf8.count + 1) }
    for edit in edits {
      let line = Self.line(of: edit.place.start, in: starts)
      changes[line, default: LineChange(String(lines[line]))].add(edit, lineStart: starts[line])
    }
    return UnifiedDifference(path: path, lines: lines.map(String.init), changes).text
  }

  private static func line(of offset: Int, in starts: [Int]) -> Int {
    var low = 0
    var high = starts.count - 1
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

extension [UInt8] {
  /// Whether the first line ends as Windows ends lines.
  fileprivate var containsCarriageReturns: Bool {
    firstIndex(of: 0x0A).map { $0 > 0 && self[$0 - 1] == 0x0D } ?? false
  }
}

extension String {
  /// The byte where the line ends that a byte stands in.
  fileprivate func endOfLine(from offset: Int) -> Int {
    var end = offset
    for byte in utf8.dropFirst(offset) {
      if byte == 0x0A { break }
      end += 1
    }
    return end
  }
}
