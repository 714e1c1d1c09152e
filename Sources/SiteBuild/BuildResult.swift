package import Diagnostics
private import ParallelWork
package import PlanChecks
import PlanModel
import PlanSources
import SiteOutput
package import SiteRendering

/// What a build found and made.
package struct BuildResult: Sendable {
  /// Everything found, when what was accepted has been set aside and strictness has been applied.
  package let problems: ProblemList
  /// How old a reader of the pages for young people must be; nil when that cannot be told.
  package let youngPeopleReading: YoungPeopleReading?
  /// What was made of the plan; nil when something must be fixed.
  private let made: MadeSite?
  private let reading: PlanReading
  /// What another reading can take from this one; nil when none follows.
  let kept: KeptReading?
  /// The same when the rules that wait have been looked at too.
  private let rest: (@Sendable () -> BuildResult)?

  /// `made` is the site if one could be made; it is kept only if no problem must be fixed.
  init(
    _ problems: ProblemList,
    of plan: PlanReading,
    keeping kept: KeptReading?,
    reading: YoungPeopleReading?,
    made: MadeSite?,
    rest: (@Sendable () -> BuildResult)? = nil
  ) {
    self.problems = problems
    self.reading = plan
    self.kept = kept
    youngPeopleReading = reading
    self.made = problems.hasMustFix ? nil : made
    self.rest = rest
  }

  /// A result with more that must be fixed, and so with no site.
  private init(_ result: BuildResult, with faults: [Diagnostic]) {
    self.init(
      ProblemList(result.problems.diagnostics + faults, accepted: result.problems.accepted),
      of: result.reading,
      keeping: result.kept,
      reading: result.youngPeopleReading,
      made: nil
    )
  }

  /// The same result, with what finds all that it does not tell yet.
  func completed(by rest: @escaping @Sendable () -> BuildResult) -> BuildResult {
    BuildResult(
      problems,
      of: reading,
      keeping: kept,
      reading: youngPeopleReading,
      made: made,
      rest: rest
    )
  }

  /// Whether every rule was looked at.
  package var isComplete: Bool { rest == nil }

  /// The same when every rule was looked at.
  package func afterAllChecks() -> BuildResult { rest?() ?? self }

  /// The text of every source and template by path, for showing the lines that problems are on.
  package var texts: [String: String] { reading.texts }

  /// The folders of the theme, which the output must stay clear of.
  package var themeFolders: [String] { reading.themeFolders }

  /// Every folder whose files decide what the site is, one that is missing included.
  package var sourceFolders: [SourceFolder] { reading.sourceFolders }

  var theme: Theme { reading.theme.value }

  /// Whether nothing stands in the way of a site.
  package var isPublishable: Bool { made != nil }

  /// The site as it may be published.
  var verified: VerifiedSite? {
    if case .whole(let site) = made { site } else { nil }
  }

  /// The finished site; nil when something must be fixed, and after a check.
  package var site: RenderedSite? { verified?.site }

  /// The site whose pages are rendered when they are asked for; nil when something must be fixed,
  /// and after anything but ``SiteBuild/prepare()``.
  package var siteOnDemand: SiteOnDemand? {
    if case .onDemand(let site) = made { site } else { nil }
  }

  /// The same with what the links of a site on demand tell when all of it is rendered; nil when
  /// every link leads somewhere.
  package func afterReadingLinks() -> BuildResult? {
    guard let site = siteOnDemand else { return nil }
    let faults = VerifiedSite.verify(site.rendered()).diagnostics
    return faults.isEmpty ? nil : BuildResult(self, with: faults)
  }

  /// Everything found and not accepted.
  package var diagnostics: [Diagnostic] { problems.diagnostics }

  /// What tells these sources from others: the same for the same files.
  package var sourcesDigest: String { sources().digest }

  /// The digests of all files that were read.
  func sources() -> ReadSources { ReadSources(reading.files, theme) }
}

/// How much of a site was made.
enum MadeSite: Sendable {
  /// All of it, ready to be published.
  case whole(VerifiedSite)
  /// Nothing yet: every page is rendered when it is asked for.
  case onDemand(SiteOnDemand)
  /// Some pages, to check the theme: nothing that could be published.
  case sample
}

/// The files that a build read, by their digests.
struct ReadSources {
  /// By the path below the content folder.
  let content: [(path: String, digest: FileDigest)]
  /// By the path in the theme, and the file's own path.
  private let theme: [(path: String, source: String, digest: FileDigest)]

  fileprivate init(_ files: [ContentFile], _ theme: Theme) {
    content = files.mapInParallel { ($0.path, FileDigest(of: $0.bytes)) }
    self.theme = theme.files.mapInParallel { ($0.path, $0.source, FileDigest(of: $0.bytes)) }
  }

  var digest: String {
    SourcesDigest(of: content + theme.map { ("theme/\($0.path)", $0.digest) }).text
  }

  /// The digests of the files in a folder, by their paths in it.
  func digests(in folder: SourceFolder) -> [String: FileDigest] {
    let pairs =
      folder.isContent
      ? content
      : theme.filter { $0.source == "\(folder.path)/\($0.path)" }.map { ($0.path, $0.digest) }
    return Dictionary(pairs.map { ($0.path, $0.digest) }) { first, _ in first }
  }
}
