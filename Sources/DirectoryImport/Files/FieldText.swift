/// The value of a key in a front matter, before it is written.
indirect enum FieldText: Hashable, Sendable {
  /// A word of a fixed set, a number or a date: written as it is.
  case word(String)
  /// Any text of one line.
  case line(String)
  /// Any text of several lines.
  case block(String)
  /// Words of fixed sets, or ids: written in one line.
  case words([String])
  /// Texts of one line.
  case lines([String])
  case group([Entry])
  case groups([[Entry]])

  /// A key with its value.
  struct Entry: Hashable, Sendable {
    let key: String
    let value: FieldText

    init(_ key: String, _ value: FieldText) {
      self.key = key
      self.value = value
    }
  }
}

/// Writes front matters so that every reader of YAML finds what was meant.
enum FrontMatterText {
  /// The lines of some keys, each indented by so many spaces.
  static func text(of entries: [FieldText.Entry], indent: Int = 0) -> String {
    entries.map { entry in line(entry, String(repeating: " ", count: indent)) }.joined()
  }

  private static func line(_ entry: FieldText.Entry, _ indent: String) -> String {
    let key = "\(indent)\(entry.key):"
    switch entry.value {
    case .word(let word): return "\(key) \(word)\n"
    case .line(let text): return "\(key) \(scalar(text))\n"
    case .block(let text) where !text.contains("\n"): return "\(key) \(scalar(text))\n"
    case .block(let text): return "\(key) |\n" + literal(text, indent + "  ")
    case .words(let words): return "\(key) [\(words.joined(separator: ", "))]\n"
    case .lines(let lines):
      return "\(key)\n" + lines.map { "\(indent)  - \(scalar($0))\n" }.joined()
    case .group(let entries):
      return "\(key)\n" + text(of: entries, indent: indent.count + 2)
    case .groups(let groups):
      return "\(key)\n"
        + groups.map { entries in
          let text = text(of: entries, indent: indent.count + 4)
          return "\(indent)  - " + text.dropFirst(indent.count + 4)
        }
        .joined()
    }
  }

  /// A block that keeps its lines; its text begins with no space.
  private static func literal(_ text: String, _ indent: String) -> String {
    (text.hasSuffix("\n") ? text.dropLast() : text[...])
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "\n" : "\(indent)\($0)\n" }.joined()
  }

  /// One line, in quotation marks wherever anything could read it as more than words.
  static func scalar(_ text: String) -> String {
    if isPlain(text) { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n", "\t": quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// What YAML 1.1 or 1.2 takes for something else than a text.
  private static let taken: Set<String> = [
    "yes", "no", "true", "false", "on", "off", "y", "n", "null", "nan", "inf",
  ]

  /// Letters, digits and quiet signs, with a letter first and nothing that opens anything.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic,
      let last = text.unicodeScalars.last, last != ":", last != " ",
      !taken.contains(text.lowercased())
    else { return false }
    var before: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      let isQuiet =
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || " .,;-'()/&+%£?!\u{2019}\u{2013}\u{2014}@_".unicodeScalars.contains(scalar)
        || scalar == ":" && before != " "
      guard isQuiet, !(before == ":" && scalar == " ") else { return false }
      before = scalar
    }
    return true
  }
}
