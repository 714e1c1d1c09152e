internal import Diagnostics

/// Tells in plain words why libyaml could not read a text, and what to write instead.
struct YAMLExplainer {
  let yaml: SourceText
  let bytes: [UInt8]

  func explain(_ fault: YAMLFault) -> Diagnostic {
    let line = YAMLLine(bytes, at: fault.offset)
    let opener = YAMLLine(bytes, at: fault.contextOffset ?? fault.offset)
    if let spaces = [line, opener, line.above].compactMap(\.self).first(where: {
      !$0.oddSpaces.isEmpty
    }) {
      return oddSpaces(spaces)
    }
    if !line.tabs.isEmpty { return tabs(line) }

    switch fault.problem {
    case "mapping values are not allowed in this context":
      return colon(line, at: fault.offset)
    case "found unexpected end of stream", "found unexpected document indicator":
      return unclosedQuote(at: fault.contextOffset ?? fault.offset)
    case "could not find expected ':'":
      return notASetting(opener)
    case "did not find expected key":
      return fault.offset <= line.dashes.lowerBound
        ? misplaced(line) : wordsAfterValue(line, at: fault.offset)
    case "did not find expected '-' indicator":
      return keyAmongItems(line, list: opener)
    case "block sequence entries are not allowed in this context":
      return itemBesideKey(line)
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return unclosedBracket(at: fault.contextOffset ?? fault.offset)
    case "found unknown escape character", "found invalid Unicode character escape code",
      "did not find expected hexdecimal number":
      return backslash(line, at: fault.offset)
    case "did not find expected <document start>":
      return unevenStart(line)
    default:
      return signAtStart(line) ?? unreadable(line)
    }
  }

  /// What is said of a value whose first character means something to YAML.
  func signAtStart(_ line: YAMLLine) -> Diagnostic? {
    guard let sign = line.firstOfValue, let code = Self.signs[sign] else { return nil }
    let shown = String(UnicodeScalar(sign))
    return problem(
      code,
      "A value cannot begin with \(shown) unless it stands in quotation marks.",
      at: line.value,
      help: "Write:",
      line.corrected(value: YAMLQuotes.quoted(line.valueText)),
      suggestion: YAMLQuotes.quoted(line.valueText)
    )
  }

  private static let signs: [UInt8: DiagnosticCode] = {
    var codes: [UInt8: DiagnosticCode] = [:]
    for sign in "@`%|>?,[]{}'\"".utf8 { codes[sign] = .yamlSyntax }
    codes[UInt8(ascii: "*")] = .yamlAlias
    codes[UInt8(ascii: "&")] = .yamlAnchor
    codes[UInt8(ascii: "!")] = .yamlTag
    return codes
  }()

  /// A must-fix whose help ends with a line to paste, unless that is too long to be of use.
  func problem(
    _ code: DiagnosticCode,
    _ message: String,
    at place: Range<Int>,
    help: String,
    _ pasted: String? = nil,
    suggestion: String? = nil
  ) -> Diagnostic {
    let isShort = (pasted ?? "").utf8.count <= 300
    return Diagnostic(
      code,
      .mustFix,
      message,
      at: yaml.range(start: place.lowerBound, end: place.upperBound),
      help: pasted.map { isShort ? "\(help)\n\($0)" : help } ?? help,
      suggestion: isShort ? suggestion : nil
    )
  }
}

// Lines that are no settings at all.
extension YAMLExplainer {
  func notASetting(_ line: YAMLLine) -> Diagnostic {
    let words = line.valueText
    if line.key == nil, let colon = words.firstIndex(of: ":"),
      words[..<colon].utf8.allSatisfy({ $0 != 0x20 }), colon != words.startIndex
    {
      let value = words[words.index(after: colon)...]
      return problem(
        .yamlSyntax,
        "A space is missing after the colon.",
        at: line.value,
        help: "Write:",
        line.corrected(value: "\(words[...colon]) \(value)"),
        suggestion: "\(words[...colon]) \(value)"
      )
    }
    if line.key == nil, words.hasPrefix("-") { return dashWithoutSpace(line) }
    let goesOn = line.above?.keyText.map { " If it goes on with \($0), indent it by two spaces." }
    return problem(
      .yamlSyntax,
      "This line is not a setting: it has no key with a colon and a space after it.",
      at: line.place,
      help: "A setting looks like `title: Words`.\(goesOn ?? "") "
        + "If the settings end above it, put a line of three dashes before it."
    )
  }

  /// What is said of an item such as `-word`.
  func dashWithoutSpace(_ line: YAMLLine) -> Diagnostic {
    let item = "- " + line.valueText.drop { $0 == "-" }
    return problem(
      .yamlSyntax,
      "The dash of a list's item needs a space after it.",
      at: line.value,
      help: "Write:",
      line.corrected(value: item),
      suggestion: item
    )
  }

  func unreadable(_ line: YAMLLine) -> Diagnostic {
    problem(
      .yamlSyntax,
      "This line cannot be read as a setting.",
      at: line.place,
      help: "Look at the indentation, at the colon after the key and at quotation marks, here and "
        + "on the line above. A value with unusual signs is safe between quotation marks."
    )
  }
}
