package import Diagnostics

/// A link or an image in some words.
package struct MarkdownLink: Hashable, Sendable {
  /// Where it leads, or where the image is: as written, but for escapes and entities.
  package let destination: String
  /// Whether it has words; the alternative text of an image counts as words.
  package let hasText: Bool
  package let isImage: Bool
  /// The destination where it is written; the whole link where that is elsewhere, as in
  /// `[words][name]`, or written with escapes.
  package let source: SourceRange
  /// All of it, from the first bracket to the last.
  package let whole: SourceRange

  /// What kind of place it leads to.
  package var address: LinkAddress { LinkAddress(destination) }
}
