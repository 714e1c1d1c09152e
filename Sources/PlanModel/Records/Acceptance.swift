package import Diagnostics

/// A finding that somebody decided to live with for a while, and why.
///
/// A row of `accepted.csv`, or an entry of `accept` in a front matter, which then is about its own
/// record.
package struct Acceptance: PlanRecord {
  package static let kind = RecordKind.acceptance
  /// The key of a front matter that lists some.
  package static let key = "accept"

  package let id: Located<String>
  /// The code of the finding.
  package let code: Located<String>
  /// What the finding is about, as reports name it: `service:youth-hub#ages`, or a path.
  package let record: Located<String>
  /// The underlined words, when only one of several findings alike is meant.
  package let text: Located<String>?
  package let reason: Located<String>
  /// The last day that it holds: nothing is accepted for ever, because plans and rules change.
  package let until: Located<CalendarDate>

  package var displayTitle: String { code.value }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    code = fields.required("code", .line)
    record = fields.required("record", .line)
    text = fields.optional("text", .line)
    reason = fields.required("reason", .line)
    until = fields.required("until", .date)
  }

  /// The entries of `accept`, each about the record that they stand in, or one field of it.
  package static func list(reading fields: inout FieldReader) -> [Acceptance] {
    let owner = fields.name
    let entries = fields.groups(key) { Acceptance(reading: &$0, of: owner) }
    return fields.isComplete ? entries : []
  }

  private init(reading fields: inout FieldReader, of owner: RecordName) {
    id = fields.id
    code = fields.required("code", .line)
    let field = fields.optional("field", .line)
    let name = owner.kind == .settings ? "plan.yml" : "\(owner.kind.rawValue):\(owner.id)"
    record = Located(name + (field.map { "#\($0.value)" } ?? ""), at: code.source)
    text = fields.optional("text", .line)
    reason = fields.required("reason", .line)
    until = fields.required("until", .date)
  }
}
