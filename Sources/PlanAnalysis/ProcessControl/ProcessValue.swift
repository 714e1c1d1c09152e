package import PlanModel

/// One period of a series, with its number where there is one that may be used.
package struct ProcessValue: Hashable, Sendable {
  package let period: MetricPeriod
  /// Nil where none was published, or where it is hidden.
  package let number: Double?
  /// Whether there is a number that may not be shown.
  package let isHidden: Bool

  package init(_ period: MetricPeriod, _ number: Double?, isHidden: Bool = false) {
    self.period = period
    self.number = number
    self.isHidden = isHidden
  }
}
