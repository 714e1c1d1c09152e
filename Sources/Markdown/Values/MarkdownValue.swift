package import Diagnostics

/// A value that is computed from the plan, such as `{metric access latest}`.
package struct MarkdownValue: Hashable, Sendable {
  /// What values are of.
  package enum Name: String, CaseIterable, Hashable, Sendable {
    case metric
    case spending
    case services
    case population
    case plan
    case action
  }

  package let name: Name
  /// The words behind the name, such as `access` and `latest`.
  package let arguments: [String]
  /// What is written as `year=2025-26`.
  package let options: [MarkdownOption]
  /// All of it, from the first brace to the last.
  package let source: SourceRange

  /// What an option says, if it is given.
  package subscript(option: String) -> String? {
    options.first { $0.name == option }?.value
  }
}

/// An option of a value or a directive.
package struct MarkdownOption: Hashable, Sendable {
  package let name: String
  package let value: String
  /// Where all of it is written.
  package let source: SourceRange
}
