import PlanModel

/// A metric in a few words, with its line where that is asked for.
struct MetricDirective: TemplateModel {
  private let title: TitledLink
  private let tile: MetricTile
  private let chart: MetricChartDirective?
  private let body: HTML

  init(_ metric: Metric, _ request: DirectiveRequest, _ published: PublishedPlan) {
    let reading = MetricReading(metric, published: published)
    tile = MetricTile(reading, published: published, placement: request.placement)
    title = TitledLink(title: request["title"] ?? tile.title, href: tile.href)
    chart =
      request["show"] == "chart" ? MetricChartDirective(metric, request, published) : nil
    body = request.body
  }

  static let templateFields = TemplateFields<MetricDirective>([
    .one("title-link") { $0.title },
    .one("tile") { $0.tile },
    .one("chart") { $0.chart },
    .html("body") { $0.body },
  ])
}
