/// The sources in the brackets of a citation, as they are written.
struct CitationSyntax {
  /// A source and the place in it.
  struct Item {
    let id: String
    let locator: String?
    /// The offsets of the id.
    let range: Range<Int>
  }

  private(set) var items: [Item] = []
  /// Whether all of it can be understood.
  private(set) var isWhole = true

  /// Nil for words that do not begin with `@` and an id.
  init?(_ words: SpanWords) {
    var start = 0
    for part in words.bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      start = part.startIndex
      if let item = Self.item(in: part, of: words) {
        items.append(item)
      } else if start == 0 {
        return nil
      } else {
        isWhole = false
      }
    }
    if isWhole { isWhole = items.allSatisfy { $0.locator?.isEmpty != true } }
  }

  /// The locator is empty where there is more behind an id than a comma and words.
  private static func item(in part: ArraySlice<UInt8>, of words: SpanWords) -> Item? {
    let text = part.drop(while: \.isSpaceOrTab)
    guard text.first == UInt8(ascii: "@") else { return nil }
    let id = text.dropFirst().prefix { $0.isLetter || $0.isDigit || "-_".utf8.contains($0) }
    guard let first = id.indices.first, let last = id.indices.last else { return nil }
    let rest = text[id.endIndex...].drop(while: \.isSpaceOrTab)
    let locator: String?
    if rest.isEmpty {
      locator = nil
    } else if rest.first == UInt8(ascii: ",") {
      locator = String(decoding: rest.dropFirst(), as: UTF8.self).trimmed
    } else {
      locator = ""
    }
    return Item(
      id: String(decoding: id, as: UTF8.self),
      locator: locator,
      range: words.offsets[first]..<words.offsets[last] + 1
    )
  }
}

extension String {
  /// Without the spaces on both sides.
  var trimmed: String {
    let start = utf8.firstIndex { !$0.isSpaceOrTab } ?? endIndex
    let end = utf8[start...].lastIndex { !$0.isSpaceOrTab }.map(utf8.index(after:)) ?? start
    return String(self[start..<end])
  }
}
