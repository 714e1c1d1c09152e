package import PlanModel

/// What the latest value tells about a process.
package enum ProcessVariation: Hashable, Sendable {
  /// Nothing but the ups and downs that are always there.
  case commonCause
  /// More than chance, the way it should go.
  case improvement(ProcessSide)
  /// More than chance, the way it should not go.
  case concern(ProcessSide)
  /// More than chance, in a measure that is better neither high nor low.
  case change(ProcessSide)

  /// A signal of a measure that should go one way.
  package init(of signal: ProcessSignal, _ improvement: Metric.Improvement) {
    self =
      switch (improvement, signal.side) {
      case (.increase, .high), (.decrease, .low): .improvement(signal.side)
      case (.increase, .low), (.decrease, .high): .concern(signal.side)
      case (.neutral, _): .change(signal.side)
      }
  }
}

/// Whether a process that goes on as it is will reach its target.
package enum ProcessAssurance: Hashable, Sendable {
  /// The target lies where every ordinary value reaches it.
  case passes
  /// The target lies beyond every ordinary value.
  case fails
  /// The target lies between the limits: chance decides.
  case hitAndMiss

  /// Nil for a measure that is better neither high nor low.
  init?(of limits: ProcessLimits, _ improvement: Metric.Improvement, target: Double) {
    guard improvement != .neutral else { return nil }
    let shouldRise = improvement == .increase
    if target > limits.upper {
      self = shouldRise ? .fails : .passes
    } else if target < limits.lower {
      self = shouldRise ? .passes : .fails
    } else {
      self = .hitAndMiss
    }
  }
}
