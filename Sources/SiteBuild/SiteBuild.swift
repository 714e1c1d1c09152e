internal import Diagnostics
private import OpenReferral
internal import PlanChecks
private import PlanModel
private import PlanSources
internal import SiteOutput
private import SitePages
internal import SiteRendering

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
  package func run() throws -> BuildResult {
    try run { theme, contents in
      let rendered = theme.render(contents)
      guard let site = rendered.value, !rendered.hasMustFix else {
        return Diagnosed(nil, diagnostics: rendered.diagnostics)
      }
      let verified = VerifiedSite.verify(site)
      return Diagnosed(
        verified.value.map(MadeSite.whole),
        diagnostics: rendered.diagnostics + verified.diagnostics
      )
    }
  }

  /// Finds what ``run()`` finds, and makes no site: of pages that only differ in what they hold, it
  /// renders some, as nothing but a theme can spoil them.
  package func check() throws -> BuildResult {
    try run { theme, contents in
      let sample = theme.renderSample(of: contents)
      let faults = sample.value.map(VerifiedSite.faults) ?? []
      return Diagnosed(
        faults.isEmpty ? sample.value.map { _ in .sample } : nil,
        diagnostics: sample.diagnostics + faults
      )
    }
  }

  private func run(making make: (Theme, SiteContents) -> Diagnosed<MadeSite?>) throws -> BuildResult
  {
    let (examined, told, reading, _) = try read(keepsAll: false)
    let checked = PlanChecker().check(examined, after: told)
    return result(of: reading, checked, self.make(checked, with: reading.theme, make))
  }

  /// Runs every stage up to the pages, each of which is rendered when it is asked for.
  ///
  /// What only the finished pages tell is not in the result: see ``BuildResult/afterReadingLinks()``.
  /// After an earlier result, what has not changed since is taken from it, and the rules that cannot
  /// keep the plan from being published are left for ``BuildResult/afterAllChecks()``.
  package func prepare(after earlier: BuildResult? = nil) throws -> BuildResult {
    let (examined, told, reading, kept) = try read(after: earlier?.kept, keepsAll: true)
    func made(_ checked: Diagnosed<CheckedPlan?>) -> Diagnosed<MadeSite?> {
      make(checked, with: reading.theme) { theme, contents in
        let site = theme.site(of: contents, knowing: earlier?.siteOnDemand)
        return Diagnosed(site.value.map(MadeSite.onDemand), diagnostics: site.diagnostics)
      }
    }
    let look = PlanChecker().look(at: examined, after: told)
    let site = made(look.checked)
    let first = result(of: reading, look.checked, site, keeping: kept)
    guard earlier != nil, !settings.isStrict, first.isPublishable else {
      let all = PlanChecker().check(look)
      return result(of: reading, all, site, keeping: kept)
    }
    return first.completed { [self] in
      result(of: reading, PlanChecker().check(look), site, keeping: kept)
    }
  }

  /// A plan that was read and examined, with all that was told on the way; what is no longer needed
  /// goes before the pages are made, which take the most memory.
  private func read(
    after earlier: KeptReading? = nil,
    keepsAll: Bool
  ) throws -> (
    examined: ExaminedPlan, told: [Diagnostic], reading: PlanReading, kept: KeptReading?
  ) {
    let files = try ContentFolder(at: settings.content).files()
    let sources = SourceParser().parse(files.value, knowing: earlier?.sources ?? ParsedSources())
    let frameworks = FrameworkReader().read(with: sources.value)
    let assembler = PlanAssembler(today: settings.today)
    let gathered = assembler.gather(
      sources.value,
      knowing: earlier?.gathered ?? GatheredSources()
    )
    let plan = assembler.assemble(gathered, with: frameworks.value)
    let folders = settings.themeFolders(for: plan.value)
    let theme = try Theme.read(folders.value, knowing: earlier?.theme)
    let texts = sources.value.texts.merging(theme.value.texts) { first, _ in first }
    let examined = ExaminedPlan(
      plan.value,
      frameworks.value,
      knowing: earlier?.examined ?? ExaminedTexts()
    )
    let kept =
      keepsAll
      ? KeptReading(sources.value, gathered, examined.texts, theme.value) : nil
    return (
      examined,
      files.diagnostics + sources.diagnostics + folders.diagnostics + frameworks.diagnostics
        + plan.diagnostics,
      PlanReading(
        files: files.value,
        texts: texts,
        theme: theme,
        themeFolders: folders.value.map(\.path),
        sourceFolders: sourceFolders(with: settings.ownThemeFolder(of: plan.value)),
        acceptances: AcceptanceRegister(of: plan.value, in: SourceTexts(texts))
      ), kept
    )
  }

  private func result(
    of reading: PlanReading,
    _ checked: Diagnosed<CheckedPlan?>,
    _ made: Diagnosed<MadeSite?>,
    keeping kept: KeptReading? = nil
  ) -> BuildResult {
    let judged = reading.acceptances.judge(checked.diagnostics + made.diagnostics)
    return BuildResult(
      ProblemList(judged.open, accepted: judged.accepted, strict: settings.isStrict),
      of: reading,
      keeping: kept,
      reading: checked.value?.youngPeopleReading,
      made: checked.value == nil ? nil : made.value
    )
  }

  /// The site of a plan, if nothing must be fixed, with what the theme and the pages tell.
  private func make(
    _ checked: Diagnosed<CheckedPlan?>,
    with theme: Diagnosed<Theme>,
    _ make: (Theme, SiteContents) -> Diagnosed<MadeSite?>
  ) -> Diagnosed<MadeSite?> {
    let directives = theme.value.directives()
    let found = theme.diagnostics + directives.diagnostics
    guard let plan = checked.value else { return Diagnosed(nil, diagnostics: found) }

    let published = PublishedPlan(
      plan,
      words: theme.value.words,
      directives: directives.value
    )
    let feed = OpenReferralFeed(of: published)
    let contents = SiteContents(of: published).adding(feed?.files ?? [])
    let made = make(theme.value, contents)
    let all = Diagnosed(made.value, diagnostics: found + made.diagnostics)
    return all.hasMustFix ? Diagnosed(nil, diagnostics: all.diagnostics) : all
  }

  /// The last stage: publishes the site of a result, all of it or nothing.
  ///
  /// Nil when there is no site to publish.
  package func publish(_ result: BuildResult) throws -> Publication? {
    guard let site = result.verified else { return nil }
    let writer = SiteWriter(
      to: settings.output,
      madeFrom: [settings.content] + result.themeFolders,
      home: settings.home
    )
    let sources = result.sources()
    let facts = ReleaseFacts(
      toolVersion: Self.version,
      today: settings.today.iso,
      sourcesDigest: sources.digest
    )
    let release = try writer.write(site, release: facts, clock: settings.clock)
    return Publication(of: site.site, release, from: sources)
  }
}

extension Diagnosed {
  fileprivate var hasMustFix: Bool { diagnostics.contains { $0.severity == .mustFix } }
}
