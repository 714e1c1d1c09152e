private import Diagnostics
package import PlanModel

/// What may be said of the movement of a metric, or why nothing may.
package struct MetricProcess: Sendable {
  /// Why there are no limits.
  package enum Silence: Hashable, Sendable {
    /// Each value shares eleven of its twelve months with its neighbour: moving ranges are far too
    /// small, and the limits made of them would call nearly every value special.
    case overlappingPeriods
    /// Some values are hidden.
    case hiddenValues
    /// So many values since the last break are too few.
    case tooFew(Int)
  }

  /// The series in groups; none where the periods overlap.
  package let control: ProcessControl
  package let silence: Silence?
  private let improvement: Metric.Improvement

  /// Holds the published values of the whole or of a part against chance.
  package init(_ metric: Metric, _ points: [DisclosedPoint], split: String?) {
    let values = points.filter { $0.split == split }.map {
      ProcessValue($0.period, $0.value.number?.value, isHidden: $0.value == .suppressed)
    }
    let overlaps = metric.period.value == .rolling12Months
    let control = ProcessControl(overlaps ? [] : values, breaks: metric.breaks.map(\.period.value))
    self.control = control
    improvement = metric.improvement.value
    let published = values.count { $0.number != nil }
    if overlaps {
      silence = published < ProcessGroup.fewest ? .tooFew(published) : .overlappingPeriods
    } else if control.latest?.hasHidden ?? false {
      silence = .hiddenValues
    } else {
      let count = control.latest?.points.count ?? 0
      silence = count < ProcessGroup.fewest ? .tooFew(count) : nil
    }
  }

  /// What the latest value tells; nil where nothing may be said.
  package var variation: ProcessVariation? { control.variation(improvement) }

  /// Whether the process as it is will reach a target; nil where nothing may be said.
  package func assurance(of target: Metric.Target) -> ProcessAssurance? {
    control.assurance(improvement, target: target.value.value.value)
  }

  /// What a value of a group means, where it is more than chance.
  package func variation(of point: ProcessGroup.Point) -> ProcessVariation? {
    point.signal.map { ProcessVariation(of: $0, improvement) }
  }
}
