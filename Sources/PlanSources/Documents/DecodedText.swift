package import Diagnostics

/// The words of a file, with `\n` between lines; every position is a UTF-8 byte offset into `text`.
package struct DecodedText: Hashable, Sendable {
  package let path: String
  package let text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  /// All of it, for a file that has no front matter.
  package var whole: SourceText {
    SourceText(text, at: SourceRange(path: path, start: 0, end: text.utf8.count))
  }
}
