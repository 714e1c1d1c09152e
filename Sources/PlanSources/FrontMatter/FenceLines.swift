internal import Diagnostics

/// The lines of a Markdown file, as they look to somebody searching for fences.
struct FenceLines {
  enum Fence {
    case none
    case exact
    /// Meant as a fence, and not one.
    case near
  }

  let text: DecodedText
  let bytes: [UInt8]

  init(_ text: DecodedText) {
    self.text = text
    self.bytes = Array(text.text.utf8)
  }

  /// The bytes of the line after the given one, without its end; nil after the last.
  func next(after line: Range<Int>) -> Range<Int>? {
    end(of: line) < bytes.count ? self.line(from: end(of: line)) : nil
  }

  /// The line that begins at a place; nil at the end.
  func line(at start: Int) -> Range<Int>? { start < bytes.count ? line(from: start) : nil }

  func firstWithWords(from start: Int) -> Range<Int>? {
    var line = line(at: start)
    while let current = line, trimmed(current).isEmpty { line = next(after: current) }
    return line
  }

  /// Where the line after this one begins.
  func end(of line: Range<Int>) -> Int { min(line.upperBound + 1, bytes.count) }

  func number(of line: Range<Int>) -> Int {
    1 + bytes[..<line.lowerBound].count { $0 == 0x0A }
  }

  func words(of line: Range<Int>) -> String {
    String(decoding: bytes[trimmed(line)].prefix(120), as: UTF8.self)
  }

  func sourceText(_ range: Range<Int>) -> SourceText {
    SourceText(String(decoding: bytes[range], as: UTF8.self), at: source(range))
  }

  func source(_ range: Range<Int>) -> SourceRange {
    SourceRange(path: text.path, start: range.lowerBound, end: range.upperBound)
  }

  func fence(_ line: Range<Int>, isOpener: Bool) -> Fence {
    let core = trimmed(line)
    guard let first = bytes[core].first, first == 0x2D || first == 0xE2 || first == 0x2E else {
      return .none
    }
    let isIndented = core.lowerBound > line.lowerBound
    // Inside the settings an indented line belongs to the value above it.
    guard isOpener || !isIndented else { return .none }
    if bytes[core].elementsEqual("---".utf8) { return isIndented ? .near : .exact }
    if first == 0x2E { return !isOpener && bytes[core].elementsEqual("...".utf8) ? .near : .none }
    guard core.count > 1, core.count < 100 else { return .none }
    return String(decoding: bytes[core], as: UTF8.self).unicodeScalars.allSatisfy(Self.isDash)
      ? .near : .none
  }

  /// The last line that reads like settings, before the first that does not.
  func lastSetting(after opener: Range<Int>) -> Range<Int> {
    var last = opener
    var isAfterBlank = false
    var line = next(after: opener)
    while let current = line {
      let core = trimmed(current)
      let isComment = bytes[core].first == 0x23
      // After a blank line, a line with # is a heading rather than a comment.
      if isComment, isAfterBlank { break }
      isAfterBlank = core.isEmpty
      if !core.isEmpty, !isComment {
        guard core.lowerBound > current.lowerBound || readsLikeSetting(core) else { break }
        last = current
      }
      line = next(after: current)
    }
    return last
  }

  /// Whether the line begins with `key:` or with the dash of a list.
  func readsLikeSetting(_ line: Range<Int>) -> Bool {
    let words = bytes[line]
    if words.starts(with: "- ".utf8) { return true }
    guard let colon = words.firstIndex(of: 0x3A), colon > line.lowerBound,
      colon + 1 == line.upperBound || words[colon + 1] == 0x20
    else { return false }
    return !words[..<colon].contains(0x20)
  }

  private func line(from start: Int) -> Range<Int> {
    start..<(bytes[start...].firstIndex(of: 0x0A) ?? bytes.count)
  }

  private func trimmed(_ line: Range<Int>) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while start < end, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || ("\u{2010}"..."\u{2015}").contains(scalar) || scalar == "\u{2212}"
  }
}
