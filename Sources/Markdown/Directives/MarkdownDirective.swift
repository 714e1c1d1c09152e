package import Diagnostics

/// A block that an author asks for by name: `::: chart`, its options, and words up to `:::`.
package struct MarkdownDirective: Hashable, Sendable {
  /// What can be asked for.
  package enum Name: String, CaseIterable, Hashable, Sendable {
    case callout
    case crisis
    case table
    case chart
    case metric
    case services
    case actions
    case quote
    case figure
    case details
  }

  package let name: Name
  /// The options that it can have, as they are written and in that order.
  package let options: [MarkdownOption]
  /// The line that opens it.
  package let source: SourceRange

  /// What an option says, if it is given.
  package subscript(option: String) -> String? {
    options.first { $0.name == option }?.value
  }
}
