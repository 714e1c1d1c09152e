import Charts
import Diagnostics
import PlanAnalysis
import PlanModel

extension MetricChart {
  /// The mean, the limits and the values beyond chance of the periods that are drawn.
  func process(of split: String?) -> LineChart.Process? {
    guard let control = reading.process(of: split)?.process.control else { return nil }
    let range = ProcessRange(of: split, reading)
    let groups = control.groups.filter { $0.limits != nil }
    let bands = groups.compactMap { band(of: $0, range) }
    guard !bands.isEmpty, let latest = groups.last, let limits = latest.limits else { return nil }
    let words = reading.words
    let isOne = control.groups.count == 1
    let interval: KeyValuePairs = ["lower": range.lower(limits), "upper": range.upper(limits)]
    let limitsLabel: String
    switch (isOne, latest.isTrial) {
    case (true, false): limitsLabel = words(.chartLimitsFromTo, interval)
    case (true, true): limitsLabel = words(.chartTrialLimitsFromTo, interval)
    case (false, false): limitsLabel = words[.chartLimits]
    case (false, true): limitsLabel = words[.chartTrialLimits]
    }
    return LineChart.Process(
      bands: bands,
      marks: groups.flatMap(\.points).compactMap(mark),
      meanLabel: isOne
        ? words(.chartMeanOf, ["value": range.text(limits.mean)]) : words[.chartMean],
      limitsLabel: limitsLabel
    )
  }

  private func band(of group: ProcessGroup, _ range: ProcessRange) -> LineChart.Process.Band? {
    let places = group.points.compactMap { positions[$0.period] }
    guard let limits = group.limits, let first = places.first, let last = places.last else {
      return nil
    }
    return LineChart.Process.Band(
      first...last,
      mean: limits.mean,
      limits: range.crossable(limits)
    )
  }

  private func mark(of point: ProcessGroup.Point) -> LineChart.Process.Mark? {
    guard let signal = point.signal, let position = positions[point.period] else { return nil }
    let variation = ProcessVariation(of: signal, reading.metric.improvement.value)
    return variation.shape.map {
      LineChart.Process.Mark(position, $0, label: reading.words[variation.word])
    }
  }
}
