import Diagnostics
import PlanModel

/// All metrics as tiles: the area's own and those of the whole country.
struct MetricsPart: TemplateModel {
  let placement: Placement
  let local: [MetricTile]
  let national: [MetricTile]

  init(published: PublishedPlan, placement: Placement) {
    func tiles(_ scope: Metric.Scope) -> [MetricTile] {
      let ids = published.records.metrics.filter { $0.scope == scope }.map(\.id.value)
      return published.tiles(ids, placement: placement)
    }
    self.placement = placement
    local = tiles(.local)
    national = tiles(.national)
  }

  static let templateFields = TemplateFields<MetricsPart>(
    TemplateFields<MetricsPart>.Field.headings { $0.placement } + [
      .flag("has-local") { !$0.local.isEmpty },
      .many("local") { $0.local },
      .flag("has-national") { !$0.national.isEmpty },
      .many("national") { $0.national },
    ]
  )
}

extension PublishedPlan {
  /// The list of measures, and a page for each.
  func metricPages() -> [SitePage] {
    let index = planPage(
      at: SiteMap.metrics,
      template: "measures",
      model: MetricsPart(published: self, placement: .page(SiteMap.metrics)),
      title: words[.measuresTitle],
      description: words[.measuresDescription]
    )
    return [index]
      + records.metrics.compactMap { metric in
        guard let address = SiteMap.record(.metric, metric.id.value) else { return nil }
        return planPage(
          at: address,
          template: "measure",
          model: MetricPart(metric, published: self, placement: .page(address)),
          title: metric.shownTitle,
          description: metric.title.value,
          below: (words[.measuresTitle], SiteMap.metrics)
        )
      }
  }
}
