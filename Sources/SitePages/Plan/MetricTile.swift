import Diagnostics
import PlanAnalysis
import PlanModel

/// A metric in a few words: where it is, where it started and where it should be.
///
/// Never a colour: what a movement means is told by words and a shape, and only where there are
/// enough values to tell change from chance.
struct MetricTile: TemplateModel {
  let title: String
  let href: String?
  let latest: [LatestValue]
  let baseline: String?
  let target: String?
  let direction: String
  let signs: [MetricSign]
  /// What `*` means; nil where no value shown is hidden.
  let rule: String?

  init(_ reading: MetricReading, published: PublishedPlan, placement: Placement) {
    let metric = reading.metric
    let points = reading.splits.compactMap { reading.latest(of: $0) }
    title = reading.title
    href = published.href(.metric, metric.id.value, from: placement)
    latest = points.map { LatestValue($0, reading) }
    baseline = reading.baselineInWords
    target = reading.nextTarget.map { reading.inWords($0) }
    direction = published.words[metric.improvement.value.word]
    signs = reading.splits.compactMap { split in
      reading.process(of: split).flatMap { MetricSign($0, split: split) }
    }
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
    .many("signs") { $0.signs },
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

/// Whether a metric, or a part of it, has changed, and whether it reaches its target.
struct MetricSign: TemplateModel {
  let split: String?
  let variation: StatusPart
  let assurance: StatusPart?

  /// Nil where nothing can be said.
  init?(_ process: ProcessReading, split: String?) {
    guard let variation = process.variation else { return nil }
    self.split = split
    self.variation = variation
    assurance = process.assurance
  }

  static let templateFields = TemplateFields<MetricSign>([
    .maybe("split") { $0.split },
    .one("variation") { $0.variation },
    .one("assurance") { $0.assurance },
  ])
}

extension PublishedPlan {
  /// The tiles of some metrics, in the order given.
  func tiles(_ ids: [String], placement: Placement) -> [MetricTile] {
    ids.compactMap { id in records.metrics.first { $0.id.value == id } }
      .map { MetricTile(MetricReading($0, published: self), published: self, placement: placement) }
  }
}
