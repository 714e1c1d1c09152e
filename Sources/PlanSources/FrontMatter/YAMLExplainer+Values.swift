internal import Diagnostics

// Values that need quotation marks, or have them in the wrong place.
extension YAMLExplainer {
  func colon(_ line: YAMLLine, at offset: Int) -> Diagnostic {
    guard let key = line.key, offset <= key.upperBound else {
      // A remark behind the value stays a remark: nobody wrote it to be read.
      let value = line.valueBeforeRemark
      let quoted = YAMLQuotes.quoted(line.text(value))
      let remark = line.text(value.upperBound..<line.value.upperBound)
      return problem(
        .yamlColon,
        "This value has a colon in it and does not stand in quotation marks.",
        at: value,
        help: "Write:",
        line.corrected(value: quoted + remark),
        suggestion: quoted
      )
    }
    guard let above = line.above, let keyAbove = above.keyText else {
      return line.above.map(notASetting) ?? unreadable(line)
    }
    guard !line.text(key).utf8.contains(0x20) else {
      return problem(
        .yamlColon,
        "The value of \(keyAbove) goes over several lines, and this one has a colon in it.",
        at: line.place,
        help: "Put a | after the key, and all the words on indented lines below it:",
        above.corrected(value: "|") + "\n"
          + String(repeating: " ", count: above.indentWidth + 2) + above.valueText + "\n"
          + line.corrected(indent: above.indentWidth + 2)
      )
    }
    return problem(
      .yamlSyntax,
      "This line is indented as if it belonged to \(keyAbove), which already has a value.",
      at: line.indent,
      help: "Begin it in the same column as the line above:",
      line.corrected(indent: above.indentWidth)
    )
  }

  func unclosedQuote(at offset: Int) -> Diagnostic {
    let line = YAMLLine(bytes, at: offset)
    let quote = line.text(offset..<min(offset + 1, bytes.count))
    return problem(
      .yamlSyntax,
      "This quotation mark is never closed.",
      at: offset..<max(offset, line.value.upperBound),
      help: "Close it at the end of the value:",
      line.corrected() + quote
    )
  }

  func wordsAfterValue(_ line: YAMLLine, at offset: Int) -> Diagnostic {
    guard let first = line.firstOfValue, line.key != nil || line.isListItem else {
      return unreadable(line)
    }
    switch first {
    case 0x22, 0x27:
      let isOpenedAbove = offset == line.value.lowerBound + 1
      if isOpenedAbove, let open = openQuote(first, above: line) { return unclosedQuote(at: open) }
      return problem(
        .yamlSyntax,
        "The quotation marks of this value end before its words do.",
        at: line.value,
        help: "Put the whole value in quotation marks of one kind:",
        line.corrected(value: YAMLQuotes.quoted(line.valueText)),
        suggestion: YAMLQuotes.quoted(line.valueText)
      )
    default: return signAtStart(line) ?? unreadable(line)
    }
  }

  /// A quotation mark further up that opens a value and is not closed on its line.
  func openQuote(_ quote: UInt8, above line: YAMLLine) -> Int? {
    var above = line.above
    while let other = above {
      if other.firstOfValue == quote, bytes[other.value].count(where: { $0 == quote }) == 1 {
        return other.value.lowerBound
      }
      above = other.above
    }
    return nil
  }

  func unclosedBracket(at offset: Int) -> Diagnostic {
    let line = YAMLLine(bytes, at: offset)
    let opening = line.text(offset..<min(offset + 1, bytes.count))
    let closing = opening == "[" ? "]" : "}"
    let isClosed = line.valueText.hasSuffix(closing)
    return problem(
      .yamlSyntax,
      isClosed
        ? "Between \(opening) and \(closing) a comma or a quotation mark is missing."
        : "This \(opening) is never closed.",
      at: offset..<max(offset, line.value.upperBound),
      help: isClosed
        ? "Put a comma between two items, and quotation marks round words with signs in them."
        : "Close it at the end of the list, or put quotation marks round the value:",
      isClosed ? nil : line.corrected() + closing
    )
  }

  func backslash(_ line: YAMLLine, at offset: Int) -> Diagnostic {
    let before = line.place.lowerBound..<max(line.place.lowerBound, min(offset + 1, bytes.count))
    let start = bytes[before].lastIndex(of: 0x5C) ?? offset
    let single = "'\(line.valueText.dropFirst().dropLast().replacing("'", with: "''"))'"
    return problem(
      .yamlSyntax,
      "Between double quotation marks a backslash has a meaning of its own.",
      at: start..<max(start, min(start + 2, line.place.upperBound)),
      help: "Use single quotation marks:",
      line.corrected(value: single)
    )
  }
}
