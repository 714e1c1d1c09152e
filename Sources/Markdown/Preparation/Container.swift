/// A block that holds other blocks, open at some line.
struct Container {
  enum Kind: Equatable {
    case quote
    /// An item of a list, and how far the lines that go on with it are indented.
    case item(indentation: Int)
    /// A note, and which.
    case note(Int)
    /// A directive, and which.
    case directive(Int)
  }

  let kind: Kind
  /// An item that has no content yet ends at a blank line.
  var hasContent = false

  /// What a line that goes on with it begins with, in the words that cmark is given.
  var prefix: [UInt8] {
    switch kind {
    case .quote: Array("> ".utf8)
    case .item(let indentation): [UInt8](repeating: 0x20, count: indentation)
    case .note, .directive: []
    }
  }

  /// Whether a line goes on with it; if so, the cursor is moved behind what says so.
  func matches(_ cursor: inout LineCursor, cuts: inout [(range: Range<Int>, spaces: Int)]) -> Bool {
    switch kind {
    case .quote:
      return cursor.skipQuoteMark()
    case .item(let indentation):
      if cursor.isBlank { return hasContent }
      guard cursor.indentation >= indentation else { return false }
      cursor.skip(columns: indentation)
      return true
    case .note:
      if cursor.isBlank { return true }
      guard cursor.indentation >= 4 else { return false }
      let start = cursor.offset
      cursor.skip(columns: 4)
      // What is left of a tab is written as spaces.
      let spaces = cursor.restOfTab
      cuts.append((range: start..<cursor.offset + (spaces > 0 ? 1 : 0), spaces: spaces))
      return true
    case .directive:
      return true
    }
  }
}

extension LineCursor {
  /// Goes past `>` and a space after it, if they come next.
  mutating func skipQuoteMark() -> Bool {
    guard indentation < 4, next == UInt8(ascii: ">") else { return false }
    go(to: contentStart + 1)
    skip(columns: 1)
    return true
  }

  /// Goes past a list marker and gives the columns that go on with its item.
  mutating func skipListMarker(interruptsParagraph: Bool) -> Int? {
    guard indentation < 4, let marker = ListMarker(content) else { return nil }
    if interruptsParagraph, marker.isEmpty || (marker.number ?? 1) != 1 { return nil }
    let before = indentation
    go(to: contentStart + marker.length)
    let spaces = indentation
    if isBlank || spaces >= 5 || spaces < 1 {
      if !isBlank || spaces > 0 { skip(columns: 1) }
      return before + marker.length + 1
    }
    skip(columns: spaces)
    return before + marker.length + spaces
  }
}

/// What an item of a list begins with.
private struct ListMarker {
  let length: Int
  let number: Int?
  /// Whether nothing follows it.
  let isEmpty: Bool

  init?(_ content: ArraySlice<UInt8>) {
    let digits = content.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let rest = content.dropFirst(digits.count)
    let signs = digits.isEmpty ? "-+*" : ".)"
    guard digits.count < 10, let sign = rest.first, signs.utf8.contains(sign) else { return nil }
    let after = rest.dropFirst()
    guard after.first.map({ $0 == 0x20 || $0 == 0x09 }) ?? true else { return nil }
    length = digits.count + 1
    number = digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    isEmpty = after.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
