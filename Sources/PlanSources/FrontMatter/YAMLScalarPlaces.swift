internal import Diagnostics
internal import PlanModel

/// Finds where in the file the words of a YAML value stand.
struct YAMLScalarPlaces {
  let yaml: SourceText
  let bytes: [UInt8]

  /// The words with their place, which libyaml knows from the first sign of the value to its last.
  func words(
    _ text: String,
    _ style: SourceScalar.Style,
    _ place: Range<Int>
  ) -> SourceText {
    switch style {
    case .quoted where place.count >= 2:
      return SourceText(text, at: source(place.lowerBound + 1, place.upperBound - 1))
    case .literal:
      return literal(text, place)
    case .folded:
      return SourceText(text, at: folded(place))
    default:
      return plain(text, place)
    }
  }

  /// Whether a stretch has a character in it that looks like a space and is none.
  func hasOddSpace(_ place: Range<Int>) -> Bool {
    for index in place where bytes[index] >= 0xC2 {
      if OddSpace.length(bytes, at: index, to: place.upperBound) > 0 { return true }
    }
    return false
  }

  /// Plain words without the look-alikes of spaces at their ends.
  private func plain(_ text: String, _ place: Range<Int>) -> SourceText {
    var (start, end) = (place.lowerBound, place.upperBound)
    guard start < end, bytes[start] >= 0xC2 || bytes[end - 1] >= 0x80 else {
      return SourceText(text, at: source(start, end))
    }
    while case let length = OddSpace.length(bytes, at: start, to: end), length > 0 {
      start += length
    }
    while case let length = OddSpace.length(bytes, before: end, from: start), length > 0 {
      end -= length
    }
    let words = text.utf8.dropFirst(start - place.lowerBound).dropLast(place.upperBound - end)
    return SourceText(String(words) ?? text, at: source(start, end))
  }

  /// The lines of a `|` block, each of which ends in the file where it ends in the words.
  private func literal(_ text: String, _ place: Range<Int>) -> SourceText {
    let words = Array(text.utf8)
    var starts: [Int] = []
    var lineStart = lineEnd(from: place.lowerBound) + 1
    var last = min(lineStart, bytes.count)
    var start = 0
    while start <= words.count {
      let length = (words[start...].firstIndex(of: 0x0A) ?? words.count) - start
      let end = lineEnd(from: min(lineStart, bytes.count))
      starts.append(max(min(lineStart, bytes.count), end - length))
      if length > 0 { last = end }
      lineStart = end + 1
      start += length + 1
    }
    let whole = source(starts.first ?? place.lowerBound, last)
    return SourceText(text, at: whole, lineStarts: starts.map { source($0, $0).start })
  }

  /// The lines of a `>` block without its first and the blank ones after it.
  private func folded(_ place: Range<Int>) -> SourceRange {
    var start = min(lineEnd(from: place.lowerBound) + 1, bytes.count)
    var end = min(place.upperBound, bytes.count)
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x0A { start += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0A { end -= 1 }
    return source(start, max(start, end))
  }

  private func lineEnd(from offset: Int) -> Int {
    bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
  }

  private func source(_ start: Int, _ end: Int) -> SourceRange {
    yaml.range(start: start, end: end)
  }
}
