/// The decoded text of every source file, so that problems can be shown where they stand.
///
/// Ranges count bytes; people count lines and characters. This is where the one becomes the other.
/// Lines are found once, when the value is made, so that a place costs a search and one line.
package struct SourceTexts: Sendable {
  private let files: [String: File]

  /// The texts by path, the paths as they stand in `SourceRange`.
  package init(_ texts: [String: String] = [:]) {
    files = texts.mapValues(File.init)
  }

  /// The text of a file, nil when it was never read as text.
  package func text(of path: String) -> String? {
    files[path]?.text
  }

  /// The line and character of a byte, nil when the file was never read as text.
  ///
  /// Past the end is the end; a byte inside a character counts as that character.
  package func position(of offset: Int, in path: String) -> TextPosition? {
    files[path]?.position(of: offset)
  }

  /// The line and column of a byte, the column in the given units.
  func position(
    of offset: Int,
    in path: String,
    countedIn unit: ColumnUnit
  ) -> TextPosition? {
    files[path]?.position(of: offset, countedIn: unit)
  }

  /// The words that a range covers; nil when the file was never read as text or is meant as a whole.
  package func words(at range: SourceRange) -> String? {
    range.isWholeFile ? nil : files[range.path]?.words(range.start..<max(range.start, range.end))
  }

  /// One line as it stands in the file, without its line break.
  func line(_ number: Int, of path: String) -> SourceLine? {
    files[path]?.line(number)
  }
}

/// A place as people name it: both count from 1.
package struct TextPosition: Hashable, Sendable {
  package let line: Int
  /// Counts characters as a reader sees them: an emoji or an accented letter is one.
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// What columns are counted in.
enum ColumnUnit {
  /// Characters as a reader sees them.
  case characters
  /// What editors and SARIF count.
  case utf16
}

/// A line of a file and the bytes that it takes.
struct SourceLine {
  let text: Substring
  let bytes: Range<Int>

  /// The line in three parts: before a stretch of the file's bytes, the stretch, and after it.
  ///
  /// A character that the stretch touches belongs to it whole.
  func split(around stretch: Range<Int>) -> (before: Substring, marked: Substring, after: Substring)
  {
    let inside = stretch.clamped(to: bytes)
    let start = characterIndex(ofByte: inside.lowerBound, roundingUp: false)
    let end = max(start, characterIndex(ofByte: inside.upperBound, roundingUp: true))
    return (text[..<start], text[start..<end], text[end...])
  }

  private func characterIndex(ofByte byte: Int, roundingUp: Bool) -> String.Index {
    let index = text.utf8.index(text.startIndex, offsetBy: byte - bytes.lowerBound)
    if index == text.endIndex || String.Index(index, within: text) != nil { return index }
    let next = text.index(after: index)
    return roundingUp ? next : text.index(before: next)
  }
}

/// A text and where its lines begin.
private struct File: Sendable {
  let text: String
  /// The byte that each line begins with.
  let lineStarts: [Int]
  /// Bytes and characters are the same, but for a line break of two bytes, which ends its line.
  let isASCII: Bool

  init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    var starts = [0]
    var highest: UInt8 = 0
    var offset = 0
    for byte in text.utf8 {
      offset += 1
      highest |= byte
      if byte == 0x0A { starts.append(offset) }
    }
    self.text = text
    lineStarts = starts
    isASCII = highest < 0x80
  }

  func position(
    of offset: Int,
    countedIn unit: ColumnUnit = .characters
  ) -> TextPosition {
    let offset = min(max(offset, 0), text.utf8.count)
    let line = lineIndex(of: offset)
    let start = lineStarts[line]
    if isASCII { return TextPosition(line: line + 1, column: offset - start + 1) }
    let from = text.utf8.index(text.startIndex, offsetBy: start)
    let to = text.utf8.index(from, offsetBy: offset - start)
    if unit == .utf16 {
      return TextPosition(line: line + 1, column: text.utf16.distance(from: from, to: to) + 1)
    }
    let isBetweenCharacters = to == text.endIndex || String.Index(to, within: text) != nil
    let characters = text[from..<to].count
    return TextPosition(line: line + 1, column: isBetweenCharacters ? characters + 1 : characters)
  }

  func words(_ bytes: Range<Int>) -> String {
    let bytes = bytes.clamped(to: 0..<text.utf8.count)
    return String(
      decoding: text.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count),
      as: UTF8.self
    )
  }

  func line(_ number: Int) -> SourceLine? {
    guard lineStarts.indices.contains(number - 1) else { return nil }
    let start = lineStarts[number - 1]
    let next = number < lineStarts.count ? lineStarts[number] : text.utf8.count
    let from = text.utf8.index(text.startIndex, offsetBy: start)
    var to = text.utf8.index(from, offsetBy: next - start)
    if to > from, text.utf8[text.utf8.index(before: to)] == 0x0A {
      to = text.utf8.index(before: to)
      if to > from, text.utf8[text.utf8.index(before: to)] == 0x0D {
        to = text.utf8.index(before: to)
      }
    }
    let length = text.utf8.distance(from: from, to: to)
    return SourceLine(text: text[from..<to], bytes: start..<(start + length))
  }

  /// The last line that begins at or before a byte.
  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
