/// A directive as it is written, right or wrong.
struct DirectiveBlock {
  /// How it came to its end.
  enum End {
    /// A line `:::` ends it, or none has come yet.
    case closed
    /// The words end, or the quotation or list or note that it is in, at some offset.
    case unclosed(Int)
    /// Another directive begins that cannot stand in it; its place in the list of directives.
    case interrupted(Int)
  }

  /// An option, and the offsets of its name and of all of it.
  struct Option {
    let name: String
    let value: String
    let nameRange: Range<Int>
    let range: Range<Int>
  }

  let name: String
  /// The offsets of the line that opens it, and of the name in it.
  let range: Range<Int>
  let nameRange: Range<Int>
  /// The offsets of words behind the name, where none belong.
  let extra: Range<Int>
  var options: [Option] = []
  /// The offsets of the line right below the options, where it is no blank one.
  var firstLine: Range<Int>?
  var end = End.closed

  var knownName: MarkdownDirective.Name? { MarkdownDirective.Name(rawValue: name) }

  /// Whether a directive can stand somewhere in it; none in its like, so that few are ever open.
  func mayHold(_ inner: DirectiveBlock) -> Bool {
    guard let outer = knownName else { return inner.knownName != nil }
    return outer.mayHoldDirectives && outer != inner.knownName
  }
}

/// A line of three or more colons, which opens a directive, or closes one where no name follows.
struct DirectiveFence {
  /// Nil where it closes one.
  let opened: DirectiveBlock?

  init?(_ content: ArraySlice<UInt8>) {
    guard content.starts(with: ":::".utf8) else { return nil }
    let words = content.drop { $0 == UInt8(ascii: ":") }.drop(while: \.isSpaceOrTab)
    let end = words.lastIndex { !$0.isSpaceOrTab }.map { $0 + 1 } ?? words.startIndex
    let name = words[..<end].prefix { !$0.isSpaceOrTab }
    guard !name.isEmpty else {
      opened = nil
      return
    }
    let extra = words[name.endIndex..<end].drop(while: \.isSpaceOrTab)
    opened = DirectiveBlock(
      name: String(decoding: name, as: UTF8.self),
      range: content.startIndex..<end,
      nameRange: name.startIndex..<name.endIndex,
      extra: extra.startIndex..<end
    )
  }
}

extension DirectiveBlock.Option {
  /// An option as `name: value`; nil for words that are none.
  init?(_ content: ArraySlice<UInt8>) {
    let name = content.prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    guard name.first.map(\.isLetter) == true, name.endIndex < content.endIndex,
      content[name.endIndex] == UInt8(ascii: ":")
    else { return nil }
    let rest = content[(name.endIndex + 1)...]
    guard rest.first.map(\.isSpaceOrTab) ?? true else { return nil }
    self.name = String(decoding: name, as: UTF8.self)
    value = String(decoding: rest, as: UTF8.self).trimmed
    nameRange = name.startIndex..<name.endIndex
    let end = content.lastIndex { !$0.isSpaceOrTab }.map { $0 + 1 } ?? name.endIndex
    range = name.startIndex..<end
  }
}
