import Charts
import Diagnostics
import PlanAnalysis
import PlanModel

/// Draws a metric over time: its values, where it started, where it should be, and where counting
/// changed.
///
/// Only values that may be shown are drawn; those that are hidden or were not published are gaps.
struct MetricChart {
  let reading: MetricReading
  /// Every period from the first to the last, those without a value too, so that distances are
  /// true.
  private let periods: [MetricPeriod]
  /// Where each period stands.
  let positions: [MetricPeriod: Int]

  init(_ reading: MetricReading) {
    self.reading = reading
    let written = reading.points.map(\.period) + reading.drawnTrajectory.map(\.period.value)
    let ordered = written.sorted { $0.order < $1.order }
    var periods = ordered.first.map { [$0] } ?? []
    while let last = periods.last, let end = ordered.last, last.order < end.order {
      periods.append(last.next)
    }
    self.periods = periods
    positions = Dictionary(periods.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// A figure for the whole, or one for each part, the table of values in the last.
  ///
  /// Nothing is drawn where there are not two values to compare.
  func figures(id: String, title: String? = nil, table: MetricTable) -> [MetricFigure] {
    let drawn = reading.splits.filter { numbers(of: $0).count > 1 }
    return drawn.enumerated().map { place, split in
      let number = place == 0 ? "" : "-\(place + 1)"
      return MetricFigure(
        id: id + number,
        title: self.title(of: split, named: title),
        note: note,
        picture: HTML(chart(of: split).svg(idPrefix: id + number)),
        table: place == drawn.count - 1 ? table : nil
      )
    }
  }

  private func title(of split: String?, named title: String? = nil) -> String {
    let title = title ?? reading.metric.title.value
    return split.map { reading.words(.chartOf, ["title": title, "split": $0]) } ?? title
  }

  private func chart(of split: String?) -> LineChart {
    let process = process(of: split)
    return LineChart(
      title: title(of: split),
      description: description(of: split),
      periods: periods.map(\.short),
      series: LineChart.Series(split ?? reading.words[.chartMeasured], values(of: split)),
      comparator: comparator(of: split),
      // The mean tells better where a series was than its first value does.
      targets: process == nil ? targets + start : targets,
      breaks: reading.metric.breaks.compactMap { change in
        positions[change.period.value].map {
          let period = reading.inWords(change.period.value)
          return LineChart.Break(
            before: $0,
            label: reading.words(.chartBreak, ["period": period])
          )
        }
      },
      process: process,
      unit: reading.format.chartUnit
    )
  }

  private func numbers(of split: String?) -> [(period: MetricPeriod, number: DecimalNumber)] {
    reading.points.compactMap { point in
      guard point.split == split, case .number(let number) = point.value else { return nil }
      return (point.period, number)
    }
  }

  private func values(of split: String?) -> [ChartValue] {
    column(numbers(of: split))
  }

  /// The values of each period of the chart.
  private func column(_ numbers: [(period: MetricPeriod, number: DecimalNumber)]) -> [ChartValue] {
    let byPeriod = Dictionary(numbers.map { ($0.period, $0.number) }) { first, _ in first }
    return periods.map { ChartValue(byPeriod[$0]?.value) }
  }

  /// What others reached or, where nobody else is compared with, what was planned.
  private func comparator(of split: String?) -> LineChart.Series? {
    if let name = reading.metric.comparator?.value {
      let others = reading.points.filter { $0.split == split }
        .compactMap { point in point.comparator.map { (period: point.period, number: $0) } }
      if !others.isEmpty { return LineChart.Series(name, column(others)) }
    }
    let planned = reading.drawnTrajectory
      .map { (period: $0.period.value, number: $0.value.value) }
    guard split == nil, !planned.isEmpty else { return nil }
    return LineChart.Series(reading.words[.chartPlanned], column(planned), joinsGaps: true)
  }

  private var targets: [LineChart.Target] {
    let words = reading.words
    return reading.metric.targets.map { target in
      let value = reading.format.text(target.value.value)
      let label =
        target.by.map {
          words(.chartTargetBy, ["value": value, "date": $0.value.inWords])
        } ?? words(.chartTarget, ["value": value])
      return LineChart.Target(target.value.value.value, label: label)
    }
  }

  /// Where the series stood when the plan began.
  private var start: [LineChart.Target] {
    guard case .number(let start) = reading.baseline else { return [] }
    let label = reading.words(.chartBaseline, ["value": reading.format.text(start)])
    return [LineChart.Target(start.value, label: label)]
  }

  private var note: String {
    let words = reading.words
    let unit = words[reading.metric.unit.value.word]
    let scope = [unit, reading.metric.geography?.value].compactMap(\.self).joined(separator: ", ")
    return "\(scope). \(words[reading.metric.improvement.value.word])."
  }

  /// The first and the latest value that compare, in words, for people who do not see the line.
  private func description(of split: String?) -> String {
    let numbers = numbers(of: split)
    let change = reading.metric.breaks.map(\.period.value).max { $0.order < $1.order }
    let since = change.map { change in numbers.filter { $0.period.order >= change.order } } ?? []
    let compared = since.isEmpty ? numbers : since
    guard let first = compared.first, let latest = compared.last else { return "" }
    let words = reading.words
    let direction = words[reading.metric.improvement.value.word]
    let latestValue = reading.format.text(latest.number)
    let latestPeriod = reading.inWords(latest.period)
    let sentence =
      compared.count == 1
      ? words(.valueInPeriod, ["value": latestValue, "period": latestPeriod]) + ". \(direction)."
      : words(
        .chartDescription,
        [
          "first": reading.format.text(first.number),
          "first-period": reading.inWords(first.period),
          "latest": latestValue,
          "latest-period": latestPeriod,
          "direction": direction,
        ]
      )
    let hasGaps = reading.points.contains { point in
      point.split == split && (point.value == .suppressed || point.value == .missing)
    }
    let warning = change.map { words(.chartBreak, ["period": reading.inWords($0)]) + ". " } ?? ""
    return (compared.count < numbers.count ? warning : "") + sentence
      + (hasGaps ? " " + words[.chartGaps] : "") + movement(of: split, upTo: latest.period)
  }

  /// What the movement means, where the latest value is in the picture.
  private func movement(of split: String?, upTo period: MetricPeriod) -> String {
    guard reading.latestOfAll(split)?.period == period, let process = reading.process(of: split)
    else { return "" }
    return process.inWords.isEmpty ? "" : " " + process.inWords
  }
}

/// A picture of a metric with its caption and, once, its table.
struct MetricFigure: TemplateModel {
  let id: String
  let title: String
  let note: String
  let picture: HTML
  let table: MetricTable?

  static let templateFields = TemplateFields<MetricFigure>([
    .text("id") { $0.id },
    .text("title") { $0.title },
    .text("note") { $0.note },
    .html("picture") { $0.picture },
    .one("table") { $0.table },
  ])
}

extension MetricReading {
  /// The planned values, where the chart has a line to spare for them.
  fileprivate var drawnTrajectory: [Metric.TrajectoryPoint] {
    points.contains { $0.comparator != nil }
      ? [] : metric.trajectory.filter { shows($0.period.value) }
  }
}

extension MetricValueFormat {
  /// The unit as the scale of a chart shows it; longer ones are told in the caption.
  fileprivate var chartUnit: ChartUnit {
    switch unit {
    case .percent: around(words[.valuePercent])
    case .pounds: around(words[.valuePounds])
    default: ChartUnit()
    }
  }

  private func around(_ sentence: String) -> ChartUnit {
    let parts = sentence.split(separator: "{number}", omittingEmptySubsequences: false)
    return ChartUnit(
      prefix: String(parts.first ?? ""),
      suffix: String(parts.dropFirst().first ?? "")
    )
  }
}
