import SiteBuild
import SiteRendering

/// What one reading of the sources gave.
struct PreviewOutcome: Sendable {
  /// The files of the site by path; nil when something must be fixed.
  let files: [String: [UInt8]]?
  let problems: PreviewProblems

  init(files: [String: [UInt8]]?, problems: PreviewProblems) {
    self.files = files
    self.problems = problems
  }

  init(_ result: BuildResult) {
    files = result.site.map { site in
      Dictionary(site.files.map { ($0.path, $0.bytes) }) { first, _ in first }
    }
    problems = PreviewProblems(of: result.problems, texts: result.texts)
  }

  /// A folder could not be read; `fault` says why.
  init(fault: String) {
    files = nil
    problems = PreviewProblems(fault: fault)
  }
}

/// What a preview shows: the last good site, and what is wrong with the sources now.
struct PreviewState: Hashable, Sendable {
  /// Rises whenever something else is shown.
  let version: Int
  /// The files of the last good site by path; nil when there was none yet.
  let files: [String: [UInt8]]?
  let problems: PreviewProblems

  init(first outcome: PreviewOutcome) {
    self.init(version: 1, files: outcome.files, problems: outcome.problems)
  }

  private init(version: Int, files: [String: [UInt8]]?, problems: PreviewProblems) {
    self.version = version
    self.files = files
    self.problems = problems
  }

  /// What is shown after another reading: the same state, when it gave nothing new.
  func after(_ outcome: PreviewOutcome) -> PreviewState {
    let next = PreviewState(
      version: version + 1,
      files: outcome.files ?? files,
      problems: outcome.problems
    )
    return next.problems == problems && next.files == files ? self : next
  }
}
