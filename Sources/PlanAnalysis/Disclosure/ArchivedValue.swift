package import PlanModel

/// One value of a metric as an earlier plan published it.
package struct ArchivedValue: Hashable, Sendable {
  /// The id of the metric.
  package let metric: String
  package let period: MetricPeriod
  package let split: String?
  package let value: DisclosedValue

  package init(metric: String, period: MetricPeriod, split: String?, value: DisclosedValue) {
    self.metric = metric
    self.period = period
    self.split = split
    self.value = value
  }
}
