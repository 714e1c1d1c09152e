package import Confidentiality
package import Diagnostics

/// Where money comes from.
package struct FundingStream: PlanRecord {
  /// Where the money comes from.
  package enum Kind: String, CaseIterable, Sendable {
    case icbCore = "icb-core"
    case transformationUplift = "transformation-uplift"
    case mhst
    case council
    case publicHealth = "public-health"
    case highNeeds = "high-needs"
    case specialised
    case grant
    case charity
    case schools
    case pooledS75 = "pooled-s75"
    case other
  }

  /// How far the figures can be trusted.
  package enum Confidence: String, CaseIterable, Sendable {
    case high
    case medium
    case low
  }

  package static let kind = RecordKind.fundingStream
  package let id: Located<String>
  package let title: Located<String>
  package let funder: Located<String>
  package let streamKind: Located<Kind>
  package let isRecurrent: Located<Bool>
  package let ends: Located<CalendarDate>?
  /// The streams whose money a pooled fund holds.
  package let pooledMembers: [Located<String>]
  package let confidence: Located<Confidence>?
  package let exclusions: Located<String>?

  package var displayTitle: String { title.value }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    title = fields.required("title", .line)
    funder = fields.requiredReference("funder", .record(.organisation))
    streamKind = fields.required("kind", .choice(.other))
    isRecurrent = fields.required("recurrent", .yesOrNo)
    ends = fields.optional("ends", .date)
    pooledMembers = fields.references("pooled-members", .record(.fundingStream))
    confidence = fields.optional("confidence", .choice(.medium))
    exclusions = fields.optional("exclusions", .line)
    if !isRecurrent.value, ends == nil {
      fields.reportConflict(
        "The funding stream \u{201C}\(title.value)\u{201D} is not recurrent but has no end.",
        at: isRecurrent.source,
        help: "Fill in the column \u{201C}ends\u{201D} with the last day of the money."
      )
    }
  }
}

/// Money planned or spent in a year.
package struct SpendingRow: PlanRecord {
  package static let kind = RecordKind.spending
  package let id: Located<String>
  package let year: Located<PlanYear>
  package let stream: Located<String>
  package let service: Located<String>?
  package let action: Located<String>?
  package let thrive: Located<ThriveGroup>?
  package let level: Located<ServiceLevel>?
  package let planned: Located<Money>?
  package let actual: Located<Money>?
  package let forecast: Located<Money>?
  package let note: Located<String>?

  package var displayTitle: String { "\(year.value.text) \(stream.value)" }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    year = fields.required("year", .year)
    stream = fields.requiredReference("stream", .record(.fundingStream))
    service = fields.optionalReference("service", .record(.service))
    action = fields.optionalReference("action", .record(.action))
    thrive = fields.optional("thrive", .choice(.thriving))
    level = fields.optional("level", .choice(.universal))
    planned = fields.optional("planned", .money)
    actual = fields.optional("actual", .money)
    forecast = fields.optional("forecast", .money)
    note = fields.optional("note", .line)
  }
}

/// Staff in one role of one organisation on a day, in whole-time equivalents.
package struct WorkforceRow: PlanRecord {
  package static let kind = RecordKind.workforce
  package let id: Located<String>
  package let asAt: Located<CalendarDate>
  package let organisation: Located<String>
  package let service: Located<String>?
  package let roleGroup: Located<String>
  package let fundedWTE: Located<DecimalNumber>?
  package let inPostWTE: Located<DecimalNumber>?
  package let plannedWTE: Located<DecimalNumber>?
  package let source: Located<String>?

  package var displayTitle: String { roleGroup.value }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    asAt = fields.required("as-at", .date)
    organisation = fields.requiredReference("organisation", .record(.organisation))
    service = fields.optionalReference("service", .record(.service))
    roleGroup = fields.required("role-group", .line)
    fundedWTE = fields.optional("funded-wte", .number)
    inPostWTE = fields.optional("in-post-wte", .number)
    plannedWTE = fields.optional("planned-wte", .number)
    source = fields.optionalReference("source", .record(.source))
  }
}

