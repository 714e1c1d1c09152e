package import Diagnostics

/// A reference to sources in the middle of text, such as `[@future-in-mind, p. 4; @census]`.
package struct MarkdownCitation: Hashable, Sendable {
  /// One of the sources that are referred to.
  package struct Item: Hashable, Sendable {
    /// The id of the source.
    package let id: String
    /// The place in the source, such as `p. 4`.
    package let locator: String?
    /// The id where it is written.
    package let source: SourceRange
  }

  package let items: [Item]
  /// All of it, from the first bracket to the last.
  package let source: SourceRange
}
