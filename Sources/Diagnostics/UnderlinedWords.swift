/// The words that a finding underlines, as they are written down to tell it from others like it.
package struct UnderlinedWords: Hashable, Sendable {
  /// So many characters tell any two apart that anybody wants told apart.
  private static let written = 60

  /// The words with one blank between each two, whatever stands between them in the file.
  package let text: String

  package init(_ words: String) {
    text = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The words of a finding; nil when it underlines none.
  package init?(of diagnostic: Diagnostic, in sources: SourceTexts) {
    guard let range = diagnostic.location, let words = sources.words(at: range) else { return nil }
    self.init(words)
    if text.isEmpty { return nil }
  }

  /// The same, cut short with `…` when they are many.
  package var short: String {
    text.count > Self.written ? text.prefix(Self.written) + "\u{2026}" : text
  }

  /// Whether these are the words that somebody wrote down, in full or cut short.
  package func match(_ written: String) -> Bool {
    let wanted = UnderlinedWords(written).text
    return wanted.hasSuffix("\u{2026}") ? text.hasPrefix(wanted.dropLast()) : text == wanted
  }
}
