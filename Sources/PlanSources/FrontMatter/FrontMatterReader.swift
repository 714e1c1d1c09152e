package import Diagnostics

/// Parts the settings at the top of a Markdown file from its words.
package struct FrontMatterReader: Sendable {
  package init() {}

  /// The two parts; nil when the lines of dashes are not there, which has then been told.
  package func read(_ text: DecodedText) -> Diagnosed<FrontMatter?> {
    Diagnosed(nil)
  }
}
