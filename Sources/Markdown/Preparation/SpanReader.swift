/// Reads a piece of our syntax that begins at some place in the words of a block.
///
/// It may go on in the next line, as lines are broken anywhere.
struct SpanReader {
  private let text: [UInt8]
  /// The rest of the line, and the words of the next line if the block has one.
  private let stretches: [Range<Int>]

  init(_ text: [UInt8], from start: Int, to end: Int, next: Range<Int>?) {
    self.text = text
    stretches = [start..<end] + (next.map { [$0] } ?? [])
  }

  /// A span and where the words go on after it.
  struct Found {
    let kind: SyntaxSpan.Kind
    /// Whether it ends in the next line.
    let endsInNext: Bool
    let end: Int
  }

  func span() -> Found? {
    let start = stretches[0].lowerBound
    guard start + 1 < stretches[0].upperBound else { return nil }
    switch (text[start], text[start + 1]) {
    case (UInt8(ascii: "["), UInt8(ascii: "^")): return note()
    case (UInt8(ascii: "["), UInt8(ascii: "@")): return citation()
    case (UInt8(ascii: "{"), let byte) where byte.isLetter: return value()
    default: return nil
    }
  }

  private func note() -> Found? {
    guard let inner = inner(from: 2, to: UInt8(ascii: "]"), without: "[ \t", inNext: false),
      !inner.bytes.isEmpty, !isFollowedByAddress(inner)
    else { return nil }
    let label = String(decoding: inner.bytes, as: UTF8.self)
    return Found(kind: .note(label), endsInNext: false, end: inner.end)
  }

  private func citation() -> Found? {
    guard let inner = inner(from: 1, to: UInt8(ascii: "]"), without: "[{<`\\"),
      let citation = CitationSyntax(inner), !isFollowedByAddress(inner)
    else { return nil }
    return Found(kind: .citation(citation), endsInNext: inner.endsInNext, end: inner.end)
  }

  private func value() -> Found? {
    guard let inner = inner(from: 1, to: UInt8(ascii: "}"), without: "[]{<`\\") else { return nil }
    return Found(kind: .value(ValueSyntax(inner)), endsInNext: inner.endsInNext, end: inner.end)
  }

  /// Whether it is a link after all.
  private func isFollowedByAddress(_ inner: SpanWords) -> Bool {
    let stretch = stretches[inner.endsInNext ? 1 : 0]
    return inner.end < stretch.upperBound && text[inner.end] == UInt8(ascii: "(")
  }

  /// The words up to a closing sign, if none of some others comes first.
  private func inner(
    from skipped: Int,
    to closing: UInt8,
    without stops: String,
    inNext: Bool = true
  ) -> SpanWords? {
    var words = SpanWords()
    for (number, stretch) in stretches.enumerated() where number == 0 || inNext {
      if number == 1 { words.append(UInt8(ascii: " "), at: stretch.lowerBound) }
      for index in number == 0 ? stretch.dropFirst(skipped) : stretch {
        let byte = text[index]
        if byte == closing {
          words.end = index + 1
          words.endsInNext = number == 1
          return words
        }
        if stops.utf8.contains(byte) { return nil }
        words.append(byte, at: index)
      }
    }
    return nil
  }
}

/// The words of a span, put together from its lines, and where each byte stands.
struct SpanWords {
  private(set) var bytes: [UInt8] = []
  private(set) var offsets: [Int] = []
  /// The offset after the closing sign.
  var end = 0
  var endsInNext = false

  mutating func append(_ byte: UInt8, at offset: Int) {
    bytes.append(byte)
    offsets.append(offset)
  }
}
