/// Text as a terminal can show it on one line, and how many columns it takes there.
///
/// Whatever authors wrote, nothing in it moves the cursor, hides or turns the line around: what
/// cannot be seen is shown by a sign of its own.
package struct TerminalText {
  package let text: String
  package let width: Int

  package init(_ raw: some StringProtocol) {
    var text = ""
    var width = 0
    for character in raw {
      let (shown, columns) = Self.shown(character)
      text += shown
      width += columns
    }
    self.text = text
    self.width = width
  }

  /// Lines of words, none wider than `width` unless one word is.
  ///
  /// A line break in the text stays one, and so do the spaces a line begins with.
  package static func wrap(_ raw: String, indent: Int = 0, width: Int = 100) -> [String] {
    raw.split(omittingEmptySubsequences: false) { $0.isNewline }.flatMap { line in
      let own = line.prefix { $0 == " " }.count
      let start = String(repeating: " ", count: indent + own)
      return fill(line.split(separator: " ").map(TerminalText.init), width: width - start.count)
        .map { start + $0 }
    }
  }

  private static func fill(_ words: [TerminalText], width: Int) -> [String] {
    var lines: [String] = []
    var room = 0
    for word in words {
      if let last = lines.indices.last, word.width < room {
        lines[last] += " " + word.text
        room -= word.width + 1
      } else {
        lines.append(word.text)
        room = width - word.width
      }
    }
    return lines
  }

  private static func shown(_ character: Character) -> (String, Int) {
    if character == "\t" { return ("    ", 4) }
    if character.isNewline { return (" ", 1) }
    guard let scalar = character.unicodeScalars.first else { return ("", 0) }
    switch scalar.properties.generalCategory {
    case .control where scalar.value < 0x20:
      return (UnicodeScalar(0x2400 + scalar.value).map { String($0) } ?? "\u{FFFD}", 1)
    case .control, .format, .lineSeparator, .paragraphSeparator:
      return ("\u{FFFD}", 1)
    default:
      return (String(character), isWide(character, scalar) ? 2 : 1)
    }
  }

  /// Emoji and the letters of East Asia take two columns.
  private static func isWide(_ character: Character, _ first: UnicodeScalar) -> Bool {
    if first.value < 0x1100 { return character.unicodeScalars.contains("\u{FE0F}") }
    return switch first.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x2_0000...0x3_FFFD:
      true
    default:
      first.properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}")
    }
  }
}
