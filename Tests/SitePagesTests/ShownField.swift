import SitePages

/// One field of a page's model that a template can show, wherever in the model it stands.
struct ShownField {
  let name: String
  let text: String

  /// Every field of a page and of the frame around it.
  static func all(of page: SitePage) -> [ShownField] {
    all(of: page.model()) + all(of: page.frame())
  }

  static func all(of model: some TemplateModel) -> [ShownField] {
    all(of: model.templateList, type(of: model).templateShape)
  }

  private static func all(of list: any TemplateList, _ shape: TemplateShape) -> [ShownField] {
    (0..<list.count).flatMap { index in
      shape.names.flatMap { name -> [ShownField] in
        guard let field = shape.field(named: name) else { return [] }
        switch (list.templateValue(at: field.place, ofElement: index), field.kind) {
        case (.text(let text), _): return [ShownField(name: name, text: text)]
        case (.html(let html), _): return [ShownField(name: name, text: html.markup)]
        case (.models(let inner), .models(let shape)): return all(of: inner, shape)
        default: return []
        }
      }
    }
  }

  /// The addresses of the links in it, whether it is one or holds some.
  var links: [String] {
    if name == "href" || name.hasSuffix("-href") { return text.isEmpty ? [] : [text] }
    return text.matches(of: #/href="([^"]*)"/#).map { String($0.1) }
  }
}

extension SitePage {
  /// Everything that any template can show of it.
  var shownText: String { ShownField.all(of: self).map(\.text).joined(separator: "\n") }
}
