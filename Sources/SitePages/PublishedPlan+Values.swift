internal import Markdown
internal import PlanAnalysis

extension PublishedPlan {
  /// What a computed value is, as text; nil to leave it as it is written.
  func words(for value: MarkdownValue) -> String? {
    values.answer(ValueRequest(value)).value.map { ValueWording(words: words).text($0) }
  }
}

extension ValueRequest {
  fileprivate init(_ value: MarkdownValue) {
    let subject: Subject =
      switch value.name {
      case .metric: .metric
      case .spending: .spending
      case .services: .services
      case .population: .population
      case .plan: .plan
      case .action: .action
      }
    self.init(
      subject: subject,
      words: value.arguments,
      options: value.options.map { Option(name: $0.name, value: $0.value, source: $0.source) },
      source: value.source
    )
  }
}
