/// A source as the text of a page refers to it.
package struct CitationTarget: Hashable, Sendable {
  /// The number of the reference.
  package let number: Int
  package let href: String
  /// The title of the source, for people who hear the page.
  package let title: String?

  package init(number: Int, href: String, title: String? = nil) {
    self.number = number
    self.href = href
    self.title = title
  }
}
