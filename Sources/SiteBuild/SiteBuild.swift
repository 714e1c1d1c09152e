package import Diagnostics
package import PlanModel
private import PlanChecks
private import PlanSources
private import SiteOutput
private import SitePages
private import SiteRendering

/// Builds a site from a content folder.
///
/// Read ``run()`` first: each of its steps is one module of this package.
package struct SiteBuild: Sendable {
  private let settings: BuildSettings

  package init(_ settings: BuildSettings) {
    self.settings = settings
  }

  /// Runs every stage; writes nothing when something must be fixed.
  ///
  /// Faults in what people wrote are in the result; what is thrown are faults of the surroundings:
  /// a folder that is missing, a disk that is full.
  package func run() async throws -> BuildResult {
    let files = try ContentFolder(at: settings.content).files()
    let sources = await SourceParser().parse(files.value)
    let frameworks = FrameworkReader().read(with: sources.value)
    let plan = PlanAssembler(today: settings.today).assemble(sources.value)
    let theme = try Theme.read(settings.themeFolders(for: plan.value))

    let checked = PlanChecker(isStrict: settings.isStrict)
      .check(plan, with: frameworks, after: files.diagnostics + sources.diagnostics)
    var result = BuildResult(
      diagnostics: checked.diagnostics + theme.diagnostics,
      texts: sources.value.texts
    )
    guard let accepted = checked.value, result.isSound else { return result }

    let published = PublishedPlan(accepted, words: theme.value.words)
    let contents = SiteContents(of: published)
    let rendered = await theme.value.render(contents)
    result.add(rendered.diagnostics)
    guard let site = rendered.value else { return result }

    result.add(LinkVerifier().diagnostics(of: site))
    guard result.isSound else { return result }
    result.site = PublishedSite(site)
    return result
  }
}
