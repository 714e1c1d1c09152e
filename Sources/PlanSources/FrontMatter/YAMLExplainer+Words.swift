internal import Diagnostics

// What YAML reads without complaint, though the author meant something else.
extension YAMLExplainer {
  /// What is odd about a value that was read without quotation marks.
  func oddities(
    ofPlain words: SourceText,
    _ place: Range<Int>
  ) throws(YAMLRefusal) -> [Diagnostic] {
    if let first = words.text.utf8.first, first == 0x2D, words.text.utf8.count > 1 {
      let line = YAMLLine(bytes, at: place.lowerBound)
      if line.key == nil, !line.isListItem, line.value.lowerBound == place.lowerBound,
        line.text(line.value).utf8.dropFirst().first.map({ $0 >= 0x41 }) == true
      {
        throw YAMLRefusal(diagnostic: dashWithoutSpace(line))
      }
    }
    var found: [Diagnostic] = []
    if YAMLQuotes.areCurly(words.text) { found.append(curlyQuotes(words, place)) }
    if let lost = lostWords(after: place.upperBound) { found.append(lost) }
    return found
  }

  /// What is said of a key that is none, such as a list in brackets before a colon.
  func noKey(_ place: Range<Int>) -> Diagnostic {
    problem(
      .yamlSyntax,
      "There is no key here that could be read.",
      at: place,
      help: "A key is a word before a colon, as in `title: Words`."
    )
  }

  /// What is said of a key with a look-alike of a space in it, which mostly stands for indentation.
  func oddSpaceInKey(_ place: Range<Int>) -> Diagnostic {
    let line = YAMLLine(bytes, at: place.lowerBound)
    guard line.oddSpaces.isEmpty else { return oddSpaces(line) }
    return problem(
      .yamlSpace,
      "This key has a character in it that looks like a space and is none.",
      at: place,
      help: "Such spaces come with text copied from Word or a web page. Type the key again."
    )
  }

  private func curlyQuotes(_ words: SourceText, _ place: Range<Int>) -> Diagnostic {
    let line = YAMLLine(bytes, at: place.lowerBound)
    let straight = YAMLQuotes.quoted(words.text)
    let isWholeValue = line.value == place
    let help = isWholeValue ? line.corrected(value: straight) : straight
    return Diagnostic(
      .yamlCurlyQuotes,
      .shouldFix,
      "The curly quotation marks round this value are read as a part of it.",
      at: words.source,
      help: help.utf8.count > 300
        ? "Use straight ones. To keep the curly ones, put straight ones round them."
        : "To keep them, put straight ones round them; otherwise write:\n\(help)",
      suggestion: straight
    )
  }

  /// What follows a value after a space and a `#`, which YAML takes for a comment; `# ` with a
  /// space after it is one.
  private func lostWords(after end: Int) -> Diagnostic? {
    var start = end
    while start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    guard start + 1 < bytes.count, bytes[start] == 0x23, bytes[start + 1] > 0x23 else { return nil }
    let line = YAMLLine(bytes, at: start)
    let help = line.corrected(value: YAMLQuotes.quoted(line.valueText))
    return Diagnostic(
      .yamlComment,
      .shouldFix,
      "What stands after this # is not read: YAML takes it for a comment.",
      at: yaml.range(start: start, end: line.value.upperBound),
      help: help.utf8.count > 300
        ? "Put the value in quotation marks, or a space after the #."
        : "Put a space after the # of a comment. If it belongs to the value, write:\n\(help)"
    )
  }
}
