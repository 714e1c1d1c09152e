package import Markdown
package import PlanAnalysis

extension ValueRequest {
  /// What a value in Markdown asks of the plan.
  package init(_ value: MarkdownValue) {
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
