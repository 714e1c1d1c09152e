package import Diagnostics

/// A heading in some words.
package struct MarkdownHeading: Hashable, Sendable {
  /// 1 to 6, as written.
  package let level: Int
  /// Its words without any marks.
  package let text: String
  /// The id it has in the HTML.
  package let id: String
  /// The lines it stands on.
  package let source: SourceRange
}
