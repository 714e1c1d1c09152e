package import Diagnostics

/// The two parts of a Markdown file: its settings and its words.
package struct FrontMatter: Hashable, Sendable {
  /// What stands between the two lines of dashes.
  package let yaml: SourceText
  /// The Markdown after them.
  package let body: SourceText

  package init(yaml: SourceText, body: SourceText) {
    self.yaml = yaml
    self.body = body
  }
}
