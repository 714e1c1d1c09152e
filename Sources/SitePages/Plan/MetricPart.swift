import Diagnostics
import PlanModel

/// One metric: what it counts, how it has gone, where it should go and where the figures are from.
struct MetricPart: NumberedPart {
  var number: String?
  let placement: Placement
  let metric: Metric
  let reading: MetricReading
  let tile: MetricTile
  let definition: HTML
  let body: HTML
  let table: MetricTable
  let figures: [MetricFigure]
  let processes: [ProcessPart]
  let targets: [MetricTarget]
  let trajectory: [MetricStep]
  let breaks: [MetricStep]
  let source: TitledLink
  let sourceStatus: String?
  let priorities: [TitledLink]
  let actions: [TitledLink]

  init(_ metric: Metric, published: PublishedPlan, placement: Placement) {
    let id = metric.id.value
    let anchor = SiteMap.anchor(.metric, id)
    let reading = MetricReading(metric, published: published)
    let words = published.words
    self.placement = placement
    self.metric = metric
    self.reading = reading
    tile = MetricTile(reading, published: published, placement: placement)
    definition = published.html(
      metric.definition,
      in: placement,
      prefix: anchor + "-definition",
      under: placement.recordLevel + 1
    )
    body = published.html(
      metric.body,
      in: placement,
      prefix: anchor,
      under: placement.recordLevel + 1
    )
    table = MetricTable(reading, id: anchor + "-table")
    figures = MetricChart(reading).figures(id: anchor + "-chart", table: table)
    processes = reading.processes
    targets = metric.targets.map { MetricTarget($0, reading) }
    trajectory = metric.trajectory.map {
      MetricStep(
        period: reading.inWords($0.period.value),
        text: reading.format.text($0.value.value)
      )
    }
    breaks = metric.breaks.map {
      MetricStep(period: reading.inWords($0.period.value), text: $0.reason.value)
    }
    source = published.link(.source, metric.source.value, from: placement)
    sourceStatus = metric.sourceStatus.map { words[$0.value.word] }
    priorities = published.records.priorities
      .filter { $0.metrics.contains { $0.value == id } }
      .map { published.link(.priority, $0.id.value, from: placement) }
    actions = published.records.actions
      .filter { $0.metrics.contains { $0.value == id } }
      .map { published.link(.action, $0.id.value, from: placement) }
  }

  var title: String { reading.title }
  var anchor: String { SiteMap.anchor(.metric, metric.id.value) }

  /// What people who work with figures call it, where it has a plain title beside that.
  private var formalTitle: String? {
    metric.title.value == title ? nil : metric.title.value
  }

  static let templateFields = TemplateFields<MetricPart>(
    TemplateFields<MetricPart>.Field.numberedSections { $0.placement } + [
      .maybe("formal-title") { $0.formalTitle },
      .one("tile") { $0.tile },
      .flag("has-values") { !$0.table.rows.isEmpty },
      .flag("has-figures") { !$0.figures.isEmpty },
      .many("figures") { $0.figures },
      .one("table") { $0.table },
      .flag("has-processes") { !$0.processes.isEmpty },
      .many("processes") { $0.processes },
      .html("body") { $0.body },
      .html("definition") { $0.definition },
      .maybe("numerator") { $0.metric.numerator?.value },
      .maybe("denominator") { $0.metric.denominator?.value },
      .maybe("code") { $0.metric.code?.value },
      .text("unit") { $0.reading.words[$0.metric.unit.value.word] },
      .text("how-often") { $0.reading.words[$0.metric.period.value.word] },
      .maybe("geography") { $0.metric.geography?.value },
      .one("source") { $0.source },
      .maybe("citation") { $0.metric.citation?.value },
      .maybe("source-status") { $0.sourceStatus },
      .maybe("comparator") { $0.metric.comparator?.value },
      .maybe("split-by") { $0.metric.splitBy?.value },
      .maybe("disclosure-rule") { $0.reading.rule },
      .flag("has-targets") { !$0.targets.isEmpty },
      .many("targets") { $0.targets },
      .flag("has-trajectory") { !$0.trajectory.isEmpty },
      .many("trajectory") { $0.trajectory },
      .flag("has-breaks") { !$0.breaks.isEmpty },
      .many("breaks") { $0.breaks },
      .flag("has-priorities") { !$0.priorities.isEmpty },
      .many("priorities") { $0.priorities },
      .flag("has-actions") { !$0.actions.isEmpty },
      .many("actions") { $0.actions },
    ]
  )
}

/// One target: how much, by when, and who says so.
struct MetricTarget: TemplateModel {
  let target: Metric.Target
  let value: String
  let kind: String

  init(_ target: Metric.Target, _ reading: MetricReading) {
    self.target = target
    value = reading.format.text(target.value.value)
    kind = reading.words[target.kind.value.word]
  }

  static let templateFields = TemplateFields<MetricTarget>([
    .text("value") { $0.value },
    .maybe("by") { $0.target.by?.value.inWords },
    .text("kind") { $0.kind },
    .maybe("source") { $0.target.source?.value },
  ])
}

/// Something said of one period: a planned value, or why values no longer compare.
struct MetricStep: TemplateModel {
  let period: String
  let text: String

  static let templateFields = TemplateFields<MetricStep>([
    .text("period") { $0.period },
    .text("text") { $0.text },
  ])
}
