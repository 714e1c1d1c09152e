import Diagnostics
import SitePages

/// What pages share that one program shows: a template and a type of model.
struct PageKind: Hashable {
  private let template: String
  private let model: ObjectIdentifier

  init(_ page: SitePage) {
    template = page.template
    model = ObjectIdentifier(page.modelType)
  }
}

/// The programs that a site's pages need, each compiled once.
struct PagePrograms: Sendable {
  private var programs: [Diagnosed<TemplateProgram>] = []
  private var kinds: [PageKind: Int] = [:]
  /// Which program each page uses, in the order of the pages.
  private var choices: [Int] = []

  /// The program of a page.
  subscript(page: Int) -> TemplateProgram { programs[choices[page]].value }

  /// Programs that were compiled earlier with the same templates and words are taken again.
  static func compile(
    _ pages: [SitePage],
    _ templates: ThemeTemplates,
    _ words: Words,
    knowing earlier: PagePrograms = PagePrograms()
  ) -> Diagnosed<PagePrograms> {
    var all = earlier
    all.choices = []
    for page in pages {
      let kind = PageKind(page)
      if let program = all.kinds[kind] {
        all.choices.append(program)
        continue
      }
      all.kinds[kind] = all.programs.count
      all.choices.append(all.programs.count)
      all.programs.append(all.compile(page, templates, words))
    }
    let used = Set(all.choices).sorted()
    return Diagnosed(all, diagnostics: once(used.flatMap { all.programs[$0].diagnostics }))
  }

  private func compile(
    _ page: SitePage,
    _ templates: ThemeTemplates,
    _ words: Words
  ) -> Diagnosed<TemplateProgram> {
    guard let template = templates[.pages, page.template] else {
      return Diagnosed(
        TemplateProgram(),
        diagnostics: [.missingPageTemplate(page, templates.names(of: .pages))]
      )
    }
    let shape = page.modelType.templateShape
    return TemplateCompiler.compile(template, for: shape, with: templates, words)
  }

  /// A fault in a layout or partial turns up with every page that shows it, and is told once.
  static func once(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    struct Fault: Hashable {
      let location: SourceRange?
      let message: String
    }
    var told: Set<Fault> = []
    return diagnostics.filter {
      told.insert(Fault(location: $0.location, message: $0.message)).inserted
    }
  }
}

extension Diagnostic {
  fileprivate static func missingPageTemplate(
    _ page: SitePage,
    _ existing: [String]
  ) -> Diagnostic {
    let nearest = NearestNames(existing).best(for: page.template)
    let path = ThemeTemplates.Kind.pages.path(of: page.template)
    return Diagnostic(
      .templateMissing,
      .mustFix,
      "The theme has no file \(path), which \(page.address) needs.",
      at: nil,
      help: nearest.map { "The nearest name there is \($0).mustache." }
    )
  }
}
