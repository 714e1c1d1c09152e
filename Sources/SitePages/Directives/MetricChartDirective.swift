import Diagnostics
import Markdown
import PlanModel

/// A metric as a line over time, with its numbers in a table.
struct MetricChartDirective: TemplateModel {
  private let figures: [MetricFigure]
  private let table: MetricTable
  private let source: TitledLink
  private let citation: String?
  private let body: HTML

  init(_ metric: Metric, _ request: DirectiveRequest, _ published: PublishedPlan) {
    let reading = MetricReading(
      metric,
      published: published,
      from: request["from"].flatMap { MetricPeriod($0) },
      to: request["to"].flatMap { MetricPeriod($0) }
    )
    table = MetricTable(reading, id: request.id + "-table")
    figures = MetricChart(reading).figures(
      id: request.id + "-chart",
      title: request["caption"],
      table: table
    )
    source =
      request.source(published)
      ?? published.link(.source, metric.source.value, from: request.placement)
    citation = request["source"] == nil ? metric.citation?.value : nil
    // In a block that shows more than the chart, the words belong to the whole.
    body = request.directive.name == .chart ? request.body : .empty
  }

  static let templateFields = TemplateFields<MetricChartDirective>([
    .flag("has-figures") { !$0.figures.isEmpty },
    .many("figures") { $0.figures },
    .flag("has-values") { !$0.table.rows.isEmpty },
    .one("table") { $0.table },
    .one("source") { $0.source },
    .maybe("citation") { $0.citation },
    .html("body") { $0.body },
  ])
}
