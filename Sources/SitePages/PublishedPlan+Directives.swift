internal import Markdown

extension PublishedPlan {
  /// The HTML that a directive asks for; nil to leave the words in it.
  func html(
    of directive: MarkdownDirective,
    around inner: String,
    in placement: Placement
  ) -> String? { nil }
}
