package import Diagnostics

/// The five groups of the THRIVE framework, in its order.
package enum ThriveGroup: String, CaseIterable, Hashable, Sendable {
  case thriving
  case gettingAdvice = "getting-advice"
  case gettingHelp = "getting-help"
  case gettingMoreHelp = "getting-more-help"
  case gettingRiskSupport = "getting-risk-support"
}

/// Something the partnership will change, and why.
package struct Priority: PlanRecord {
  /// What became of a priority since the plan before.
  package struct FromLastYear: Sendable {
    /// What became of a priority of last year's plan.
    package enum Disposition: String, CaseIterable, Sendable {
      case continued
      case new
      case merged
      case completed
      case stopped
    }

    package let was: Located<Disposition>
    package let reason: Located<String>?

    init(reading fields: inout FieldReader) {
      was = fields.required("was", .choice(.continued))
      reason = fields.optional("reason", .line)
    }
  }

  package static let kind = RecordKind.priority
  package let id: Located<String>
  package let title: Located<String>
  package let order: Int
  package let why: SourceText
  /// A change in children's lives, not an activity.
  package let outcome: Located<String>
  package let enablers: [Located<String>]
  package let thrive: [Located<ThriveGroup>]
  package let groups: [Located<String>]
  package let metrics: [Located<String>]
  package let owner: Owner
  /// At most 120 plain words.
  package let youngPeople: SourceText
  package let fromLastYear: FromLastYear?
  package let body: SourceText

  package var displayTitle: String { title.value }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    title = fields.required("title", .line)
    order = fields.optional("order", .wholeNumber(in: 0...999), default: 500)
    why = fields.requiredMarkdown("why")
    outcome = fields.required("outcome", .line)
    enablers = fields.references("enablers", .record(.enabler), atLeast: 1)
    thrive = fields.list("thrive", .choice(.thriving), atLeast: 1)
    groups = fields.references("groups", .vocabulary(.group))
    metrics = fields.references("metrics", .record(.metric), atLeast: 1)
    owner = fields.requiredGroup("owner") { Owner(reading: &$0) }
    youngPeople = fields.requiredMarkdown("young-people")
    fromLastYear = fields.optionalGroup("from-last-year") { FromLastYear(reading: &$0) }
    body = fields.markdownBody()
  }
}