/// How many children live in the area, by age or group.
package struct PopulationRow: PlanRecord {
  package static let kind = RecordKind.population
  package let id: Located<String>
  package let year: Located<Int>
  package let area: Located<String>
  package let ageFrom: Located<Int>
  package let ageTo: Located<Int>
  /// Nil for everybody of these ages.
  package let group: Located<String>?
  package let count: Located<Undisclosed<Int>>
  package let source: Located<String>?

  package var displayTitle: String { "\(area.value) \(ageFrom.value)\u{2013}\(ageTo.value)" }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    year = fields.required("year", .wholeNumber(in: 1990...2199))
    area = fields.required("area", .line)
    ageFrom = fields.required("age-from", .wholeNumber(in: 0...25))
    ageTo = fields.required("age-to", .wholeNumber(in: 0...25))
    group = fields.optionalReference("group", .vocabulary(.group))
    count = fields.required("count", .wholeNumber(in: 0...99_999_999)).map(Undisclosed.init)
    source = fields.optionalReference("source", .record(.source))
    guard ageFrom.value > ageTo.value else { return }
    fields.reportConflict(
      "The ages of this row run backwards: from \(ageFrom.value) to \(ageTo.value).",
      at: ageFrom.source,
      help: "Both ages are included: for people under 18 write 17 as \u{201C}age-to\u{201D}."
    )
  }
}

/// A course for people who work with children.
package struct TrainingCourse: PlanRecord {
  package static let kind = RecordKind.training
  package let id: Located<String>
  package let title: Located<String>
  package let provider: Located<String>
  package let audience: Located<String>?
  package let level: Located<String>?
  package let cost: Located<String>?
  package let year: Located<PlanYear>?
  package let trained: Located<Undisclosed<Int>>?
  package let of: Located<Undisclosed<Int>>?

  package var displayTitle: String { title.value }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    title = fields.required("title", .line)
    provider = fields.requiredReference("provider", .record(.organisation))
    audience = fields.optional("audience", .line)
    level = fields.optional("level", .line)
    cost = fields.optional("cost", .line)
    year = fields.optional("year", .year)
    trained = fields.optional("trained", .wholeNumber(in: 0...999_999))?.map(Undisclosed.init)
    of = fields.optional("of", .wholeNumber(in: 0...999_999))?.map(Undisclosed.init)
  }
}

/// Something that may go wrong.
package struct Risk: PlanRecord {
  /// How much of a risk is told in public.
  package enum Publication: String, CaseIterable, Sendable {
    case full
    case summary
    case withheld
  }

  package static let kind = RecordKind.risk
  package let id: Located<String>
  package let title: Located<String>
  package let cause: Located<String>?
  package let effect: Located<String>?
  package let likelihood: Located<Int>
  package let impact: Located<Int>
  package let targetLikelihood: Located<Int>?
  package let targetImpact: Located<Int>?
  package let ownerRole: Located<String>
  package let mitigations: [Located<String>]
  package let reviewDue: Located<CalendarDate>?
  package let publish: Located<Publication>
  package let withheldReason: Located<String>?

  package var displayTitle: String { title.value }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    title = fields.required("title", .line)
    cause = fields.optional("cause", .line)
    effect = fields.optional("effect", .line)
    likelihood = fields.required("likelihood", .wholeNumber(in: 1...5))
    impact = fields.required("impact", .wholeNumber(in: 1...5))
    targetLikelihood = fields.optional("target-likelihood", .wholeNumber(in: 1...5))
    targetImpact = fields.optional("target-impact", .wholeNumber(in: 1...5))
    ownerRole = fields.required("owner-role", .line)
    mitigations = fields.references("mitigations", .record(.action))
    reviewDue = fields.optional("review-due", .date)
    publish = fields.required("publish", .choice(.full))
    withheldReason = fields.optional("withheld-reason", .line)
    if publish.value == .withheld, withheldReason == nil {
      fields.reportConflict(
        "The risk \u{201C}\(title.value)\u{201D} is withheld without a reason.",
        at: publish.source,
        help: "Say why in the column \u{201C}withheld-reason\u{201D}."
      )
    }
  }
}
