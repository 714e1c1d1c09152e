package import Diagnostics

/// What was published in an earlier year, as far as this year's plan is held against it.
///
/// Read from `archive/<year>/plan.json`, which is what the site of that year published as
/// `data/plan.json`. It holds no number that was withheld then.
package struct ArchivedPlan: Sendable {
  package let path: String
  /// The year of the plan: the name of its folder.
  package let year: PlanYear
  package let title: String
  package let publishedOn: CalendarDate?
  /// Everything that had an id, kind by kind, in the order of the file.
  package let records: [RecordKind: [ArchivedRecord]]
  package let actions: [ArchivedAction]
  package let milestones: [ArchivedMilestone]
  package let services: [ArchivedService]
  package let metrics: [ArchivedMetric]
  package let spending: [ArchivedSpending]

  package init(
    path: String,
    year: PlanYear,
    title: String,
    publishedOn: CalendarDate? = nil,
    records: [RecordKind: [ArchivedRecord]] = [:],
    actions: [ArchivedAction] = [],
    milestones: [ArchivedMilestone] = [],
    services: [ArchivedService] = [],
    metrics: [ArchivedMetric] = [],
    spending: [ArchivedSpending] = []
  ) {
    self.path = path
    self.year = year
    self.title = title
    self.publishedOn = publishedOn
    self.records = records
    self.actions = actions
    self.milestones = milestones
    self.services = services
    self.metrics = metrics
    self.spending = spending
  }
}

/// A record of an earlier year: its id where it stands in the archive, and its title.
package struct ArchivedRecord: Sendable {
  package let id: Located<String>
  package let title: String

  package init(id: Located<String>, title: String) {
    self.id = id
    self.title = title
  }
}

/// What was promised, and by when.
package struct ArchivedAction: Sendable {
  package let record: ArchivedRecord
  package let priority: String?
  package let due: CalendarDate?
  package let originalDue: CalendarDate?
  package let delivery: Action.Delivery?

  package init(
    record: ArchivedRecord,
    priority: String?,
    due: CalendarDate?,
    originalDue: CalendarDate?,
    delivery: Action.Delivery?
  ) {
    self.record = record
    self.priority = priority
    self.due = due
    self.originalDue = originalDue
    self.delivery = delivery
  }

  /// Whether the work was still to be done.
  package var isOpen: Bool { delivery != .complete && delivery != .stopped }
}

/// A step that was promised, and by when.
package struct ArchivedMilestone: Sendable {
  package let record: ArchivedRecord
  package let action: String?
  package let due: CalendarDate?
  package let originalDue: CalendarDate?
  package let state: Milestone.State?

  package init(
    record: ArchivedRecord,
    action: String?,
    due: CalendarDate?,
    originalDue: CalendarDate?,
    state: Milestone.State?
  ) {
    self.record = record
    self.action = action
    self.due = due
    self.originalDue = originalDue
    self.state = state
  }

  /// Whether it was still to be reached.
  package var isOpen: Bool { state == .pending || state == .moved }
}

/// A service that families were told of.
package struct ArchivedService: Sendable {
  package let record: ArchivedRecord
  /// Whether it had ended already: only its name was published.
  package let isGone: Bool
  package let until: CalendarDate?

  package init(record: ArchivedRecord, isGone: Bool, until: CalendarDate?) {
    self.record = record
    self.isGone = isGone
    self.until = until
  }
}

/// A measure with what it counted and the values that were published.
package struct ArchivedMetric: Sendable {
  package let record: ArchivedRecord
  package let code: String?
  package let definition: String?
  package let unit: Metric.Unit?
  package let countsPeople: Bool?
  package let series: [ArchivedPoint]

  package init(
    record: ArchivedRecord,
    code: String?,
    definition: String?,
    unit: Metric.Unit?,
    countsPeople: Bool?,
    series: [ArchivedPoint]
  ) {
    self.record = record
    self.code = code
    self.definition = definition
    self.unit = unit
    self.countsPeople = countsPeople
    self.series = series
  }
}

/// One published value of a measure.
package struct ArchivedPoint: Sendable {
  package let period: MetricPeriod
  package let split: String?
  /// The value as published; nil when it was suppressed or missing.
  package let value: DecimalNumber?
  package let isSuppressed: Bool
  /// Where it stands in the archive.
  package let source: SourceRange

  package init(
    period: MetricPeriod,
    split: String?,
    value: DecimalNumber?,
    isSuppressed: Bool,
    source: SourceRange
  ) {
    self.period = period
    self.split = split
    self.value = value
    self.isSuppressed = isSuppressed
    self.source = source
  }
}

/// One published row of the money.
package struct ArchivedSpending: Sendable {
  package let year: PlanYear
  package let stream: String?
  package let service: String?
  package let action: String?
  package let thrive: ThriveGroup?
  package let level: ServiceLevel?
  package let planned: Money?
  package let actual: Money?
  package let forecast: Money?
  /// Where it stands in the archive.
  package let source: SourceRange

  package init(
    year: PlanYear,
    stream: String?,
    service: String?,
    action: String?,
    thrive: ThriveGroup?,
    level: ServiceLevel?,
    planned: Money?,
    actual: Money?,
    forecast: Money?,
    source: SourceRange
  ) {
    self.year = year
    self.stream = stream
    self.service = service
    self.action = action
    self.thrive = thrive
    self.level = level
    self.planned = planned
    self.actual = actual
    self.forecast = forecast
    self.source = source
  }
}
