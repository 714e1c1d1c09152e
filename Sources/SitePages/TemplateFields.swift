package import Markdown

/// A value that a template can show: its fields have names, and each name is written once.
///
/// Templates are checked against ``templateFields`` when they are compiled, so a misspelt name is
/// found before any page is made; at run time a field is asked for by its place in the list, never
/// by name and never by reflection.
///
/// ```swift
/// struct Crumb: TemplateModel {
///   let title: String
///   let href: String
///   static let templateFields = TemplateFields<Crumb>([
///     .text("title") { $0.title },
///     .text("href") { $0.href },
///   ])
/// }
/// ```
///
/// Write the list as a `static let`: a computed one would be made anew for every value shown.
package protocol TemplateModel: Sendable {
  static var templateFields: TemplateFields<Self> { get }

  /// The value of the field at a place of ``templateFields``; written once for all, below.
  ///
  /// A requirement only so that the compiler makes a fast one for each type.
  func templateValue(at place: Int) -> TemplateValue
}

extension TemplateModel {
  /// The value of the field at a place in the type's list of fields.
  package func templateValue(at place: Int) -> TemplateValue {
    Self.templateFields.values[place](self)
  }

  /// The names a template may use for this type.
  package static var templateShape: TemplateShape { TemplateShape(Self.self) }

  /// The value as a list of one, which is how a template enters it.
  package var templateList: any TemplateList { TemplateElements([self]) }
}

/// HTML that is safe to write as it stands: made by our own renderers, never an author's text.
package struct HTML: Hashable, Sendable {
  package let markup: String
  /// The terms that are marked, in the order of the markup: a page shows the first mark of each.
  package let terms: [MarkedHTML.Mark]

  package init(_ markup: String, terms: [MarkedHTML.Mark] = []) {
    self.markup = markup
    self.terms = terms
  }

  package static let empty = HTML("")
  package var isEmpty: Bool { markup.isEmpty }
}

/// What a template sees of one field.
package enum TemplateValue: Sendable {
  /// Words: `{{name}}` escapes them; as a section they are true when not empty.
  case text(String)
  /// Markup: only `{{{name}}}` shows it; as a section it is true when not empty.
  case html(HTML)
  /// Only for sections: `{{#name}}` and `{{^name}}`.
  case flag(Bool)
  /// For sections: once for each, with the element's own fields; none is false.
  case models(any TemplateList)
}

/// Elements of one type, whose fields are asked for by two places: no element is ever boxed.
package protocol TemplateList: Sendable {
  var count: Int { get }
  func templateValue(at place: Int, ofElement index: Int) -> TemplateValue
}

struct TemplateElements<Element: TemplateModel>: TemplateList {
  let elements: [Element]

  init(_ elements: [Element]) {
    self.elements = elements
  }

  var count: Int { elements.count }

  func templateValue(at place: Int, ofElement index: Int) -> TemplateValue {
    elements.span.reading(index) { $0.templateValue(at: place) }
  }
}

extension Span where Element: ~Copyable {
  /// What a function makes of an element where it stands: a large one would be copied for each of
  /// its fields.
  package func reading<Result>(_ index: Int, _ use: (borrowing Element) -> Result) -> Result {
    use(self[index])
  }
}

/// What kind of thing a field holds, known before there is any value.
package enum TemplateFieldKind: Sendable {
  case text
  case html
  case flag
  /// A list or an optional part, whose elements have these fields.
  case models(TemplateShape)
}

/// The names a template may use for one type of model.
package struct TemplateShape: Sendable {
  /// The model's type, for messages such as "neither `ServiceCard` nor `PageFrame` has it".
  package var title: String { String(describing: model) }
  private let model: any TemplateModel.Type
  /// Asked for when needed and not before, so that a type may hold a list of its own kind.
  private let fields: @Sendable () -> [(name: String, kind: TemplateFieldKind)]

  package init<Model: TemplateModel>(_ model: Model.Type) {
    self.model = model
    fields = { Model.templateFields.all.map { ($0.name, $0.kind) } }
  }

  /// The place and kind of a field; nil when there is none of that name.
  package func field(named name: String) -> (place: Int, kind: TemplateFieldKind)? {
    let all = fields()
    guard let place = all.firstIndex(where: { $0.name == name }) else { return nil }
    return (place, all[place].kind)
  }

  /// Every name, for suggestions.
  package var names: [String] { fields().map(\.name) }
}

/// The fields of one type of model, each with its name, its kind and how to get it.
package struct TemplateFields<Model: TemplateModel>: Sendable {
  /// One name that templates may use.
  package struct Field: Sendable {
    package let name: String
    package let kind: TemplateFieldKind
    package let value: @Sendable (Model) -> TemplateValue
  }

  package let all: [Field]
  /// How to get each field, apart from its name and kind: all that is needed while a page is
  /// rendered.
  let values: [@Sendable (Model) -> TemplateValue]

  package init(_ all: [Field]) {
    self.all = all
    values = all.map(\.value)
  }
}

extension TemplateFields.Field {
  /// Words.
  package static func text(
    _ name: String,
    _ get: @escaping @Sendable (Model) -> String
  ) -> Self {
    Self(name: name, kind: .text) { .text(get($0)) }
  }

  /// Words that may be missing: empty then, and false as a section.
  package static func maybe(
    _ name: String,
    _ get: @escaping @Sendable (Model) -> String?
  ) -> Self {
    Self(name: name, kind: .text) { .text(get($0) ?? "") }
  }

  /// Markup of our own making.
  package static func html(_ name: String, _ get: @escaping @Sendable (Model) -> HTML) -> Self {
    Self(name: name, kind: .html) { .html(get($0)) }
  }

  /// Something that is so or not.
  package static func flag(_ name: String, _ get: @escaping @Sendable (Model) -> Bool) -> Self {
    Self(name: name, kind: .flag) { .flag(get($0)) }
  }

  /// A part that may be missing.
  package static func one<Part: TemplateModel>(
    _ name: String,
    _ get: @escaping @Sendable (Model) -> Part?
  ) -> Self {
    Self(name: name, kind: .models(Part.templateShape)) { model in
      .models(TemplateElements(get(model).map { [$0] } ?? []))
    }
  }

  /// A list.
  package static func many<Part: TemplateModel>(
    _ name: String,
    _ get: @escaping @Sendable (Model) -> [Part]
  ) -> Self {
    Self(name: name, kind: .models(Part.templateShape)) { .models(TemplateElements(get($0))) }
  }
}
