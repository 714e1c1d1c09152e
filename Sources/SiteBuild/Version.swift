private import Markdown

extension SiteBuild {
  /// The program's version, as semantic versioning has it.
  package static let version = "0.1.0"
  /// The version of the sources' schema: it rises when a plan must be changed to be read.
  package static let schemaVersion = "1"
  /// The version of the library that renders Markdown.
  package static var markdownVersion: String { MarkdownDocument.version }
}
