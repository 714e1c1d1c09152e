/// Turns what a directive shows into HTML, as a theme wants it to look.
///
/// Words in Markdown are rendered while the models of pages are made, before any template of a
/// page runs: so directives have templates of their own.
package protocol DirectiveRendering: Sendable {
  /// The HTML of a directive.
  func html(_ template: DirectiveTemplate, showing model: any TemplateModel) -> HTML
}

/// The templates of directives: the files of a theme's `directives` folder, without `.mustache`.
package enum DirectiveTemplate: String, CaseIterable, Sendable {
  case crisis
  case metric
  case metricChart = "metric-chart"
  case fileChart = "file-chart"
  case services
  case actions
  case table
  case figure

  /// The names that the template may use.
  package var shape: TemplateShape {
    switch self {
    case .crisis: CrisisDirective.templateShape
    case .metric: MetricDirective.templateShape
    case .metricChart: MetricChartDirective.templateShape
    case .fileChart: FileChartDirective.templateShape
    case .services: ServicesDirective.templateShape
    case .actions: ActionsDirective.templateShape
    case .table: TableDirective.templateShape
    case .figure: FigureDirective.templateShape
    }
  }
}
