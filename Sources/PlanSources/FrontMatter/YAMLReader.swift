package import Diagnostics
package import PlanModel

/// Reads YAML into positioned values, guessing nothing.
package struct YAMLReader: Sendable {
  package init() {}

  /// The keys and values of a front matter or of a settings file, empty when there are none.
  ///
  /// nil when they cannot be read, which has then been told.
  package func read(_ yaml: SourceText) -> Diagnosed<SourceMapping?> {
    Diagnosed(nil)
  }

  /// The list a file such as `sources.yml` consists of: always `.list`, or nil when it cannot be read.
  package func readList(_ yaml: SourceText) -> Diagnosed<SourceValue?> {
    Diagnosed(nil)
  }
}
