package import Diagnostics

/// What stands in words in Markdown, each list in reading order.
package struct MarkdownContents: Sendable {
  /// What is wrong with the words.
  package let problems: [Diagnostic]
  /// The links and images.
  package let links: [MarkdownLink]
  package let citations: [MarkdownCitation]
  package let directives: [MarkdownDirective]
  package let values: [MarkdownValue]
  /// The headings, with the ids they have on a page of their own.
  package let headings: [MarkdownHeading]
  /// What people read, block by block.
  package let prose: [ProseBlock]
}
