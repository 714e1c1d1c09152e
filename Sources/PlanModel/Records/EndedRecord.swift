package import Diagnostics

/// A row of `ended.csv`: what became of something that last year's plan had and this one has not.
package struct EndedRecord: PlanRecord {
  /// What became of it.
  package enum Outcome: String, CaseIterable, Sendable {
    case completed
    case stopped
    case merged
    case renamed
  }

  package static let kind = RecordKind.ended
  package let id: Located<String>
  /// What ended, as `kind:id`, such as `action:text-line`.
  package let record: Located<String>
  package let whatBecame: Located<Outcome>
  package let reason: Located<String>
  /// What goes on in its place, as `kind:id`.
  package let successor: Located<String>?

  package var displayTitle: String { record.value }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    record = fields.required("record", .line)
    whatBecame = fields.required("what-became", .choice(.stopped))
    reason = fields.required("reason", .line)
    successor = fields.optionalReference("successor", .anyRecord)
    if [.merged, .renamed].contains(whatBecame.value), successor == nil {
      fields.reportConflict(
        "ended.csv says \u{201C}\(record.value)\u{201D} was \(whatBecame.value.rawValue), but not with what goes on.",
        at: whatBecame.source,
        help: "Fill in \u{201C}successor\u{201D}, such as \u{201C}action:one-referral-form\u{201D}."
      )
    }
  }
}
