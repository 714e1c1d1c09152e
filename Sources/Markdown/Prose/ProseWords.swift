/// Plain words while they are put together, with the place of each.
struct ProseWords {
  /// A link whose end has not been reached.
  struct OpenLink {
    /// Where it begins in the plain words.
    let offset: Int
    /// Where it begins in the text that cmark was given.
    let place: Int
    let isImage: Bool
  }

  private(set) var bytes: [UInt8] = []
  private(set) var pieces: [ProsePiece] = []
  private(set) var values: [ProseValue] = []
  var links: [ProseLink] = []

  private var openLinks: [OpenLink] = []
  /// The words of a picture are not shown.
  private var openImages = 0

  /// Adds words that stand together at one place.
  mutating func append(_ words: [UInt8], at place: Int) {
    guard openImages == 0 else { return }
    pieces.append(ProsePiece(offset: bytes.count, place: place, length: 1))
    bytes += words
  }

  /// Adds the sign for something that is no prose.
  mutating func append(objectAt place: Int, length: Int) {
    guard openImages == 0 else { return }
    pieces.append(ProsePiece(offset: bytes.count, place: place, length: max(1, length)))
    bytes += String(ProseBlock.object).utf8
  }

  mutating func append(_ value: MarkdownValue, at place: Int, length: Int) {
    guard openImages == 0 else { return }
    let start = bytes.count
    append(objectAt: place, length: length)
    values.append(ProseValue(range: start..<bytes.count, value: value))
  }

  mutating func open(_ isImage: Bool, at place: Int) {
    openLinks.append(OpenLink(offset: bytes.count, place: place, isImage: isImage))
    if isImage { openImages += 1 }
  }

  mutating func close() -> OpenLink? {
    guard let link = openLinks.popLast() else { return nil }
    if link.isImage { openImages -= 1 }
    return link
  }

  /// Adds words that begin at or soon after a place, written as they are or with entities, escapes
  /// and plain signs for quotes and dashes; the place after them comes out.
  @discardableResult
  mutating func append(_ words: ArraySlice<UInt8>, near place: Int, in lines: SourceLines) -> Int {
    var alignment = TextAlignment(of: words, near: place, in: lines.bytes)
    while let piece = alignment.next() {
      guard openImages == 0 else { continue }
      pieces.append(
        ProsePiece(
          offset: bytes.count + piece.offset - words.startIndex,
          place: piece.place,
          length: piece.length
        )
      )
    }
    if openImages == 0 { bytes += words }
    return alignment.place
  }
}
