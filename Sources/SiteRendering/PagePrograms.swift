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
  private var programs: [TemplateProgram] = []
  /// Which program each page uses, in the order of the pages.
  private var choices: [Int] = []

  /// The program of a page.
  subscript(page: Int) -> TemplateProgram { programs[choices[page]] }

  static func compile(
    _ pages: [SitePage],
    _ templates: ThemeTemplates,
    _ words: Words
  ) -> Diagnosed<PagePrograms> {
    var all = PagePrograms()
    var known: [PageKind: Int] = [:]
    var diagnostics: [Diagnostic] = []
    for page in pages {
      let key = PageKind(page)
      if let program = known[key] {
        all.choices.append(program)
        continue
      }
      known[key] = all.programs.count
      all.choices.append(all.programs.count)
      let compiled = all.compile(page, templates, words)
      all.programs.append(compiled.value)
      diagnostics += compiled.diagnostics
    }
    return Diagnosed(all, diagnostics: once(diagnostics))
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
