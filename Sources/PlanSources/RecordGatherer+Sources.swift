import Diagnostics
import PlanModel

// What records and rows are before they are read, and what is told of their ids.
extension SourceRecord {
  /// The record without the findings that it accepts, and those: every front matter may list some,
  /// so that no kind of record has to ask for them.
  var withoutAcceptances: (rest: SourceRecord, accepted: SourceRecord?) {
    let entries = fields.entries.filter { $0.key.value == Acceptance.key }
    guard !entries.isEmpty else { return (self, nil) }
    let rest = fields.entries.filter { $0.key.value != Acceptance.key }
    return (
      SourceRecord(
        id: id,
        fields: SourceMapping(rest, at: fields.source, unread: fields.unread),
        body: body
      ),
      SourceRecord(id: id, fields: SourceMapping(entries, at: fields.source), body: nil)
    )
  }

  /// What people call it, found before the record is decoded: messages about its fields need it.
  var title: String {
    for key in ["title", "name", "term"] {
      guard let entry = fields.entries.first(where: { $0.key.value == key }),
        case .scalar(let scalar) = entry.value, !scalar.words.isEmpty
      else { continue }
      return scalar.text.shortened
    }
    return id.value
  }
}

extension CSVTable {
  /// The id cell of a row; nil when it is empty or there is no such column.
  func id(of row: [SourceScalar]) -> Located<String>? {
    guard let column = header.firstIndex(where: { $0.value == "id" }), column < row.count,
      !row[column].words.isEmpty
    else { return nil }
    return Located(row[column].text, at: row[column].source)
  }

  /// The same sheet with other rows.
  func with(_ rows: [[SourceScalar]]) -> CSVTable {
    CSVTable(path: path, header: header, names: names, rows: rows, unreadRows: unreadRows)
  }

  /// A row as a record.
  func record(_ row: [SourceScalar], id: Located<String>?) -> SourceRecord {
    let first = row.first?.source ?? .start(of: path)
    let last = row.last?.source ?? first
    let whole = SourceRange(
      path: path,
      start: first.start,
      end: max(first.end, last.end),
      cell: first.cell
    )
    let entries = zip(header, row).map { SourceMapping.Entry(key: $0, value: .scalar($1)) }
    return SourceRecord(
      id: id ?? Located("row-\(first.cell?.row ?? 0)", at: first),
      fields: SourceMapping(entries, at: whole),
      body: nil
    )
  }
}

extension Diagnostic {
  static func badID(_ id: Located<String>, _ kind: RecordKind) -> Diagnostic {
    let corrected = RecordID.correction(of: id.value)
    return Diagnostic(
      .badID,
      .mustFix,
      "\u{201C}\(id.value.shortened)\u{201D} cannot be the id of \(kind.article) \(kind.inWords).",
      at: id.source,
      help:
        "An id has 2 to 64 small letters, digits and hyphens. A Markdown file\u{2019}s id is its name without \u{201C}.md\u{201D}.",
      suggestion: corrected
    )
  }

  static func duplicateID(
    _ id: Located<String>,
    _ kind: RecordKind,
    first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .duplicateID,
      .mustFix,
      "Two \(kind.pluralInWords) have the id \u{201C}\(id.value.shortened)\u{201D}.",
      at: id.source,
      notes: [Note("The id is used here first.", at: first)],
      help: "Give one of them another id, and change what refers to it."
    )
  }

  static func rowWithoutID(_ row: [SourceScalar], in table: CSVTable) -> Diagnostic {
    let column = table.header.firstIndex { $0.value == "id" }
    let place = column.flatMap { $0 < row.count ? row[$0].source : nil } ?? row.first?.source
    return Diagnostic(
      .missingField,
      .mustFix,
      "This row of \(table.path) has no \u{201C}id\u{201D}.",
      at: place ?? .start(of: table.path),
      help: "Fill in a short id such as open-crisis-hub, or delete the row."
    )
  }
}
