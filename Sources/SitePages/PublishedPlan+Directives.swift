internal import Diagnostics
internal import Markdown
internal import PlanModel

extension PublishedPlan {
  /// The HTML that a directive asks for; nil to leave the words in it.
  func html(of request: DirectiveRequest) -> HTML? {
    switch request.directive.name {
    case .crisis: html(.crisis, CrisisDirective(request, self))
    case .metric:
      metric(request["id"]).flatMap { html(.metric, MetricDirective($0, request, self)) }
    case .chart where request["metric"] != nil:
      metric(request["metric"])
        .flatMap { html(.metricChart, MetricChartDirective($0, request, self)) }
    case .chart:
      plan.files.tables[request["file"] ?? ""]
        .flatMap { html(.fileChart, FileChartDirective($0, request, self)) }
    case .services: html(.services, ServicesDirective(request, self))
    case .actions: html(.actions, ActionsDirective(request, self))
    case .table:
      plan.files.tables[request["file"] ?? ""]
        .flatMap { html(.table, TableDirective($0, request, self)) }
    case .figure:
      image(request["image"] ?? "", in: request.placement)
        .flatMap { html(.figure, FigureDirective($0, request, self)) }
    case .callout, .quote, .details: nil
    }
  }

  private func metric(_ id: String?) -> Metric? {
    records.metrics.first { $0.id.value == id }
  }

  private func html(_ template: DirectiveTemplate, _ model: some TemplateModel) -> HTML? {
    directives?.html(template, showing: model)
  }
}

extension HTML {
  /// What an author's words became.
  init(marked html: MarkedHTML) {
    self.init(html.text, terms: html.marks)
  }
}

extension MarkedHTML {
  /// What a directive became, to stand in an author's words.
  init(_ html: HTML) {
    self.init(html.markup, marks: html.terms)
  }
}
