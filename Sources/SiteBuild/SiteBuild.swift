internal import Diagnostics
private import PlanChecks
private import PlanSources
private import SiteOutput
private import SitePages
private import SiteRendering

/// Builds a site from a content folder.
///
/// Read ``run()`` first: each of its steps is one module of this package.
package struct SiteBuild: Sendable {
  let settings: BuildSettings

  package init(_ settings: BuildSettings) {
    self.settings = settings
  }

  /// Runs every stage but the last; there is no site when something must be fixed.
  ///
  /// Faults in what people wrote are in the result; what is thrown are faults of the surroundings:
  /// a folder that is missing, an output that is unfit.
  package func run() async throws -> BuildResult {
    let files = try ContentFolder(at: settings.content).files()
    let sources = await SourceParser().parse(files.value)
    let frameworks = FrameworkReader().read(with: sources.value)
    let plan = PlanAssembler(today: settings.today).assemble(sources.value, with: frameworks.value)
    let folders = settings.themeFolders(for: plan.value)
    let theme = try Theme.read(folders.value)
    let checked = PlanChecker(isStrict: settings.isStrict)
      .check(
        plan,
        with: frameworks,
        after: files.diagnostics + sources.diagnostics + folders.diagnostics
      )

    var result = BuildResult(
      of: sources.value,
      and: theme.value,
      digest: files.value,
      isStrict: settings.isStrict
    )
    result.themeFolders = folders.value.map(\.path)
    let directives = theme.value.directives()
    result.add(checked.diagnostics + theme.diagnostics + directives.diagnostics)
    guard let accepted = checked.value else { return result }

    let published = PublishedPlan(
      accepted,
      words: theme.value.words,
      directives: directives.value
    )
    let contents = SiteContents(of: published)
    let rendered = await theme.value.render(contents)
    result.add(rendered.diagnostics)
    guard let site = rendered.value, result.isSound else { return result }

    result.add(SiteWriter.check(site))
    return result.isSound ? result.with(site) : result
  }

  /// The last stage: publishes the site of a result, all of it or nothing.
  ///
  /// Nil when there is no site to publish.
  package func publish(_ result: BuildResult) throws -> Publication? {
    guard let site = result.site else { return nil }
    let writer = SiteWriter(
      to: settings.output,
      madeFrom: [settings.content] + result.themeFolders,
      home: settings.home
    )
    let changes = try writer.write(site, release: result.facts(on: settings.today))
    return changes.value.map { Publication(of: site, $0) }
  }
}
