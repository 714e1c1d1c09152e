/// What depends on where some words are shown, not on the words.
package struct MarkdownRendering: Sendable {
  /// Where a link leads or an image is, given the destination as written; nil to write the words
  /// without a link.
  package let resolve: @Sendable (String) -> LinkTarget?
  /// Where an image is and how large, given the destination as written; nil to write its words.
  ///
  /// Without it an image is where ``resolve`` says.
  package let image: (@Sendable (String) -> ImageTarget?)?
  /// What the ids of headings begin with, so that several documents can stand on one page.
  package let idPrefix: String
  /// How many levels headings are moved down, `<h6>` being the last.
  package let headingShift: Int
  /// The number of the part these words are: "4" numbers their headings 4.1, 4.1.1, 4.2.
  package let headingNumber: String?
  /// The source that a citation names by its id; nil to write the words.
  package let cite: @Sendable (String) -> CitationTarget?
  /// What a value is, as text; nil to write the words.
  package let value: @Sendable (MarkdownValue) -> String?
  /// The HTML of a directive, given the HTML of the words in it; nil to write its words.
  ///
  /// Callouts, quotations and details are not asked for.
  package let directive: @Sendable (MarkdownDirective, MarkedHTML) -> MarkedHTML?
  /// The words to be marked where they are first used.
  package let terms: TermIndex
  /// Where a term is explained, given its id; nil to leave it as it is.
  package let term: @Sendable (String) -> LinkTarget?
  /// The words that are not the author's.
  package let labels: MarkdownLabels

  package init(
    resolve: @escaping @Sendable (String) -> LinkTarget?,
    idPrefix: String = "",
    headingShift: Int = 0,
    headingNumber: String? = nil,
    labels: MarkdownLabels = MarkdownLabels(),
    image: (@Sendable (String) -> ImageTarget?)? = nil,
    cite: @escaping @Sendable (String) -> CitationTarget? = { _ in nil },
    value: @escaping @Sendable (MarkdownValue) -> String? = { _ in nil },
    directive: @escaping @Sendable (MarkdownDirective, MarkedHTML) -> MarkedHTML? = { _, _ in nil },
    terms: TermIndex = TermIndex(),
    term: @escaping @Sendable (String) -> LinkTarget? = { _ in nil }
  ) {
    self.resolve = resolve
    self.image = image
    self.idPrefix = idPrefix
    self.headingShift = headingShift
    self.headingNumber = headingNumber
    self.labels = labels
    self.cite = cite
    self.value = value
    self.directive = directive
    self.terms = terms
    self.term = term
  }
}

/// Where a link leads.
package struct LinkTarget: Hashable, Sendable {
  package let href: String
  /// Words for a link that has none of its own: the title of the record it leads to.
  package let title: String?

  package init(href: String, title: String? = nil) {
    self.href = href
    self.title = title
  }
}

/// Where an image is, and what keeps a page from jumping while it comes.
package struct ImageTarget: Hashable, Sendable {
  package let source: String
  package let width: Int
  package let height: Int
  /// Whether it comes only when it is about to be seen.
  package let isLazy: Bool

  package init(source: String, width: Int, height: Int, isLazy: Bool) {
    self.source = source
    self.width = width
    self.height = height
    self.isLazy = isLazy
  }
}
