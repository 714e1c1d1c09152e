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
  /// What was found; nil while only what keeps a plan from being published was looked for, and
  /// nothing was found.
  let problems: PreviewProblems?

  init(site: PreviewSite?, problems: PreviewProblems?) {
    self.site = site
    self.problems = problems
  }

  init(_ result: BuildResult) {
    site = result.siteOnDemand.map { site in
      PreviewSite(digest: result.sourcesDigest) { site.bytes(at: $0) }
    }
    problems =
      result.isComplete ? PreviewProblems(of: result.problems, texts: result.texts) : nil
  }

  /// A folder could not be read; `fault` says why.
  init(fault: String) {
    site = nil
    problems = PreviewProblems(fault: fault)
  }
}

/// What a preview shows: the last good site, and what is wrong with the sources now.
///
/// A site is shown as soon as nothing is known that keeps its plan from being published. When all
/// has been looked at and its links have been read it is sound; if they tell of a fault, the last
/// sound site takes its place.
struct PreviewState: Sendable {
  /// Rises whenever something else is shown.
  let version: Int
  /// What is shown; nil when there was no good site yet.
  let site: PreviewSite?
  let problems: PreviewProblems
  /// Whether all problems of what is shown are known.
  let isComplete: Bool
  /// The last site whose links were all read.
  private let sound: PreviewSite?

  init(first outcome: PreviewOutcome) {
    self.init(
      version: 1,
      site: outcome.site,
      problems: outcome.problems ?? .none,
      isComplete: outcome.problems != nil,
      sound: nil
    )
  }

  private init(
    version: Int,
    site: PreviewSite?,
    problems: PreviewProblems,
    isComplete: Bool,
    sound: PreviewSite?
  ) {
    self.version = version
    self.site = site
    self.problems = problems
    self.isComplete = isComplete
    self.sound = sound
  }

  /// What is shown after another reading: the same state, when it gave nothing new.
  func after(_ outcome: PreviewOutcome) -> PreviewState {
    let next = PreviewState(
      version: version + 1,
      site: outcome.site ?? site,
      // What should be fixed is counted in a moment, and was so many until now.
      problems: outcome.problems ?? (problems.mustFix.isEmpty ? problems : .none),
      isComplete: outcome.problems != nil,
      sound: sound
    )
    return next.problems == problems && next.site?.digest == site?.digest ? self : next
  }

  /// What is shown when the rest of the rules has been looked at: the same version, when they tell
  /// nothing new.
  func completed(by outcome: PreviewOutcome) -> PreviewState {
    let problems = outcome.problems ?? problems
    let isSame = problems == self.problems && outcome.site != nil
    return PreviewState(
      version: isSame ? version : version + 1,
      site: outcome.site == nil ? sound : site,
      problems: problems,
      isComplete: true,
      sound: sound
    )
  }

  /// The same when the links of what is shown all lead somewhere.
  var withSoundLinks: PreviewState {
    PreviewState(version: version, site: site, problems: problems, isComplete: true, sound: site)
  }

  /// What is shown when the links of the site told of problems.
  func after(faultsOfLinks problems: PreviewProblems) -> PreviewState {
    PreviewState(
      version: version + 1,
      site: sound,
      problems: problems,
      isComplete: true,
      sound: sound
    )
  }
}
