private import Diagnostics
private import PlanModel

/// Where figures and practice come from, and what uses them.
package struct SourcesPart: TemplateModel {
  private let sources: [SourcePart]

  package init(_ published: PublishedPlan, in placement: Placement) {
    sources = published.records.sources.map { SourcePart($0, published, placement) }
  }

  package static let templateFields = TemplateFields<SourcesPart>([
    .many("sources") { $0.sources }
  ])
}

/// A publication.
package struct SourcePart: TemplateModel {
  private let source: SourceEntry
  private let kind: String
  private let metrics: [TitledLink]

  fileprivate init(_ source: SourceEntry, _ published: PublishedPlan, _ placement: Placement) {
    self.source = source
    kind = published.words.title(of: source.sourceKind.value)
    metrics = published.records.metrics.filter { $0.source.value == source.id.value }
      .map { published.link(.metric, $0.id.value, from: placement) }
  }

  package static let templateFields = TemplateFields<SourcePart>([
    .text("anchor") { SiteMap.anchor(.source, $0.source.id.value) },
    .text("title") { $0.source.title.value },
    .text("publisher") { $0.source.publisher.value },
    .text("year") { "\($0.source.year.value)" },
    .maybe("url") { $0.source.url?.value },
    .maybe("accessed-on") { $0.source.accessedOn?.value.inWords },
    .text("kind") { $0.kind },
    .maybe("licence") { $0.source.licence?.value },
    .many("metrics") { $0.metrics },
    .flag("has-metrics") { !$0.metrics.isEmpty },
  ])
}
