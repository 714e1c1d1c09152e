package import Diagnostics

/// A piece of work that somebody promised by a day.
package struct Action: PlanRecord {
  /// Whether the work is on track.
  package enum Delivery: String, CaseIterable, Sendable {
    case notStarted = "not-started"
    case onTrack = "on-track"
    case atRisk = "at-risk"
    case offTrack = "off-track"
    case complete
    case stopped
  }

  /// Whether we believe that it will change the outcome.
  package enum OutcomeConfidence: String, CaseIterable, Sendable {
    case high
    case medium
    case low
    case tooEarly = "too-early"
  }

  /// Why an action has no cost of its own.
  package enum FundingNote: String, CaseIterable, Sendable {
    case noAdditionalCost = "no-additional-cost"
    case unfunded
  }

  package static let kind = RecordKind.action
  package let id: Located<String>
  package let title: Located<String>
  package let priority: Located<String>
  package let ownerRole: Located<String>
  package let ownerOrganisation: Located<String>
  package let start: Located<CalendarDate>
  package let due: Located<CalendarDate>
  package let originalDue: Located<CalendarDate>?
  package let completedOn: Located<CalendarDate>?
  package let delivery: Located<Delivery>
  package let outcomeConfidence: Located<OutcomeConfidence>
  package let reason: Located<String>?
  package let fundingStream: Located<String>?
  package let amount: Located<Money>?
  package let year: Located<PlanYear>?
  package let fundingNote: Located<FundingNote>?
  package let metrics: [Located<String>]
  package let services: [Located<String>]
  package let engagement: [Located<String>]
  package let commissioningStep: Located<Int>?
  /// Records as `kind:id`, or words.
  package let evidence: [Located<String>]
  package let progress: SourceText?

  package var displayTitle: String { title.value }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    title = fields.required("title", .line)
    priority = fields.requiredReference("priority", .record(.priority))
    ownerRole = fields.required("owner-role", .line)
    ownerOrganisation = fields.requiredReference("owner-organisation", .record(.organisation))
    start = fields.required("start", .date)
    due = fields.required("due", .date)
    originalDue = fields.optional("original-due", .date)
    completedOn = fields.optional("completed-on", .date)
    delivery = fields.required("delivery", .choice(.notStarted))
    outcomeConfidence = fields.required("outcome-confidence", .choice(.tooEarly))
    reason = fields.optional("reason", .line)
    fundingStream = fields.optionalReference("funding-stream", .record(.fundingStream))
    amount = fields.optional("amount", .money)
    year = fields.optional("year", .year)
    fundingNote = fields.optional("funding-note", .choice(.unfunded))
    metrics = fields.references("metrics", .record(.metric))
    services = fields.references("services", .record(.service))
    engagement = fields.references("engagement", .record(.engagement))
    commissioningStep = fields.optional("commissioning-step", .wholeNumber(in: 1...9))
    evidence = fields.mentions("evidence")
    progress = fields.optionalMarkdown("progress")
    checkDates(&fields)
    checkDelivery(&fields)
  }

  private func checkDates(_ fields: inout FieldReader) {
    guard start.value > due.value else { return }
    fields.reportConflict(
      "The action \u{201C}\(title.value)\u{201D} is due before it starts.",
      at: due.source,
      help:
        "It starts on \(start.value.inWords). Correct \u{201C}start\u{201D} or \u{201C}due\u{201D}."
    )
  }

  private func checkDelivery(_ fields: inout FieldReader) {
    if delivery.value == .complete, completedOn == nil {
      fields.reportConflict(
        "The action \u{201C}\(title.value)\u{201D} is complete but has no \u{201C}completed-on\u{201D} date.",
        at: delivery.source,
        help: "Fill in the day it was completed, such as 2026-09-30."
      )
    }
    if ![.complete, .onTrack, .notStarted].contains(delivery.value), reason == nil {
      fields.reportConflict(
        "The action \u{201C}\(title.value)\u{201D} is \(delivery.value.rawValue) but gives no reason.",
        at: delivery.source,
        help: "Say why in the column \u{201C}reason\u{201D}, in one sentence."
      )
    }
  }
}

/// A step on the way to an action.
package struct Milestone: PlanRecord {
  /// What became of a milestone.
  package enum State: String, CaseIterable, Sendable {
    case pending
    case met
    case missed
    case moved
  }

  package static let kind = RecordKind.milestone
  package let id: Located<String>
  package let action: Located<String>
  package let title: Located<String>
  package let due: Located<CalendarDate>
  package let originalDue: Located<CalendarDate>?
  package let doneOn: Located<CalendarDate>?
  package let state: Located<State>
  /// Records as `kind:id`, or words.
  package let evidence: [Located<String>]

  package var displayTitle: String { title.value }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    action = fields.requiredReference("action", .record(.action))
    title = fields.required("title", .line)
    due = fields.required("due", .date)
    originalDue = fields.optional("original-due", .date)
    doneOn = fields.optional("done-on", .date)
    state = fields.required("state", .choice(.pending))
    evidence = fields.mentions("evidence")
  }
}
