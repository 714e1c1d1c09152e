import Diagnostics
import SiteBuild
import SitePreview

/// What a preview says in the terminal.
struct PreviewWords {
  private let settings: BuildSettings

  init(of settings: BuildSettings) {
    self.settings = settings
  }

  /// The problems when there are any, then one sentence; the address first of all.
  func words(for news: PreviewNews) -> String {
    switch news {
    case .listening(let port):
      "Open http://127.0.0.1:\(port)/ to see the plan. It follows your changes. Ctrl-C ends it."
    case .polling:
      "This computer does not tell of changes here, so files are looked at twice a second."
    case .unreadable(let reason): "\(reason)\n\(Self.held)"
    case .read(let result, let time): words(for: result, after: time)
    }
  }

  private func words(for result: BuildResult, after time: Duration) -> String {
    let summary = Summary(of: result.problems, on: settings.today, after: time)
    guard !result.problems.isEmpty else { return summary.previewed }
    let report = AnnotatedReport().render(result.problems, sources: SourceTexts(result.texts))
    return "\(report)\n\(result.isPublishable ? summary.previewed : Self.held)"
  }

  private static let held = "The last good pages are shown until this is fixed."
}
