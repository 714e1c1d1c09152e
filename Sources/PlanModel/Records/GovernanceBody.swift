package import Diagnostics

/// A board or group of the governance structure.
package struct GovernanceBody: PlanRecord {
  /// What a body does in the plan's governance.
  package enum Kind: String, CaseIterable, Sendable {
    /// The health and wellbeing board: exactly one, at the top.
    case hwb
    case board
    case subGroup = "sub-group"
    case workingGroup = "working-group"
    case forum
    case scrutiny
    case ics
  }

  package static let kind = RecordKind.body
  package let id: Located<String>
  package let title: Located<String>
  package let bodyKind: Located<Kind>
  package let reportsTo: Located<String>?
  package let chairRole: Located<String>?
  package let meets: Located<String>?
  package let members: [Owner]
  package let terms: Located<String>?
  package let minutes: [Located<String>]
  package let childrensVoices: SourceText?
  package let body: SourceText

  package var displayTitle: String { title.value }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    title = fields.required("title", .line)
    bodyKind = fields.required("kind", .choice(.board))
    reportsTo = fields.optionalReference("reports-to", .record(.body))
    chairRole = fields.optional("chair-role", .line)
    meets = fields.optional("meets", .line)
    members = fields.groups("members") { Owner(reading: &$0) }
    terms = fields.optional("terms", .line)
    minutes = fields.list("minutes", .url)
    childrensVoices = fields.optionalMarkdown("childrens-voices")
    body = fields.markdownBody()
  }
}
