internal import Diagnostics
internal import PlanModel

extension PlanSettings {
  /// What stands in for settings that could not be read: the plan is then never published.
  static var unread: PlanSettings {
    let nowhere = SourceRange.start(of: "plan.yml")
    let record = SourceRecord(
      id: Located("plan", at: nowhere),
      fields: SourceMapping([], at: nowhere),
      body: nil
    )
    var reader = FieldReader(
      record,
      name: RecordName(kind: .settings, id: "plan", title: "plan.yml"),
      isRow: false
    )
    return PlanSettings(reading: &reader)
  }
}
