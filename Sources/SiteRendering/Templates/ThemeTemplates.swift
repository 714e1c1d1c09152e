import Diagnostics

/// Every template of a theme, by folder and name.
struct ThemeTemplates: Sendable {
  /// The folders of a theme that hold templates.
  enum Kind: String, CaseIterable, Sendable {
    case layouts
    case pages
    case partials
    /// What blocks in authors' words show.
    case directives

    func path(of name: String) -> String { "\(rawValue)/\(name)\(templateSuffix)" }
  }

  private var templates: [String: Template] = [:]

  /// Reads the templates among a theme's files.
  static func read(_ files: [ThemeFile]) -> Diagnosed<ThemeTemplates> {
    var all = ThemeTemplates()
    var diagnostics: [Diagnostic] = []
    for file in files where isTemplate(file) {
      let parsed = TemplateParser.parse(file.bytes, path: file.source)
      all.templates[file.path] = parsed.value
      diagnostics += parsed.diagnostics
    }
    return Diagnosed(all, diagnostics: diagnostics)
  }

  /// Whether a file stands where templates do and is called like one.
  static func isTemplate(_ file: ThemeFile) -> Bool {
    file.path.hasSuffix(templateSuffix)
      && Kind.allCases.contains { file.path.hasPrefix("\($0.rawValue)/") }
  }

  /// The tags that show words of the theme, in the order of the templates' paths.
  var words: [(key: String, tag: TemplateTag, place: SourceRange)] {
    templates.sorted { $0.key < $1.key }.flatMap { _, template in
      template.nodes.flatMap(\.values).filter { $0.name.hasPrefix(wordPrefix) }
        .map { tag in
          (String(tag.name.dropFirst(wordPrefix.count)), tag, template.place(tag.nameRange))
        }
    }
  }

  subscript(kind: Kind, name: String) -> Template? { templates[kind.path(of: name)] }

  /// The names a template may be called by, sorted.
  func names(of kind: Kind) -> [String] {
    let folder = "\(kind.rawValue)/"
    return templates.keys.filter { $0.hasPrefix(folder) }
      .map { String($0.dropFirst(folder.count).dropLast(templateSuffix.count)) }
      .sorted()
  }
}

private let templateSuffix = ".mustache"

extension TemplateNode {
  /// The tags of all values in it.
  fileprivate var values: [TemplateTag] {
    switch self {
    case .text, .partial: []
    case .value(let tag): [tag]
    case .section(_, let inner), .block(_, let inner), .layout(_, let inner):
      inner.flatMap(\.values)
    }
  }
}
