internal import Diagnostics

/// What a reader of fields says about them.
extension Diagnostic {
  static func missingField(
    _ key: String,
    _ shape: ValueShape,
    in name: RecordName,
    at place: SourceRange,
    isRow: Bool
  ) -> Diagnostic {
    Diagnostic(
      .missingField,
      .mustFix,
      "\(name.atStart) has no \u{201C}\(key)\u{201D}.",
      at: place,
      help: isRow
        ? "Fill in the column \u{201C}\(key)\u{201D}: \(shape.inWords)."
        : "Add a line \u{201C}\(shape.sample(for: key))\u{201D}: it should be \(shape.inWords)."
    )
  }

  static func unknownKey(
    _ key: Located<String>,
    known: NearestNames,
    synonym: String?,
    prefix: String,
    in name: RecordName
  ) -> Diagnostic {
    if ["draft", "published", "publish", "hidden", "private"].contains(key.value), prefix.isEmpty {
      return Diagnostic(
        .unknownKey,
        .mustFix,
        "\u{201C}\(key.value)\u{201D} cannot be said of \(name.inWords) alone.",
        at: key.source,
        help:
          "All that is in the content folder is published. Keep the file outside it until it is "
          + "ready. A service that has yet to start has \u{201C}status: planned\u{201D}."
      )
    }
    let best = synonym ?? known.best(for: key.value)
    return Diagnostic(
      .unknownKey,
      .mustFix,
      "\(name.atStart) has a key that is not known: \u{201C}\(prefix)\(key.value)\u{201D}.",
      at: key.source,
      help: "Keys that can stand here: \(known.shown(for: key.value)).",
      suggestion: best
    )
  }

  static func wrongKind(
    _ value: SourceValue,
    wanted: ValueShape,
    key: String,
    in name: RecordName
  ) -> Diagnostic {
    Diagnostic(
      .wrongKind,
      .mustFix,
      "\u{201C}\(key)\u{201D} of \(name.inWords) is \(value.kindInWords), but \(wanted.kindInWords) belongs here.",
      at: value.source,
      help: wanted.howToWrite(key)
    )
  }

  static func badValue<Value>(
    _ scalar: SourceScalar,
    _ type: ValueType<Value>,
    key: String,
    in name: RecordName
  ) -> Diagnostic {
    if case .choice(let choices) = type.shape {
      let names = NearestNames(choices)
      return Diagnostic(
        .unknownValue,
        .mustFix,
        "\u{201C}\(scalar.text.shortened)\u{201D} is not a value that \u{201C}\(key)\u{201D} can have.",
        at: scalar.source,
        help: "Values that can stand here: \(choices.joined(separator: ", ")).",
        suggestion: type.correction(scalar.text)
          ?? ValueSynonyms.choice(for: scalar.text, among: choices) ?? names.best(for: scalar.text)
      )
    }
    return Diagnostic(
      .badValue,
      .mustFix,
      "\u{201C}\(key)\u{201D} of \(name.inWords) should be \(type.expectation), not \u{201C}\(scalar.text.shortened)\u{201D}.",
      at: scalar.source,
      help: scalar.isIDs(for: type.shape)
        ? (scalar.style == .cell
          ? "Write ; between several ids." : "Write several ids in square brackets.")
        : type.advice(scalar.text),
      suggestion: scalar.isIDs(for: type.shape)
        ? scalar.asList
        : type.correction(scalar.text).flatMap { type.decode($0) == nil ? nil : $0 }
    )
    .expecting(type.expectation)
  }

  static func lineBreak(
    _ scalar: SourceScalar,
    joined: SourceScalar,
    key: String,
    in name: RecordName
  ) -> Diagnostic {
    let hasMarks = scalar.text.utf8.contains(UInt8(ascii: "\""))
    return Diagnostic(
      .csvLineBreak,
      .shouldFix,
      "\u{201C}\(key)\u{201D} of \(name.inWords) goes over two lines of its cell, and is read as one.",
      at: scalar.source,
      help: "Take the line break out of the cell.",
      suggestion: hasMarks ? nil : joined.text
    )
  }

  static func repeatedValue(
    _ scalar: SourceScalar,
    first: SourceRange,
    key: String,
    in name: RecordName
  ) -> Diagnostic {
    Diagnostic(
      .duplicateValue,
      .shouldFix,
      "\u{201C}\(scalar.text.shortened)\u{201D} stands twice in \u{201C}\(key)\u{201D} of \(name.inWords).",
      at: scalar.source,
      notes: [Note("It stands here first.", at: first)],
      help: "Take one of them out."
    )
  }
}

