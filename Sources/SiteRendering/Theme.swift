package import Diagnostics
package import SitePages

/// How a site looks: its templates, its words and its assets.
///
/// Page models come in, a site as bytes goes out. Nothing of the plan is read here, and nothing is
/// written.
package struct Theme: Sendable {
  package let words: Words
  /// What `theme.yml` says, by key.
  package let settings: [String: Located<String>]
  /// Every file of it, in the order of the paths.
  package let files: [ThemeFile]
  let templates: ThemeTemplates
  /// The files as they were read, folder by folder.
  private let layers: [[ThemeFile]]
  /// What reading these files told.
  private let faults: [Diagnostic]

  /// The text of the files that people write, by the path that messages name.
  package var texts: [String: String] {
    let written = files.filter { !$0.path.hasPrefix(assetFolder) }
    return Dictionary(written.map { ($0.source, String(decoding: $0.bytes, as: UTF8.self)) }) {
      first,
      _ in first
    }
  }

  private var assets: [ThemeFile] { files.filter { $0.path.hasPrefix(assetFolder) } }

  /// Reads theme folders, the default theme first; a file of a later one takes the place of the
  /// same file of an earlier one.
  ///
  /// A theme that was read earlier is taken again if none of its files has changed.
  package static func read(
    _ folders: [ThemeFolder],
    knowing earlier: Theme? = nil
  ) throws(ThemeError) -> Diagnosed<Theme> {
    var layers: [[ThemeFile]] = []
    var diagnostics: [Diagnostic] = []
    for folder in folders {
      let files = try folder.files()
      layers.append(files.value)
      diagnostics += files.diagnostics
    }
    let known = earlier.flatMap { $0.layers == layers ? $0 : nil }
    let theme = known ?? read(layers: layers).value
    return Diagnosed(theme, diagnostics: diagnostics + theme.faults)
  }

  /// The same for files that are in memory already.
  ///
  /// `words.yml` and `theme.yml` are laid over each other key by key: a plan that renames three words writes three lines.
  package static func read(layers: [[ThemeFile]]) -> Diagnosed<Theme> {
    let files = ThemeFiles(layers)
    let templates = ThemeTemplates.read(files.merged)
    let words = files.settings(in: "words.yml")
    let settings = files.settings(in: "theme.yml")
    let checked = ThemeWords(words.value, usedIn: templates.value)
    let faults =
      files.diagnostics + words.diagnostics + settings.diagnostics
      + checked.diagnostics(expectedIn: files.firstSource(of: "words.yml"))
      + templates.diagnostics
    let theme = Theme(
      words: checked.words,
      settings: settings.value.values,
      files: files.merged,
      templates: templates.value,
      layers: layers,
      faults: faults
    )
    return Diagnosed(theme, diagnostics: faults)
  }

  /// The site that a plan's contents make in this theme, with nothing of it rendered yet; there is
  /// none when anything must be mended.
  ///
  /// What was made ready for an earlier site is taken again if no file of the theme has changed.
  package func site(
    of contents: SiteContents,
    knowing earlier: SiteOnDemand? = nil
  ) -> Diagnosed<SiteOnDemand?> {
    let known = earlier.flatMap { $0.theme.layers == layers ? $0.programs : nil }
    let renderer = renderer(for: contents, knowing: known ?? PagePrograms())
    return Diagnosed(
      renderer.value.map { SiteOnDemand(contents, $0, in: self, assets: renderedAssets) },
      diagnostics: renderer.diagnostics
    )
  }

  /// The same with every page and file rendered.
  package func render(_ contents: SiteContents) -> Diagnosed<RenderedSite?> {
    let site = site(of: contents)
    return Diagnosed(site.value.map { $0.rendered() }, diagnostics: site.diagnostics)
  }

  /// Some pages of every kind.
  package func renderSample(of contents: SiteContents) -> Diagnosed<SiteSample?> {
    let renderer = renderer(for: contents)
    let sample = renderer.value.map { renderer in
      let numbers = contents.samplePages()
      let made = Set(numbers)
      let others = contents.pages.indices.filter { !made.contains($0) }
        .map { contents.pages[$0].address.path }
      return SiteSample(
        renderer.render(numbers, of: contents.pages) + renderedAssets,
        others: others + contents.files.map(\.address.path)
      )
    }
    return Diagnosed(sample, diagnostics: renderer.diagnostics)
  }

  /// What renders the pages of a site; nil when anything must be mended.
  private func renderer(
    for contents: SiteContents,
    knowing earlier: PagePrograms = PagePrograms()
  ) -> Diagnosed<PageRenderer?> {
    let programs = PagePrograms.compile(contents.pages, templates, words, knowing: earlier)
    let diagnostics =
      programs.diagnostics + AddressCheck.diagnostics(of: contents, assets: assets)
    let isFit = !diagnostics.contains { $0.severity == .mustFix }
    return Diagnosed(isFit ? PageRenderer(programs.value) : nil, diagnostics: diagnostics)
  }

  private var renderedAssets: [RenderedFile] {
    assets.map { RenderedFile($0.path, bytes: $0.bytes) }
  }
}

let assetFolder = "assets/"
