/// Where something is shown: on a page of its own or of its kind, or inside the printed document.
///
/// A page and its part of the document are made by the same code; this alone differs.
package enum Placement: Hashable, Sendable {
  case page(SiteAddress)
  case document

  /// The page whose links are made relative to it.
  package var address: SiteAddress {
    switch self {
    case .page(let address): address
    case .document: SiteMap.document
    }
  }

  package var isDocument: Bool { self == .document }

  /// What headings written as `##` become: a page has its title above them, a chapter one more.
  package var headingShift: Int { isDocument ? 1 : 0 }

  /// The level of the title of a record that has a page of its own: in the document it stands under
  /// a chapter's.
  package var recordLevel: Int { isDocument ? 3 : 1 }

  /// The level of the title of a record that shares a page with others of its kind.
  package var listedRecordLevel: Int { isDocument ? 3 : 2 }
}

extension TemplateFields.Field {
  /// The levels of headings in a part that stands on pages and in the document: `<h{{h2}}>`.
  package static func headings(_ get: @escaping @Sendable (Model) -> Placement) -> [Self] {
    [2, 3, 4].map { level in .text("h\(level)") { "\(level + get($0).headingShift)" } }
  }

  /// The levels of headings inside a record that has a page of its own: `<h{{section-level}}>`.
  ///
  /// In the document the part begins with its title, as `<h{{h2}}>`; its sections are one lower.
  package static func sections(_ get: @escaping @Sendable (Model) -> Placement) -> [Self] {
    headings(get) + [
      .flag("is-in-document") { get($0).isDocument },
      .text("section-level") { "\(get($0).recordLevel + 1)" },
      .text("subsection-level") { "\(get($0).recordLevel + 2)" },
    ]
  }
}
