package import Diagnostics

/// A word and what it means here.
package struct GlossaryTerm: PlanRecord {
  package static let kind = RecordKind.glossary
  package let id: Located<String>
  package let term: Located<String>
  package let shortForm: Located<String>?
  package let definition: Located<String>
  package let see: [Located<String>]
  /// Words that should not be used for it.
  package let avoid: [Located<String>]

  package var displayTitle: String { term.value }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    term = fields.required("term", .line)
    shortForm = fields.optional("short-form", .line)
    definition = fields.required("definition", .line)
    see = fields.references("see", .record(.glossary))
    avoid = fields.list("avoid", .line)
  }
}

/// A publication that figures or practice come from.
package struct SourceEntry: PlanRecord {
  /// What kind of publication it is.
  package enum Kind: String, CaseIterable, Sendable {
    case report
    case statistics
    case guidance
    case legislation
    case survey
    case dataset
    case webPage = "web-page"
    case local
  }

  package static let kind = RecordKind.source
  package let id: Located<String>
  package let title: Located<String>
  package let publisher: Located<String>
  package let year: Located<Int>
  package let url: Located<String>?
  package let accessedOn: Located<CalendarDate>?
  package let sourceKind: Located<Kind>
  package let licence: Located<String>?

  package var displayTitle: String { title.value }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    title = fields.required("title", .line)
    publisher = fields.required("publisher", .line)
    year = fields.required("year", .wholeNumber(in: 1900...2199))
    url = fields.optional("url", .url)
    accessedOn = fields.optional("accessed-on", .date)
    sourceKind = fields.required("kind", .choice(.report))
    licence = fields.optional("licence", .line)
  }
}

/// The area's answer to one question of a framework.
package struct AssessmentAnswer: PlanRecord {
  package static let kind = RecordKind.assessment
  package let id: Located<String>
  package let item: Located<String>
  package let year: Located<PlanYear>?
  package let answer: Located<String>
  /// Records as `kind:id`, or words.
  package let evidence: [Located<String>]
  package let note: Located<String>?

  package var displayTitle: String { item.value }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    item = fields.required("item", .line)
    year = fields.optional("year", .year)
    answer = fields.required("answer", .line)
    evidence = fields.mentions("evidence")
    note = fields.optional("note", .line)
  }
}
