import Diagnostics
import PlanModel

/// A record read from fields given as text, as from the row of a sheet.
func record<Record: PlanRecord>(_ fields: [String: String], id: String = "one") -> Record {
  let place = SourceRange(path: "a.csv", start: 0, end: 0)
  let entries = fields.sorted { $0.key < $1.key }.map { key, value in
    SourceMapping.Entry(
      key: Located(key, at: place),
      value: .scalar(SourceScalar(SourceText(value, at: place), style: .plain))
    )
  }
  var reader = FieldReader(
    SourceRecord(
      id: Located(id, at: place),
      fields: SourceMapping(entries, at: place),
      body: nil
    ),
    name: RecordName(kind: Record.kind, id: id, title: "One"),
    isRow: false
  )
  return Record(reading: &reader)
}
