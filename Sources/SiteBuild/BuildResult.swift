package import Diagnostics
package import PlanChecks
import PlanModel
import PlanSources
import SiteOutput
package import SiteRendering

/// What a build found and made.
package struct BuildResult: Sendable {
  /// Everything found, when what was accepted has been set aside and strictness has been applied.
  package let problems: ProblemList
  /// The text of every source and template by path, for showing the lines that problems are on.
  package let texts: [String: String]
  /// The finished site; nil when something must be fixed.
  package let site: RenderedSite?
  /// The folders of the theme, which the output must stay clear of.
  package let themeFolders: [String]
  /// How old a reader of the pages for young people must be; nil when that cannot be told.
  package let youngPeopleReading: YoungPeopleReading?
  /// Every folder whose files decide what the site is, one that is missing included.
  package let sourceFolders: [SourceFolder]
  private let sourcesDigest: String

  /// `made` is the site if one could be made; it is kept only if no problem must be fixed.
  init(
    _ problems: ProblemList,
    of files: [ContentFile],
    texts: [String: String],
    theme: Theme,
    in themeFolders: [String],
    reading: YoungPeopleReading?,
    sourceFolders: [SourceFolder],
    made: RenderedSite?
  ) {
    self.problems = problems
    self.texts = texts
    self.themeFolders = themeFolders
    youngPeopleReading = reading
    self.sourceFolders = sourceFolders
    site = problems.hasMustFix ? nil : made
    let inputs =
      files.map { (path: $0.path, bytes: $0.bytes) }
      + theme.files.map { (path: "theme/\($0.path)", bytes: $0.bytes) }
    sourcesDigest = SourcesDigest(of: inputs).text
  }

  /// Everything found and not accepted.
  package var diagnostics: [Diagnostic] { problems.diagnostics }

  func facts(on today: CalendarDate) -> ReleaseFacts {
    ReleaseFacts(toolVersion: SiteBuild.version, today: today.iso, sourcesDigest: sourcesDigest)
  }
}
