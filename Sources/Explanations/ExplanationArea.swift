package import Diagnostics

/// What is explained about one area of codes, such as `money`.
package struct ExplanationArea: Hashable, Sendable {
  /// What its codes begin with.
  package let name: String
  /// What it is about, as the title of a section.
  package let title: String
  /// Its codes in the order of their explanations.
  package let entries: [Entry]

  /// A code and what it stands for.
  package struct Entry: Hashable, Sendable {
    package let code: DiagnosticCode
    package let explanation: Explanation
  }
}
