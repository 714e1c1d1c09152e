internal import Markdown
internal import PlanAnalysis
internal import PlanChecks

extension PublishedPlan {
  /// What a computed value is, as text; nil to leave it as it is written.
  func words(for value: MarkdownValue) -> String? {
    values.answer(ValueRequest(value)).value.map { ValueWording(words: words).text($0) }
  }
}
