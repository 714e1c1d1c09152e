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
}

extension TemplateFields.Field {
  /// The levels of headings in a part that stands on pages and in the document: `<h{{h2}}>`.
  package static func headings(_ get: @escaping @Sendable (Model) -> Placement) -> [Self] {
    [2, 3, 4].map { level in .text("h\(level)") { "\(level + get($0).headingShift)" } }
  }
}
