import SiteBuild
import SiteRendering

/// A site as a preview serves it: paths come in, bytes go out.
struct PreviewSite: Sendable {
  /// What tells it from other sites: the same where every file is.
  let digest: String
  private let bytes: @Sendable (String) -> [UInt8]?

  /// The function gives the bytes of a file by its path from the site's root.
  init(digest: String, bytes: @escaping @Sendable (String) -> [UInt8]?) {
    self.digest = digest
    self.bytes = bytes
  }

  /// The file at a path; nil when there is none.
  subscript(path: String) -> [UInt8]? { bytes(path) }
}

/// What one reading of the sources gave.
struct PreviewOutcome: Sendable {
  /// The site; nil when something must be fixed.
  let site: PreviewSite?
  let problems: PreviewProblems

  init(site: PreviewSite?, problems: PreviewProblems) {
    self.site = site
    self.problems = problems
  }

  init(_ result: BuildResult) {
    site = result.siteOnDemand.map { site in
      PreviewSite(digest: result.sourcesDigest) { site.bytes(at: $0) }
    }
    problems = PreviewProblems(of: result.problems, texts: result.texts)
  }

  /// A folder could not be read; `fault` says why.
  init(fault: String) {
    site = nil
    problems = PreviewProblems(fault: fault)
  }
}

/// What a preview shows: the last good site, and what is wrong with the sources now.
///
/// A site is shown as soon as its plan is checked. When all its links have been read it is sound;
/// if they tell of a fault, the last sound site takes its place.
struct PreviewState: Sendable {
  /// Rises whenever something else is shown.
  let version: Int
  /// What is shown; nil when there was no good site yet.
  let site: PreviewSite?
  let problems: PreviewProblems
  /// The last site whose links were all read.
  private let sound: PreviewSite?

  init(first outcome: PreviewOutcome) {
    self.init(version: 1, site: outcome.site, problems: outcome.problems, sound: nil)
  }

  private init(version: Int, site: PreviewSite?, problems: PreviewProblems, sound: PreviewSite?) {
    self.version = version
    self.site = site
    self.problems = problems
    self.sound = sound
  }

  /// What is shown after another reading: the same state, when it gave nothing new.
  func after(_ outcome: PreviewOutcome) -> PreviewState {
    let next = PreviewState(
      version: version + 1,
      site: outcome.site ?? site,
      problems: outcome.problems,
      sound: sound
    )
    return next.problems == problems && next.site?.digest == site?.digest ? self : next
  }

  /// The same when the links of what is shown all lead somewhere.
  var withSoundLinks: PreviewState {
    PreviewState(version: version, site: site, problems: problems, sound: site)
  }

  /// What is shown when the links of the site told of problems.
  func after(faultsOfLinks problems: PreviewProblems) -> PreviewState {
    PreviewState(version: version + 1, site: sound, problems: problems, sound: sound)
  }
}
