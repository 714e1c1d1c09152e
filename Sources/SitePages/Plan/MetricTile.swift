import Diagnostics
import PlanAnalysis
import PlanModel

/// A metric in a few words: where it is, where it started and where it should be.
///
/// Never a colour or a verdict: what a movement means is for the metric's own page to say.
struct MetricTile: TemplateModel {
  let title: String
  let href: String?
  let latest: [LatestValue]
  let baseline: String?
  let target: String?
  let direction: String
  /// What `*` means; nil where no value shown is hidden.
  let rule: String?

  init(_ reading: MetricReading, published: PublishedPlan, placement: Placement) {
    let metric = reading.metric
    let points = reading.splits.compactMap { reading.latest(of: $0) }
    title = reading.title
    href = published.href(.metric, metric.id.value, from: placement)
    latest = points.map { LatestValue($0, reading) }
    baseline = reading.baselineInWords
    target = reading.nextTarget(on: published.plan.today).map { reading.inWords($0) }
    direction = published.words[metric.improvement.value.word]
    let shown = points.map(\.value) + (reading.baseline.map { [$0] } ?? [])
    rule = shown.contains(.suppressed) ? reading.rule : nil
  }

  static let templateFields = TemplateFields<MetricTile>([
    .text("title") { $0.title },
    .maybe("href") { $0.href },
    .many("latest") { $0.latest },
    .maybe("baseline") { $0.baseline },
    .maybe("target") { $0.target },
    .text("direction") { $0.direction },
    .maybe("rule") { $0.rule },
  ])
}

/// The latest value of a metric, or of one part of it.
struct LatestValue: TemplateModel {
  let split: String?
  let value: String
  let period: String

  init(_ point: DisclosedPoint, _ reading: MetricReading) {
    split = point.split
    value = reading.format.text(point.value)
    period = reading.inWords(point.period)
  }

  static let templateFields = TemplateFields<LatestValue>([
    .maybe("split") { $0.split },
    .text("value") { $0.value },
    .text("period") { $0.period },
  ])
}

extension PublishedPlan {
  /// The tiles of some metrics, in the order given.
  func tiles(_ ids: [String], placement: Placement) -> [MetricTile] {
    ids.compactMap { id in records.metrics.first { $0.id.value == id } }
      .map { MetricTile(MetricReading($0, published: self), published: self, placement: placement) }
  }
}
