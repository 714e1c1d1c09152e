import Diagnostics

/// What is said of signs that are shown as they are though they were meant for more.
extension Diagnostic {
  static func lostHeading(at place: SourceRange, signs: String) -> Diagnostic {
    slip(
      .lostHeading,
      "This looks like a heading, but no plain space stands behind “\(signs)”.",
      at: place,
      help: "Write a space between the signs and the words.",
      suggestion: "\(signs) "
    )
  }

  static func lostBlock(at place: SourceRange, written: String) -> Diagnostic {
    Diagnostic(
      .lostBlock,
      .mustFix,
      "This looks like a block, but it is shown as it is.",
      at: place,
      help: "Three colons stand together, with no space between them.",
      suggestion: written
    )
  }

  static func lostList(at place: SourceRange, count: Int) -> Diagnostic {
    slip(
      .lostList,
      count == 1
        ? "This looks like an item of a list, but it is shown as plain words."
        : "These \(count) lines look like a list, but they run on in one paragraph.",
      at: place,
      help: "Begin each item with * and a space, and leave a blank line above the first.",
      suggestion: "* "
    )
  }

  static func lostDashes(at place: SourceRange, columns: Int) -> Diagnostic {
    slip(
      .lostTable,
      "This looks like a table, but long dashes stand below its headings.",
      at: place,
      help: "A word processor has joined the dashes. Write plain ones.",
      suggestion: dashes(columns)
    )
  }

  static func lostTable(at place: SourceRange, columns: Int) -> Diagnostic {
    slip(
      .lostTable,
      "This looks like a table, but no line of dashes stands below its headings.",
      at: place,
      help: "Write this below the first line: \(dashes(columns))"
    )
  }

  static func lostColumns(at place: SourceRange, columns: Int) -> Diagnostic {
    slip(
      .lostTable,
      "These lines look like a table of \(columns) columns, but they run on as plain words.",
      at: place,
      help: "Write | between the columns, and below the first line \(dashes(columns))"
    )
  }

  static func looseRow(at place: SourceRange) -> Diagnostic {
    slip(
      .looseRow,
      "This line became a row of the table above it.",
      at: place,
      help: "Leave a blank line between the table and the words below it."
    )
  }

  static func codeBySpaces(at place: SourceRange) -> Diagnostic {
    slip(
      .codeBySpaces,
      "These words are shown as code, because four spaces stand before them.",
      at: place,
      help: "Take the spaces out, or write ``` above and below what is code."
    )
  }

  static func headingByDashes(at place: SourceRange) -> Diagnostic {
    slip(
      .headingByDashes,
      "The line of signs below makes a heading of these words.",
      at: place,
      help: "Leave a blank line above the signs. For a heading, write ## before its words."
    )
  }

  static func headingByBold(at place: SourceRange) -> Diagnostic {
    slip(
      .headingByBold,
      "This bold line looks like a heading, but it is none.",
      at: place,
      help: "Take the stars out and write ## before its words, so that it is in the contents."
    )
  }

  static func lostOption(
    _ option: String,
    in block: String,
    at place: SourceRange,
    written: String
  ) -> Diagnostic {
    slip(
      .lostOption,
      "This looks like the option “\(option)” of the block “\(block)”, but it is shown as words.",
      at: place,
      help: "Write a colon behind its name: \(written.shortened)",
      suggestion: "\(option):"
    )
  }

  static func lostNote(at place: SourceRange, written: String?) -> Diagnostic {
    slip(
      .lostNote,
      "This looks like a note, but it is shown as it is.",
      at: place,
      help: "Write it without spaces, such as [^1].",
      suggestion: written
    )
  }

  static func noteWithoutSign(at place: SourceRange, written: String) -> Diagnostic {
    slip(
      .lostNote,
      "This looks like the words of a note, but it lacks the sign of a note.",
      at: place,
      help: "Write ^ before the number, here and where the note is used.",
      suggestion: written
    )
  }

  static func lostLink(at place: SourceRange, written: String) -> Diagnostic {
    slip(
      .lostLink,
      "This looks like a link, but a space stands between its brackets.",
      at: place,
      help: "The address follows the words at once: [words](address).",
      suggestion: written
    )
  }

  static func spaceInAddress(at place: SourceRange, written: String) -> Diagnostic {
    slip(
      .lostLink,
      "This looks like a link, but a space stands in its address.",
      at: place,
      help: "Take the space out. In an address of a website, write %20 for it.",
      suggestion: written.contains("://") ? nil : written
    )
  }

  static func bracketsSwapped(at place: SourceRange) -> Diagnostic {
    slip(
      .lostLink,
      "This looks like a link whose brackets stand the wrong way round.",
      at: place,
      help: "Square brackets come first: [words](address)."
    )
  }

  static func lostEmphasis(at place: SourceRange, written: String) -> Diagnostic {
    slip(
      .lostEmphasis,
      "These words look bold, but the stars are shown as they are.",
      at: place,
      help: "No space stands between the stars and the words.",
      suggestion: written
    )
  }

  static func bareAddress(at place: SourceRange, written: String) -> Diagnostic {
    slip(
      .bareAddress,
      "Nobody can follow this address: it is no link.",
      at: place,
      help: "Better is a link with words: [what is there](address).",
      suggestion: written
    )
  }

  private static func slip(
    _ code: DiagnosticCode,
    _ message: String,
    at place: SourceRange,
    help: String,
    suggestion: String? = nil
  ) -> Diagnostic {
    Diagnostic(code, .shouldFix, message, at: place, help: help, suggestion: suggestion)
  }

  private static func dashes(_ columns: Int) -> String {
    "|" + String(repeating: " --- |", count: columns)
  }
}
