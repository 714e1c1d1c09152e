import Diagnostics

/// What can be wrong with a template's names, told to the theme's author.
extension Diagnostic {
  static func unknownName(
    _ tag: TemplateTag,
    at place: SourceRange,
    _ scope: TemplateScope
  ) -> Diagnostic {
    let names = NearestNames(scope.names)
    return Diagnostic(
      .templateName,
      .mustFix,
      "There is no '\(tag.name)' to show here.",
      at: place,
      help: help(names, for: tag.name, before: "Names that can be used here: "),
      suggestion: names.best(for: tag.name)
    )
  }

  static func unknownWord(
    _ tag: TemplateTag,
    at place: SourceRange,
    _ keys: [String]
  ) -> Diagnostic {
    let names = NearestNames(keys.map { "words." + $0 })
    return Diagnostic(
      .themeWord,
      .mustFix,
      "words.yml has no sentence for '\(tag.name)'.",
      at: place,
      help: help(names, for: tag.name, before: "Its nearest words: "),
      suggestion: names.best(for: tag.name)
    )
  }

  static func escapedHTML(_ tag: TemplateTag, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .templateSyntax,
      .mustFix,
      "'\(tag.name)' is finished HTML, and two braces would show its tags as text.",
      at: place,
      help: "Use three braces.",
      suggestion: "{{{\(tag.name)}}}"
    )
  }

  static func rawText(_ tag: TemplateTag, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .templateSyntax,
      .mustFix,
      "'\(tag.name)' is plain words, and three braces would let a '<' in them through as HTML.",
      at: place,
      help: "Use two braces.",
      suggestion: "{{\(tag.name)}}"
    )
  }

  static func shownSection(_ tag: TemplateTag, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .templateSyntax,
      .mustFix,
      "'\(tag.name)' is not a text that can be shown, but a list or a yes or no.",
      at: place,
      help: "Write {{#\(tag.name)}}…{{/\(tag.name)}} around what depends on it."
    )
  }

  static func missingTemplate(
    _ kind: ThemeTemplates.Kind,
    _ tag: TemplateTag,
    at place: SourceRange,
    _ existing: [String]
  ) -> Diagnostic {
    let names = NearestNames(existing)
    return Diagnostic(
      .templatePartial,
      .mustFix,
      "The theme has no file \(kind.path(of: tag.name)).",
      at: place,
      help: help(names, for: tag.name, before: "Files there: "),
      suggestion: names.best(for: tag.name)
    )
  }

  static func endlessTemplate(_ tag: TemplateTag, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .templateSyntax,
      .mustFix,
      "'\(tag.name)' is already being shown around this place, so it would never end.",
      at: place
    )
  }

  static func unknownBlock(
    _ tag: TemplateTag,
    at place: SourceRange,
    layout: String,
    _ blocks: Set<String>
  ) -> Diagnostic {
    let names = NearestNames(blocks)
    return Diagnostic(
      .templateName,
      .mustFix,
      "The layout '\(layout)' has no block '\(tag.name)'.",
      at: place,
      help: help(names, for: tag.name, before: "Its blocks: "),
      suggestion: names.best(for: tag.name)
    )
  }

  static func repeatedBlock(
    _ tag: TemplateTag,
    in template: Template,
    first: TemplateTag
  ) -> Diagnostic {
    Diagnostic(
      .templateSyntax,
      .mustFix,
      "The block '\(tag.name)' is filled twice.",
      at: template.place(tag.range),
      notes: [Note("First filled here.", at: template.place(first.range))]
    )
  }

  private static func help(
    _ names: NearestNames,
    for typed: String,
    before: String
  ) -> String? {
    let list = names.list(for: typed)
    return list.isEmpty ? nil : before + list.joined(separator: ", ") + "."
  }
}
