package import Diagnostics
package import SiteRendering

/// What a build found and made.
package struct BuildResult: Sendable {
  package private(set) var diagnostics: [Diagnostic]
  /// The text of every source and template by path, for showing the lines that problems are on.
  package let texts: [String: String]
  /// The finished site; nil when something must be fixed.
  package internal(set) var site: RenderedSite?

  init(diagnostics: [Diagnostic], texts: [String: String]) {
    self.diagnostics = diagnostics
    self.texts = texts
  }

  /// Whether nothing found so far must be fixed.
  package var isSound: Bool { !diagnostics.contains { $0.severity == .mustFix } }

  mutating func add(_ more: [Diagnostic]) {
    diagnostics += more
  }
}
