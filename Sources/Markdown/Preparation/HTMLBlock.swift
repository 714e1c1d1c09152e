/// A block of raw HTML, of one of the seven kinds that CommonMark tells by how they begin.
struct HTMLBlock {
  /// What ends it in the line it stands in; nil where a blank line ends it.
  private let endings: [String]?

  init?(_ content: ArraySlice<UInt8>, inParagraph: Bool) {
    let rest = content.dropFirst()
    switch rest.first {
    case UInt8(ascii: "!"):
      let after = rest.dropFirst()
      if after.starts(with: "--".utf8) {
        endings = ["-->"]
      } else if after.starts(with: "[CDATA[".utf8) {
        endings = ["]]>"]
      } else if after.first.map(\.isLetter) == true {
        endings = [">"]
      } else {
        return nil
      }
    case UInt8(ascii: "?"):
      endings = ["?>"]
    default:
      guard let tag = Tag(content) else { return nil }
      switch tag.kind {
      case .verbatim: endings = ["</script>", "</pre>", "</style>", "</textarea>"]
      case .block: endings = nil
      case .other:
        guard !inParagraph, tag.isAlone else { return nil }
        endings = nil
      }
    }
  }

  /// Whether it ends with a line; `isBlank` is judged without the marks of quotations.
  func isClosed(by content: ArraySlice<UInt8>, isBlank: Bool) -> Bool {
    guard let endings else { return isBlank }
    return endings.contains { $0.stands(in: content) }
  }

  /// Whether the blank line that ends it is no part of it.
  var endsAtBlankLine: Bool { endings == nil }

  /// A line that ends it.
  ///
  /// A blank line has a space, as `\n` alone may be taken for the rest of a line end.
  var ending: [UInt8] { Array((endings?.first ?? " ").utf8) }
}

/// The tag that a line begins with.
private struct Tag {
  enum Kind {
    /// What is in it is not HTML.
    case verbatim
    case block
    case other
  }

  let kind: Kind
  /// Whether the tag is whole and nothing follows it in the line.
  let isAlone: Bool

  init?(_ content: ArraySlice<UInt8>) {
    var rest = content.dropFirst()
    let isClosing = rest.first == UInt8(ascii: "/")
    if isClosing { rest = rest.dropFirst() }
    let letters = rest.prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    guard letters.first.map(\.isLetter) == true else { return nil }
    let name = String(decoding: letters, as: UTF8.self).lowercased()
    let after = rest.dropFirst(letters.count)
    let isName = after.first.map { $0.isSpaceOrTab || $0 == UInt8(ascii: ">") } ?? true
    if !isClosing, isName, Self.verbatimNames.contains(name) {
      kind = .verbatim
      isAlone = false
    } else if isName || after.starts(with: "/>".utf8), Self.blockNames.contains(name) {
      kind = .block
      isAlone = false
    } else {
      kind = .other
      isAlone = Self.isWhole(after, isClosing: isClosing)
    }
  }

  private static func isWhole(_ rest: ArraySlice<UInt8>, isClosing: Bool) -> Bool {
    var rest = rest
    while !isClosing, skipAttribute(&rest) {}
    rest = rest.drop(while: \.isSpaceOrTab)
    if !isClosing, rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
    guard rest.first == UInt8(ascii: ">") else { return false }
    return rest.dropFirst().allSatisfy(\.isSpaceOrTab)
  }

  private static func skipAttribute(_ rest: inout ArraySlice<UInt8>) -> Bool {
    let name = rest.drop(while: \.isSpaceOrTab)
    guard let first = name.first, name.count < rest.count,
      first.isLetter || "_:".utf8.contains(first)
    else { return false }
    var after = name.drop { $0.isLetter || $0.isDigit || "_:.-".utf8.contains($0) }
    let equals = after.drop(while: \.isSpaceOrTab)
    if equals.first == UInt8(ascii: "=") {
      let value = equals.dropFirst().drop(while: \.isSpaceOrTab)
      guard let quote = value.first else { return false }
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        guard let end = value.dropFirst().firstIndex(of: quote) else { return false }
        after = value[(end + 1)...]
      } else {
        after = value.drop { !$0.isSpaceOrTab && !"\"'=<>`".utf8.contains($0) }
        if after.count == value.count { return false }
      }
    }
    rest = after
    return true
  }

  private static let verbatimNames: Set<String> = ["pre", "script", "style", "textarea"]

  private static let blockNames = Set(
    """
    address article aside base basefont blockquote body caption center col colgroup dd details \
    dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 \
    head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option \
    p param section source summary table tbody td tfoot th thead title tr track ul
    """.split(separator: " ").map(String.init)
  )
}

extension String {
  /// Whether it stands somewhere in a line, in small or capital letters.
  fileprivate func stands(in line: ArraySlice<UInt8>) -> Bool {
    let wanted = Array(utf8)
    guard let first = wanted.first else { return true }
    return line.indices.contains { index in
      line[index] == first
        && line[index...].lazy.map { $0.isLetter ? $0 | 0x20 : $0 }.starts(with: wanted)
    }
  }
}
