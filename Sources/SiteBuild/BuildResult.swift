package import Diagnostics
import PlanModel
import PlanSources
import SiteOutput
package import SiteRendering

/// What a build found and made.
package struct BuildResult: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []
  /// The text of every source and template by path, for showing the lines that problems are on.
  package let texts: [String: String]
  /// The finished site; nil when something must be fixed.
  package private(set) var site: RenderedSite?
  /// The folders of the theme, which the output must stay clear of.
  var themeFolders: [String] = []
  private let sourcesDigest: String
  private let isStrict: Bool

  init(
    of sources: ParsedSources,
    and theme: Theme,
    digest files: [ContentFile],
    isStrict: Bool
  ) {
    self.isStrict = isStrict
    texts = sources.texts.merging(theme.texts) { first, _ in first }
    let inputs =
      files.map { (path: $0.path, bytes: $0.bytes) }
      + theme.files.map { (path: "theme/\($0.path)", bytes: $0.bytes) }
    sourcesDigest = SourcesDigest(of: inputs).text
  }

  /// Whether nothing found so far must be fixed.
  package var isSound: Bool { !diagnostics.contains { $0.severity == .mustFix } }

  /// When strict, what should be fixed must be fixed, whichever stage found it.
  mutating func add(_ more: [Diagnostic]) {
    diagnostics += isStrict ? more.map(\.promoted) : more
  }

  func with(_ site: RenderedSite) -> BuildResult {
    var result = self
    result.site = site
    return result
  }

  func facts(on today: CalendarDate) -> ReleaseFacts {
    ReleaseFacts(toolVersion: SiteBuild.version, today: today.iso, sourcesDigest: sourcesDigest)
  }
}