extension SourceScalar {
  /// A cell of several lines as one line; nil where it has one line only.
  var joined: SourceScalar? {
    guard style == .cell, text.contains(where: \.isNewline) else { return nil }
    let parts = text.split(whereSeparator: \.isNewline).map { line in
      String(line.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    let line = parts.filter { !$0.isEmpty }.joined(separator: " ")
    return SourceScalar(SourceText(line, at: words.source), style: style)
  }

  /// The words between curly quotation marks, which are told where they are read; nil without them.
  var unmarked: String? {
    guard style == .plain, text.count > 2, let first = text.first, let last = text.last,
      "\u{201C}\u{201D}\u{201E}\u{2018}\u{201A}".contains(first),
      "\u{201C}\u{201D}\u{2018}\u{2019}".contains(last)
    else { return nil }
    return String(text.dropFirst().dropLast())
  }

  /// The words without characters that nobody sees; nil where there are none.
  var visible: String? {
    let hidden: Set<UInt32> = [0x200B, 0x2060, 0xFEFF, 0xAD]
    let scalars = text.unicodeScalars.filter { scalar in
      !hidden.contains(scalar.value) && !(0x202A...0x202E).contains(scalar.value)
        && !(0x2066...0x2069).contains(scalar.value)
    }
    return scalars.count == text.unicodeScalars.count
      ? nil : String(String.UnicodeScalarView(scalars))
  }

  /// Whether several ids stand here with commas between them, where ids belong.
  fileprivate func isIDs(for shape: ValueShape) -> Bool {
    guard case .identifier = shape else { return false }
    let parts = ids
    return parts.count > 1 && parts.allSatisfy(RecordID.isValid)
  }

  /// The ids as a list is written here.
  fileprivate var asList: String {
    style == .cell ? ids.joined(separator: ";") : "[\(ids.joined(separator: ", "))]"
  }

  private var ids: [String] {
    text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == ";" }.map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }
}

extension String {
  /// The text cut to a length that fits in a sentence, on one line.
  package var shortened: String {
    let line = prefix(80).map { $0.isNewline ? " " : String($0) }.joined()
    return count > 60 ? line.prefix(59) + "\u{2026}" : line
  }
}

extension ValueShape {
  /// Completes "it should be …".
  fileprivate var inWords: String {
    switch self {
    case .line(let maximum):
      maximum.map { "one line of at most \($0) characters" } ?? "one line of text"
    case .markdown: "text, which may have several paragraphs"
    case .choice(let choices): "one of \(choices.joined(separator: ", "))"
    case .identifier: "an id such as youth-hub"
    case .date: "a date such as 2026-09-30"
    case .month: "a month such as 2026-09, or a date"
    case .year: "a year such as 2026-27"
    case .wholeNumber(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .number: "a number such as 12.5"
    case .money: "an amount in pounds such as 125000"
    case .yesOrNo: "yes or no"
    case .pattern(let sample): "something like \(sample)"
    case .list(let element): "a list, each \(element.inWords)"
    case .group: "a group of keys, indented below it"
    }
  }

  /// Completes "but … belongs here".
  fileprivate var kindInWords: String {
    switch self {
    case .list(.group): "a list of groups of keys"
    case .list: "a list"
    case .group: "a group of keys"
    default: "one value"
    }
  }

  /// How a value of this kind is written, in one sentence.
  fileprivate func howToWrite(_ key: String) -> String {
    let last = key.split(separator: ".").last.map(String.init) ?? key
    return switch self {
    case .list(.group(let fields)):
      "Write each entry below it, beginning with “- \(fields.first?.key ?? "id"): …”. "
        + "Its keys: \(fields.map(\.key).joined(separator: ", "))."
    case .group(let fields):
      "Write its keys below it, each on its own line and indented by two spaces: "
        + "\(fields.map(\.key).joined(separator: ", "))."
    case .list: "Write “\(last): [one, two]”."
    case .choice(let choices): "Write one of them, such as “\(last): \(choices.first ?? "")”."
    default: "Write “\(last): …” on one line. It should be \(inWords)."
    }
  }

  /// A line that could be pasted.
  fileprivate func sample(for key: String) -> String {
    let last = key.split(separator: ".").last.map(String.init) ?? key
    return switch self {
    case .list(.group): "\(last):"
    case .list: "\(last): [\u{2026}]"
    case .markdown: "\(last): |"
    case .group: "\(last):"
    default: "\(last): \u{2026}"
    }
  }
}
