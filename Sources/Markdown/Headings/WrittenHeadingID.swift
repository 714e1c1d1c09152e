/// An id that an author gave a heading: `## Words {#id}`.
struct WrittenHeadingID {
  let id: String
  /// The offsets of all from `{` to `}`.
  let range: Range<Int>
  /// The offset after the words before it.
  let wordsEnd: Int

  /// Whether it can be an id: small letters, digits and hyphens, as those made of words are.
  var isValid: Bool {
    !id.isEmpty && id.utf8.count <= 64
      && id.utf8.allSatisfy {
        ($0.isLetter && $0 & 0x20 != 0) || $0.isDigit || $0 == UInt8(ascii: "-")
      }
  }

  /// The id that the content of a heading ends with; the signs `#` that close a line are left out.
  init?(in content: ArraySlice<UInt8>, closedBySigns: Bool) {
    var words = content.trimmingSpacesAtEnd
    if closedBySigns {
      let open = words.dropSuffix { $0 == UInt8(ascii: "#") }
      if open.last.map(\.isSpaceOrTab) == true { words = open.trimmingSpacesAtEnd }
    }
    guard words.last == UInt8(ascii: "}"),
      let start = words.suffix(Self.limit).lastIndex(of: UInt8(ascii: "{")),
      words[start...].starts(with: "{#".utf8),
      start == content.startIndex || content[start - 1] != UInt8(ascii: "\\")
    else { return nil }
    id = String(decoding: words[(start + 2)...].dropLast(), as: UTF8.self)
    range = start..<words.endIndex
    wordsEnd = content[..<start].trimmingSpacesAtEnd.endIndex
  }

  /// Nobody gives a heading a longer one.
  private static let limit = 200
}

extension ArraySlice<UInt8> {
  fileprivate var trimmingSpacesAtEnd: ArraySlice<UInt8> { dropSuffix(while: \.isSpaceOrTab) }

  fileprivate func dropSuffix(while matches: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    self[..<(lastIndex { !matches($0) }.map { $0 + 1 } ?? startIndex)]
  }
}
