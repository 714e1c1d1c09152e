package import PlanModel

/// The figures that earlier plans published, which comparisons must not give away or contradict.
package struct ArchivedFigures: Sendable {
  package let values: [ArchivedValue]
  package let spending: [ArchivedSpending]

  package init(values: [ArchivedValue] = [], spending: [ArchivedSpending] = []) {
    self.values = values
    self.spending = spending
  }
}

/// What an earlier plan said was spent on one thing.
package struct ArchivedSpending: Hashable, Sendable {
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
