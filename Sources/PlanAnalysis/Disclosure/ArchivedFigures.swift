internal import Diagnostics
package import PlanModel

/// The figures that earlier plans published, which comparisons must not give away or contradict.
package struct ArchivedFigures: Sendable {
  package let values: [ArchivedValue]
  package let spending: [EarlierSpending]

  package init(values: [ArchivedValue] = [], spending: [EarlierSpending] = []) {
    self.values = values
    self.spending = spending
  }

  /// The figures of the plans in the archive.
  package init(of plans: [ArchivedPlan]) {
    values = plans.flatMap { plan in
      plan.metrics.flatMap { metric in
        metric.series.map { point in
          ArchivedValue(
            metric: metric.record.id.value,
            period: point.period,
            split: point.split,
            value: point.isSuppressed
              ? .suppressed : point.value.map(DisclosedValue.number) ?? .missing
          )
        }
      }
    }
    spending = plans.flatMap { plan in
      plan.spending.compactMap { row in
        guard let stream = row.stream, let actual = row.actual else { return nil }
        return EarlierSpending(
          edition: plan.year,
          year: row.year,
          stream: stream,
          service: row.service,
          action: row.action,
          actual: actual
        )
      }
    }
  }
}

/// What an earlier plan said was spent on one thing.
package struct EarlierSpending: Hashable, Sendable {
  /// The year of the plan that said so.
  package let edition: PlanYear
  package let year: PlanYear
  package let stream: String
  package let service: String?
  package let action: String?
  package let actual: Money

  package init(
    edition: PlanYear,
    year: PlanYear,
    stream: String,
    service: String?,
    action: String?,
    actual: Money
  ) {
    self.edition = edition
    self.year = year
    self.stream = stream
    self.service = service
    self.action = action
    self.actual = actual
  }
}
