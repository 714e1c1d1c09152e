import Diagnostics
import PlanAnalysis
import PlanModel

/// How each metric of a plan has moved, worked out when it is asked for.
struct MetricMovements {
  private let plan: ExaminedPlan

  init(of plan: ExaminedPlan) {
    self.plan = plan
  }

  /// Nil for a metric without a value that may be shown, or with values that cannot be trusted.
  subscript(metric: Metric) -> MetricMovement? {
    let rows = plan.records.series[metric.id.value] ?? []
    guard plan.trusts(metric) else { return nil }
    return MetricMovement(metric, plan.disclosed.series(of: metric.id.value)?.points ?? [], rows)
  }
}

/// What the values of a metric show, and what may be claimed of them.
struct MetricMovement {
  /// What the data say to a claim.
  enum Verdict {
    case agrees
    case opposite
    /// No more than chance.
    case notShown
    case targetMissed(Metric.Target)
    case behindPlan(Metric.TrajectoryPoint)
    /// The latest value is not so beside an earlier one.
    case unlike(MetricPeriod, DecimalNumber)
    case unknown
  }

  let metric: Metric
  private let process: MetricProcess
  let points: [(period: MetricPeriod, number: DecimalNumber)]
  let latest: (period: MetricPeriod, number: DecimalNumber)
  private let row: MetricRow?

  init?(_ metric: Metric, _ points: [DisclosedPoint], _ rows: [MetricRow]) {
    let start = metric.breaks.map(\.period.value.order).max() ?? .min
    let whole = points.filter { $0.split == nil && $0.period.order >= start }
    self.points = whole.compactMap { point in point.value.number.map { (point.period, $0) } }
    guard let latest = self.points.last else { return nil }
    self.metric = metric
    self.latest = latest
    process = MetricProcess(metric, points, split: nil)
    row = rows.first { $0.split == nil && $0.period.value == latest.period }
  }

  /// Whether the limits are those of few values.
  var isTrial: Bool { process.control.latest?.isTrial ?? true }

  /// Whether there are enough values to tell change from chance.
  var hasLimits: Bool { process.silence == nil }

  func verdict(on claim: MetricClaim.Meaning) -> Verdict {
    switch claim {
    case .rising: verdict(onSide: .high)
    case .falling: verdict(onSide: .low)
    case .better, .worse:
      switch metric.improvement.value {
      case .neutral: .unknown
      case .increase: verdict(onSide: claim == .better ? .high : .low)
      case .decrease: verdict(onSide: claim == .better ? .low : .high)
      }
    case .targetMet: targetVerdict
    case .targetMissed:
      if case .agrees = targetVerdict { .opposite } else { .unknown }
    case .compared(let comparison): verdict(on: comparison)
    case .onTrack: planVerdict
    case .stable: stillVerdict
    case .extreme(let isHigh, let months): verdict(onExtreme: isHigh, within: months)
    }
  }

  /// A change that is more than chance is none that one may call stable.
  private var stillVerdict: Verdict {
    guard process.silence == nil else { return .unknown }
    return process.control.latest?.points.last?.signal == nil ? .agrees : .opposite
  }

  /// A value of the months before the latest is beyond it.
  private func verdict(onExtreme isHigh: Bool, within months: Int) -> Verdict {
    let last = latest.number.value
    let step =
      switch metric.period.value {
      case .month, .rolling12Months: 1
      case .quarter: 3
      default: 12
      }
    let before = points.dropLast().suffix(max(1, months / step))
    let isBeyond = before.contains { isHigh ? $0.number.value > last : $0.number.value < last }
    return isBeyond ? .opposite : .unknown
  }

  /// What the data show, each where it stands.
  var notes: [Note] {
    let value = "The latest value is \(latest.number.grouped), for \(latest.period.inWords)."
    guard let group = process.control.latest, let limits = group.limits, let row else {
      let first = points.first.map { "It was \($0.number.grouped) in \($0.period.inWords)." }
      return [
        Note([value, first].compactMap(\.self).joined(separator: " "), at: row?.value?.source)
      ]
    }
    let places = latest.number.decimalPlaces
    let mean = DecimalNumber(rounding: limits.mean, places: places)?.grouped ?? ""
    return [Note("\(value) The mean is \(mean).\(reason(group))", at: row.value?.source)]
  }

  private func reason(_ group: ProcessGroup) -> String {
    switch group.points.last?.signal {
    case .outsideLimit(.high): " It is above the upper limit."
    case .outsideLimit(.low): " It is below the lower limit."
    case .trend(.high): " The last \(group.latestRun) values rise."
    case .trend(.low): " The last \(group.latestRun) values fall."
    case .nearLimit(.high): " Two of the last three are near the upper limit."
    case .nearLimit(.low): " Two of the last three are near the lower limit."
    case .shift(.high): " The last \(group.latestRun) values are above it."
    case .shift(.low): " The last \(group.latestRun) values are below it."
    case nil: ""
    }
  }

  private func verdict(onSide side: ProcessSide) -> Verdict {
    switch process.silence {
    case nil:
      guard let signal = process.control.latest?.points.last?.signal else { return .notShown }
      return signal.side == side ? .agrees : .opposite
    case .hiddenValues: return .unknown
    case .overlappingPeriods, .tooFew:
      // Without limits only a move the other way, from first to last and of late, is certain.
      guard let first = points.first?.number.value, points.count > 1 else { return .unknown }
      let last = latest.number.value
      let before = points[points.count - 2].number.value
      let isOverlap = process.silence == .overlappingPeriods
      let moves = isOverlap ? [last - first] : [last - first, last - before]
      return moves.allSatisfy { side == .high ? $0 < 0 : $0 > 0 } ? .opposite : .unknown
    }
  }

  private var targetVerdict: Verdict {
    guard !metric.targets.isEmpty else { return .unknown }
    let met = metric.targets.map { metric.reaches($0, with: latest.number.value) ?? true }
    return met.contains(true) ? .agrees : metric.targets.first.map(Verdict.targetMissed) ?? .unknown
  }

  private var planVerdict: Verdict {
    let planned = metric.trajectory
      .filter { $0.period.value.order <= latest.period.order }
      .max { $0.period.value.order < $1.period.value.order }
    guard let planned else { return .unknown }
    let value = latest.number.value
    let isBehind =
      switch metric.improvement.value {
      case .increase: value < planned.value.value.value
      case .decrease: value > planned.value.value.value
      case .neutral: false
      }
    return isBehind ? .behindPlan(planned) : .agrees
  }
}
