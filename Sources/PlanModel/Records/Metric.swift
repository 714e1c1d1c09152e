package import Confidentiality
package import Diagnostics

/// A measure: what is counted, how, and what it should do.
package struct Metric: PlanRecord {
  /// What a value counts.
  package enum Unit: String, CaseIterable, Sendable {
    case count
    case percent
    case ratePer10000 = "rate-per-10000"
    case days
    case weeks
    case score
    case pounds
    case wte
  }

  /// Which way is better.
  package enum Improvement: String, CaseIterable, Sendable {
    case increase
    case decrease
    case neutral
  }

  /// How long each period of the series is.
  package enum PeriodKind: String, CaseIterable, Sendable {
    case month
    case quarter
    case financialYear = "financial-year"
    case academicYear = "academic-year"
    case rolling12Months = "rolling-12-months"
    case calendarYear = "calendar-year"

    /// Whether a period is written in this kind's form.
    package func accepts(_ period: MetricPeriod) -> Bool {
      switch (self, period) {
      case (.month, .month), (.rolling12Months, .month), (.quarter, .quarter),
        (.financialYear, .year), (.academicYear, .year), (.calendarYear, .calendarYear):
        true
      default: false
      }
    }
  }

  /// Whether the values may still change.
  package enum SourceStatus: String, CaseIterable, Sendable {
    case provisional
    case final
    case local
  }

  /// Whom the values are about.
  package enum Scope: String, CaseIterable, Sendable {
    case local
    case national
  }

  /// Where a series stood when the plan began.
  package struct Baseline: Sendable {
    package let value: Located<Undisclosed<DecimalNumber>>
    package let period: Located<MetricPeriod>
  }

  /// What a series should reach, by when, and who says so.
  package struct Target: Sendable {
    /// Who set the target.
    package enum Kind: String, CaseIterable, Sendable {
      case local
      case national
      case regulatory
    }

    package let value: Located<DecimalNumber>
    package let by: Located<CalendarDate>?
    package let kind: Located<Kind>
    package let source: Located<String>?

    init(reading fields: inout FieldReader) {
      value = fields.required("value", .number)
      by = fields.optional("by", .date)
      kind = fields.required("kind", .choice(.local))
      source = fields.optional("source", .line)
    }
  }

  /// One value of the way to a target.
  package struct TrajectoryPoint: Sendable {
    package let period: Located<MetricPeriod>
    package let value: Located<DecimalNumber>
  }

  /// A period from which the values no longer compare with those before.
  package struct Break: Sendable {
    package let period: Located<MetricPeriod>
    package let reason: Located<String>
  }

  package static let kind = RecordKind.metric
  package let id: Located<String>
  package let title: Located<String>
  package let plainTitle: Located<String>?
  package let definition: SourceText
  package let numerator: Located<String>?
  package let denominator: Located<String>?
  /// The code of the national measure, such as `MHS95`.
  package let code: Located<String>?
  package let unit: Located<Unit>
  /// Whether the values count people, so that disclosure control applies.
  package let countsPeople: Bool
  package let countsPeopleSource: SourceRange
  /// Under which rule small numbers are withheld, where it is not the plan's.
  package let disclosure: Located<PlanSettings.Disclosure>?
  package let disclosureReason: Located<String>?
  package let improvement: Located<Improvement>
  package let period: Located<PeriodKind>
  package let geography: Located<String>?
  package let source: Located<String>
  package let citation: Located<String>?
  package let sourceStatus: Located<SourceStatus>?
  package let baseline: Baseline?
  package let targets: [Target]
  package let trajectory: [TrajectoryPoint]
  package let breaks: [Break]
  package let comparator: Located<String>?
  package let splitBy: Located<String>?
  package let scope: Scope
  package let order: Int
  package let body: SourceText

  package var displayTitle: String { title.value }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    title = fields.required("title", .line)
    plainTitle = fields.optional("plain-title", .line)
    definition = fields.requiredMarkdown("definition")
    numerator = fields.optional("numerator", .line)
    denominator = fields.optional("denominator", .line)
    code = fields.optional("code", .line)
    unit = fields.required("unit", .choice(.count))
    let countsPeople = fields.required("counts-people", .yesOrNo)
    self.countsPeople = countsPeople.value
    countsPeopleSource = countsPeople.source
    disclosure = fields.optional("disclosure", .choice(.mhsds))
    disclosureReason = fields.optional("disclosure-reason", .line)
    improvement = fields.required("improvement", .choice(.neutral))
    period = fields.required("period", .choice(.month))
    geography = fields.optional("geography", .line)
    source = fields.requiredReference("source", .record(.source))
    citation = fields.optional("citation", .line)
    sourceStatus = fields.optional("source-status", .choice(.local))
    baseline = fields.optionalGroup("baseline") {
      Baseline(
        value: $0.required("value", .number).map(Undisclosed.init),
        period: $0.required("period", .period)
      )
    }
    targets = fields.groups("targets") { Target(reading: &$0) }
    trajectory = fields.groups("trajectory") {
      TrajectoryPoint(period: $0.required("period", .period), value: $0.required("value", .number))
    }
    breaks = fields.groups("breaks") {
      Break(period: $0.required("period", .period), reason: $0.required("reason", .line))
    }
    comparator = fields.optional("comparator", .line)
    splitBy = fields.optional("split-by", .line)
    scope = fields.optional("scope", .choice(.local), default: .local)
    order = fields.optional("order", .wholeNumber(in: 0...999), default: 500)
    body = fields.markdownBody()
    if let disclosure, disclosure.value == .none, disclosureReason == nil {
      fields.reportConflict(
        "The metric \u{201C}\(title.value)\u{201D} switches disclosure control off without a reason.",
        at: disclosure.source,
        help:
          "Add \u{201C}disclosure-reason: \u{2026}\u{201D}, or choose mhsds or nhs-secondary-care."
      )
    }
  }
}

/// One row of `metrics/data/<id>.csv`.
package struct MetricRow: PlanRecord {
  package static let kind = RecordKind.metricValue
  package let id: Located<String>
  package let period: Located<MetricPeriod>
  /// Nil where the source published none.
  package let value: Located<Undisclosed<DecimalNumber>>?
  package let numerator: Located<Undisclosed<DecimalNumber>>?
  package let denominator: Located<Undisclosed<DecimalNumber>>?
  package let lower: Located<Undisclosed<DecimalNumber>>?
  package let upper: Located<Undisclosed<DecimalNumber>>?
  package let comparator: Located<DecimalNumber>?
  package let split: Located<String>?
  package let status: Located<Metric.SourceStatus>?
  package let note: Located<String>?

  package var displayTitle: String { period.value.text }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    period = fields.required("period", .period)
    value = fields.optional("value", .number)?.map(Undisclosed.init)
    numerator = fields.optional("numerator", .number)?.map(Undisclosed.init)
    denominator = fields.optional("denominator", .number)?.map(Undisclosed.init)
    lower = fields.optional("lower", .number)?.map(Undisclosed.init)
    upper = fields.optional("upper", .number)?.map(Undisclosed.init)
    comparator = fields.optional("comparator", .number)
    split = fields.optional("split", .line)
    status = fields.optional("status", .choice(.local))
    note = fields.optional("note", .line)
  }
}
