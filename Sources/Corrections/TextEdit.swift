package import Diagnostics

/// A change of a few letters in one line of a file, or a line put in.
package struct TextEdit: Hashable, Sendable {
  /// What is replaced; for a line put in, the line that it follows.
  package let place: SourceRange
  package let replacement: String
  /// Whether the replacement is a line of its own below the place.
  package let isNewLine: Bool

  package init(_ replacement: String, at place: SourceRange, isNewLine: Bool = false) {
    self.place = place
    self.replacement = replacement
    self.isNewLine = isNewLine
  }
}
