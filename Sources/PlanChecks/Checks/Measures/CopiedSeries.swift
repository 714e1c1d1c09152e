import Confidentiality
import Diagnostics
import PlanModel

/// Finds a series with the periods and values of another measure's, to the last: one file was saved
/// under the name of the other.
struct CopiedSeries: PlanCheck {
  /// Fewer values, and values that are all the same, may be alike by chance.
  private static let fewestValues = 6

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    var first: [[String]: Metric] = [:]
    return plan.records.metrics.sorted { $0.id.value < $1.id.value }.compactMap { metric in
      let rows = plan.records.series[metric.id.value] ?? []
      let values = rows.map { row in
        "\(row.period.value.text) \(row.split?.value ?? "") \(row.value?.value.raw.text ?? "")"
      }
      guard rows.count >= Self.fewestValues,
        Set(rows.map { $0.value?.value.raw.text ?? "" }).count > 3
      else { return nil }
      guard let other = first[values] else {
        first[values] = metric
        return nil
      }
      // One of the two agrees with what it was said to begin with.
      let isOther = other.contradicts(rows) && !metric.contradicts(rows)
      return isOther ? .copied(other, from: metric) : .copied(metric, from: other)
    }
  }
}

extension Metric {
  /// Whether the values are others than its baseline.
  fileprivate func contradicts(_ rows: [MetricRow]) -> Bool {
    guard let baseline else { return false }
    return rows.contains { row in
      row.period.value == baseline.period.value
        && row.value.map { $0.value.raw.value != baseline.value.value.raw.value } ?? false
    }
  }
}

extension Diagnostic {
  fileprivate static func copied(_ metric: Metric, from other: Metric) -> Diagnostic {
    Diagnostic(
      .repeatedValue,
      .mustFix,
      "The data of \u{201C}\(metric.title.value)\u{201D} are those of \u{201C}\(other.title.value)\u{201D}.",
      at: .start(of: "metrics/data/\(metric.id.value).csv"),
      help: "The one file was probably saved under the name of the other. Put its own data back."
    )
  }
}
