internal import PlanModel

/// What `data/plan.json` may hold, as a JSON Schema (draft 2020-12).
///
/// Every object is closed: a member that the file has and the schema has not is a fault that the
/// tests see. What is always there is required; everything else is left out where nobody said it.
struct PlanSchema {
  /// The schema, which is the same for every plan.
  static var value: JSONValue {
    .record([
      "$schema": .text("https://json-schema.org/draft/2020-12/schema"),
      "title": .text("A local transformation plan, version \(PlanData.schemaVersion)"),
      "description": .text(
        "Dates are YYYY-MM-DD, years 2026-27, texts Markdown as it was written. A number that is not shown, to protect people, has a member such as value-missing beside it instead."
      ),
      "$ref": .text("#/$defs/file"),
      "$defs": .object(([("file", file)] + Self.records).map { JSONValue.Member($0.0, $0.1) }),
    ])
  }

  private static var file: JSONValue {
    object(
      [
        "schema": object(["name": const("local-transformation-plan"), "version": whole]),
        "as-at": date, "plan": ref("plan"), "pages": list(of: ref("page")),
        "enablers": list(of: ref("enabler")), "priorities": list(of: ref("priority")),
        "actions": list(of: ref("action")), "milestones": list(of: ref("milestone")),
        "measures": list(of: ref("measure")), "services": list(of: ref("service")),
        "pathways": list(of: ref("pathway")), "organisations": list(of: ref("organisation")),
        "locations": list(of: ref("location")), "bodies": list(of: ref("body")),
        "engagement": list(of: ref("engagement")), "case-studies": list(of: ref("case-study")),
        "learning": list(of: ref("learning")),
        "risks": object([
          "published": list(of: ref("risk")), "withheld": whole, "withheld-reasons": texts,
        ]),
        "funding-streams": list(of: ref("funding-stream")), "spending": list(of: ref("spending")),
        "workforce": list(of: ref("workforce")), "population": list(of: ref("population")),
        "training": list(of: ref("training")), "glossary": list(of: ref("term")),
        "sources": list(of: ref("source")),
        "assessments": list(of: object(["framework": text, "answers": list(of: ref("answer"))])),
      ]
    )
  }

  // MARK: Kinds of values

  static let text = JSONValue.record(["type": .text("string")])
  static let texts = list(of: text)
  static let whole = JSONValue.record(["type": .text("integer")])
  static let number = JSONValue.record(["type": .text("number")])
  static let flag = JSONValue.record(["type": .text("boolean")])
  static let date = JSONValue.record(["type": .text("string"), "format": .text("date")])
  static let year = pattern("^[0-9]{4}-[0-9]{2}$")
  /// The name of a record, which never changes.
  static let id = pattern("^[a-z0-9]+(-[a-z0-9]+)*$")
  static let ids = list(of: id)
  static let ages = object(["from": whole, "to": whole])
  static let owner = object(["role": text, "organisation": id])
  /// Why a number is not there.
  static let missing = JSONValue.record([
    "enum": .list([.text("suppressed"), .text("not-published")])
  ])

  static func const(_ value: String) -> JSONValue { .record(["const": .text(value)]) }

  static func list(of items: JSONValue) -> JSONValue {
    .record(["type": .text("array"), "items": items])
  }

  static func ref(_ name: String) -> JSONValue { .record(["$ref": .text("#/$defs/\(name)")]) }

  /// One of a fixed set, as authors write it.
  static func one<Value: RawRepresentable<String> & CaseIterable>(
    of values: Value.Type
  ) -> JSONValue {
    .record(["enum": .list(values.allCases.map { .text($0.rawValue) })])
  }

  static func some<Value: RawRepresentable<String> & CaseIterable>(
    of values: Value.Type
  ) -> JSONValue {
    list(of: one(of: values))
  }

  /// An object of members that are always there and of others that need not be.
  static func object(
    _ members: KeyValuePairs<String, JSONValue>,
    maybe others: KeyValuePairs<String, JSONValue> = [:]
  ) -> JSONValue {
    .record([
      "type": .text("object"),
      "properties": .object((Array(members) + Array(others)).map { JSONValue.Member($0.0, $0.1) }),
      "required": members.isEmpty ? nil : .list(members.map { .text($0.key) }),
      "additionalProperties": .flag(false),
    ])
  }

  private static func pattern(_ pattern: String) -> JSONValue {
    .record(["type": .text("string"), "pattern": .text(pattern)])
  }
}
