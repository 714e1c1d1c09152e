/// A part that stands in the document under a heading of its own, numbered below its chapter's.
protocol NumberedPart: TemplateModel {
  /// Such as "4.2"; nil on the pages of the site.
  var number: String? { get set }
  var title: String { get }
  /// The `id` that the contents lead to.
  var anchor: String { get }
}

extension TemplateFields.Field where Model: NumberedPart {
  /// What a numbered heading is made of.
  static var numberedHeading: [Self] {
    [.maybe("number") { $0.number }, .text("title") { $0.title }, .text("anchor") { $0.anchor }]
  }

  /// The same with the levels of headings in the part.
  static func numberedHeadings(_ get: @escaping @Sendable (Model) -> Placement) -> [Self] {
    headings(get) + numberedHeading
  }

  /// The same for a record that has a page of its own.
  static func numberedSections(_ get: @escaping @Sendable (Model) -> Placement) -> [Self] {
    sections(get) + numberedHeading
  }
}
