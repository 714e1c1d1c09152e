/// The words between the braces of a value, as they are written.
struct ValueSyntax {
  /// The first word; the rest follows.
  let name: String
  private(set) var words: [(text: String, range: Range<Int>)] = []

  /// The name as one that is known.
  var knownName: MarkdownValue.Name? { MarkdownValue.Name(rawValue: name) }

  init(_ written: SpanWords) {
    for word in written.bytes.split(whereSeparator: \.isSpaceOrTab) {
      let range = written.offsets[word.startIndex]..<written.offsets[word.endIndex - 1] + 1
      words.append((String(decoding: word, as: UTF8.self), range))
    }
    name = words.first?.text ?? ""
    words = Array(words.dropFirst())
  }
}

extension PreparedWords {
  /// The value that a span is; nil for what is no value, or none that is known.
  func value(of span: SyntaxSpan) -> MarkdownValue? {
    guard case .value(let syntax) = span.kind, let name = syntax.knownName else { return nil }
    var arguments: [String] = []
    var options: [MarkdownOption] = []
    for (text, range) in syntax.words {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2, !parts[0].isEmpty {
        let source = sourceRange(range)
        options.append(
          MarkdownOption(name: String(parts[0]), value: String(parts[1]), source: source)
        )
      } else {
        arguments.append(text)
      }
    }
    return MarkdownValue(
      name: name,
      arguments: arguments,
      options: options,
      source: sourceRange(span.range)
    )
  }

  /// The citation that a span is; nil for one that cannot be understood.
  func citation(of span: SyntaxSpan) -> MarkdownCitation? {
    guard case .citation(let syntax) = span.kind, syntax.isWhole else { return nil }
    let items = syntax.items.map { item in
      MarkdownCitation.Item(id: item.id, locator: item.locator, source: sourceRange(item.range))
    }
    return MarkdownCitation(items: items, source: sourceRange(span.range))
  }
}
