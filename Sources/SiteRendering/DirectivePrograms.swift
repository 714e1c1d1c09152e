package import Diagnostics
package import SitePages

/// The programs of directives, each compiled once.
package struct DirectivePrograms: DirectiveRendering {
  private let programs: [DirectiveTemplate: TemplateProgram]

  /// The HTML of a directive; empty where the theme has no template for it, which has been told.
  package func html(_ template: DirectiveTemplate, showing model: any TemplateModel) -> HTML {
    var part = TemplateOutput(of: .part)
    programs[template]?.render(model, into: &part)
    return part.html
  }

  static func compile(
    _ templates: ThemeTemplates,
    _ words: Words
  ) -> Diagnosed<DirectivePrograms> {
    var programs: [DirectiveTemplate: TemplateProgram] = [:]
    var diagnostics: [Diagnostic] = []
    for directive in DirectiveTemplate.allCases {
      guard let template = templates[.directives, directive.rawValue] else {
        diagnostics.append(.missingDirective(directive, templates.names(of: .directives)))
        continue
      }
      let compiled = TemplateCompiler.compile(
        template,
        for: directive.shape,
        isPage: false,
        with: templates,
        words
      )
      programs[directive] = compiled.value
      diagnostics += compiled.diagnostics
    }
    return Diagnosed(
      DirectivePrograms(programs: programs),
      diagnostics: PagePrograms.once(diagnostics)
    )
  }
}

extension Theme {
  /// What shows directives in words as this theme wants them, and what is wrong with its templates.
  package func directives() -> Diagnosed<DirectivePrograms> {
    DirectivePrograms.compile(templates, words)
  }
}

extension Diagnostic {
  fileprivate static func missingDirective(
    _ directive: DirectiveTemplate,
    _ existing: [String]
  ) -> Diagnostic {
    let nearest = NearestNames(existing).best(for: directive.rawValue)
    let path = ThemeTemplates.Kind.directives.path(of: directive.rawValue)
    return Diagnostic(
      .templateMissing,
      .mustFix,
      "The theme has no file \(path), which blocks in words need.",
      at: nil,
      help: nearest.map { "The nearest name there is \($0).mustache." }
    )
  }
}
