internal import Markdown

extension PublishedPlan {
  /// What a computed value is, as text; nil to leave it as it is written.
  func words(for value: MarkdownValue) -> String? { nil }
}
