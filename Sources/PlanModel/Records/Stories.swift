package import Diagnostics

/// What people said and what came of it.
package struct Engagement: PlanRecord {
  /// How far we have come with what we promised.
  package enum State: String, CaseIterable, Sendable {
    case done
    case doing
    case notDoing = "not-doing"
  }

  package static let kind = RecordKind.engagement
  package let id: Located<String>
  package let title: Located<String>
  package let when: Located<MonthOrDate>
  package let groups: [Located<String>]
  package let countBand: Located<String>?
  package let method: Located<String>
  package let youSaid: SourceText
  package let weDid: SourceText
  package let state: Located<State>
  package let whyNot: Located<String>?
  package let actions: [Located<String>]
  package let body: SourceText

  package var displayTitle: String { title.value }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    title = fields.required("title", .line)
    when = fields.required("when", .monthOrDate)
    (groups, countBand) = fields.requiredGroup("who") {
      ($0.list("groups", .line, atLeast: 1), $0.optional("count-band", .line))
    }
    method = fields.required("method", .line)
    youSaid = fields.requiredMarkdown("you-said")
    weDid = fields.requiredMarkdown("we-did")
    state = fields.required("state", .choice(.doing))
    whyNot = fields.optional("why-not", .line)
    actions = fields.references("actions", .record(.action))
    body = fields.markdownBody()
    if state.value == .notDoing, whyNot == nil {
      fields.reportConflict(
        "\u{201C}\(title.value)\u{201D} says that something will not be done, but not why.",
        at: state.source,
        help: "Add a line \u{201C}why-not: \u{2026}\u{201D}."
      )
    }
  }
}

/// What one child's or one school's story shows.
package struct CaseStudy: PlanRecord {
  package static let kind = RecordKind.caseStudy
  package let id: Located<String>
  package let title: Located<String>
  package let summary: Located<String>?
  package let enablers: [Located<String>]
  package let services: [Located<String>]
  package let thrive: [Located<ThriveGroup>]
  package let hasConsent: Located<Bool>
  /// Made of several people's stories, so that nobody can be recognised.
  package let isComposite: Located<Bool>
  package let ageBand: Located<String>?
  package let body: SourceText

  package var displayTitle: String { title.value }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    title = fields.required("title", .line)
    summary = fields.optional("summary", .line(atMost: 160))
    enablers = fields.references("enablers", .record(.enabler))
    services = fields.references("services", .record(.service))
    thrive = fields.list("thrive", .choice(.thriving))
    hasConsent = fields.required("consent", .yesOrNo)
    isComposite = fields.required("composite", .yesOrNo)
    ageBand = fields.optional("age-band", .line)
    body = fields.markdownBody()
    if !hasConsent.value, !isComposite.value {
      fields.reportConflict(
        "The case study \u{201C}\(title.value)\u{201D} is about one real person who has not agreed.",
        at: hasConsent.source,
        help: "Ask for consent, or tell a composite story and write \u{201C}composite: yes\u{201D}."
      )
    }
  }
}

/// What was learnt from another area.
package struct LearningStory: PlanRecord {
  package static let kind = RecordKind.learning
  package let id: Located<String>
  package let title: Located<String>
  package let question: Located<String>
  package let thrive: [Located<ThriveGroup>]
  package let fromArea: Located<String>
  package let partners: [Located<String>]
  package let whatWeLearnt: SourceText
  package let whatWeChanged: SourceText
  package let body: SourceText

  package var displayTitle: String { title.value }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    title = fields.required("title", .line)
    question = fields.required("question", .line)
    thrive = fields.list("thrive", .choice(.thriving))
    fromArea = fields.required("from-area", .line)
    partners = fields.list("partners", .line)
    whatWeLearnt = fields.requiredMarkdown("what-we-learnt")
    whatWeChanged = fields.requiredMarkdown("what-we-changed")
    body = fields.markdownBody()
  }
}
