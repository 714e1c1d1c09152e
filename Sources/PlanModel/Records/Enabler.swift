package import Diagnostics

/// The area's account of one of the nine enablers.
package struct Enabler: PlanRecord {
  /// One year's judgement of how far the area has come.
  package struct Rating: Sendable {
    /// How far we are, from 1 to 4.
    package enum Score: String, CaseIterable, Sendable {
      case one = "1"
      case two = "2"
      case three = "3"
      case four = "4"
      case notAssessed = "not-assessed"
    }

    package let year: Located<PlanYear>
    package let score: Located<Score>
    package let reason: Located<String>?
    /// Records that show it, each as `kind:id`.
    package let evidence: [Located<String>]

    init(reading fields: inout FieldReader) {
      year = fields.required("year", .year)
      score = fields.required("rating", .choice(.notAssessed))
      reason = fields.optional("reason", .line)
      evidence = fields.references("evidence", .anyRecord)
    }
  }

  package static let kind = RecordKind.enabler
  package let id: Located<String>
  package let title: Located<String>
  /// The item of the framework that this answers.
  package let item: Located<String>
  package let ratings: [Rating]
  package let lead: Owner?
  package let body: SourceText

  package var displayTitle: String { title.value }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    title = fields.required("title", .line)
    item = fields.requiredReference("enabler", .vocabulary(.enablerItem))
    ratings = fields.groups("rating") { Rating(reading: &$0) }
    lead = fields.optionalGroup("lead") { Owner(reading: &$0) }
    body = fields.markdownBody()
  }
}
