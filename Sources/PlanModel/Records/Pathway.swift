package import Diagnostics

/// The way through a referral, step by step.
package struct Pathway: PlanRecord {
  /// One step; the first that is written is where people start.
  package struct Step: Sendable {
    /// What happens at a step.
    package enum Kind: String, CaseIterable, Sendable {
      case decision
      case service
      case advice
      case crisis
    }

    package let id: Located<String>
    package let kind: Located<Kind>
    package let text: Located<String>
    package let service: Located<String>?
    /// Ids of steps of the same pathway.
    package let next: [Located<String>]
    package let targetWait: Located<String>?

    init(reading fields: inout FieldReader) {
      id = fields.required("id", .identifier)
      kind = fields.required("kind", .choice(.advice))
      text = fields.required("text", .line)
      service = fields.optionalReference("service", .record(.service))
      next = fields.list("next", .identifier)
      targetWait = fields.optional("target-wait", .line)
    }
  }

  package static let kind = RecordKind.pathway
  package let id: Located<String>
  package let title: Located<String>
  package let summary: Located<String>?
  package let audience: Located<String>
  package let ages: AgeRange
  package let needs: [Located<String>]
  package let agreedBy: Located<String>?
  package let agreedOn: Located<CalendarDate>?
  package let steps: [Step]
  package let ifNotAccepted: SourceText
  package let body: SourceText

  package var displayTitle: String { title.value }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    title = fields.required("title", .line)
    summary = fields.optional("summary", .line(atMost: 160))
    audience = fields.required("audience", .line)
    ages = fields.requiredGroup("ages") { $0.ages() }
    needs = fields.references("needs", .vocabulary(.need), atLeast: 1)
    agreedBy = fields.optionalReference("agreed-by", .record(.body))
    agreedOn = fields.optional("agreed-on", .date)
    steps = fields.groups("steps", atLeast: 1) { Step(reading: &$0) }
    ifNotAccepted = fields.requiredMarkdown("if-not-accepted")
    body = fields.markdownBody()
  }
}
