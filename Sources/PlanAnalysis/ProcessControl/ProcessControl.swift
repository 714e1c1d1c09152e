package import PlanModel

/// A series held against what chance alone would do to it.
///
/// Takes only what may be shown of it. A break starts a new group, and only the latest group speaks
/// about today.
package struct ProcessControl: Sendable {
  /// The values between breaks, in the order of time.
  package let groups: [ProcessGroup]

  package init(
    _ values: [ProcessValue],
    breaks: [MetricPeriod] = [],
    screensOutliers: Bool = false
  ) {
    let starts = breaks.map(\.order).sorted()
    let ordered = values.sorted { $0.period.order < $1.period.order }
    var groups: [[ProcessValue]] = [[]]
    var passed = 0
    for value in ordered {
      let before = passed
      while passed < starts.count, starts[passed] <= value.period.order { passed += 1 }
      if passed > before, !(groups.last ?? []).isEmpty { groups.append([]) }
      groups[groups.count - 1].append(value)
    }
    self.groups = groups.filter { !$0.isEmpty }
      .map { ProcessGroup($0, screensOutliers: screensOutliers) }
  }

  /// The group that speaks about today.
  package var latest: ProcessGroup? { groups.last }

  /// What the latest value tells about the process; nil where too few values or hidden ones allow
  /// no statement.
  package func variation(_ improvement: Metric.Improvement) -> ProcessVariation? {
    guard let latest, latest.limits != nil, let last = latest.points.last else { return nil }
    return last.signal.map { ProcessVariation(of: $0, improvement) } ?? .commonCause
  }

  /// Whether the process as it is will reach a target.
  package func assurance(
    _ improvement: Metric.Improvement,
    target: Double
  ) -> ProcessAssurance? {
    latest?.limits.flatMap { ProcessAssurance(of: $0, improvement, target: target) }
  }
}
