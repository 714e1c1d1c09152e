import Diagnostics
import PlanModel

extension ExaminedPlan {
  /// Whether nothing is told of the values of a metric themselves, so that others can be held
  /// against them.
  func trusts(_ metric: Metric) -> Bool {
    let rows = records.series[metric.id.value] ?? []
    return SlippedValue.slips(of: metric, in: rows).isEmpty
      && ValueDiffersFromParts.faults(of: metric, in: rows).isEmpty
      && !rows.contains { BelowZero.isWrong($0, of: metric) }
  }
}
