internal import Diagnostics
internal import PlanModel

/// The members of one object of an archived plan, decoded as they are asked for.
///
/// Members that nobody asks for are passed over: a later version of the program may have added them.
struct ArchivedFields {
  let source: SourceRange
  private let members: [String: JSONNode]
  private(set) var diagnostics: [Diagnostic] = []

  /// Nil when the value is no object.
  init?(_ node: JSONNode) {
    guard case .object(let members) = node.content else { return nil }
    self.members = members
    source = node.source
  }

  /// The text of a member that must be there.
  mutating func required(_ key: String) -> Located<String>? {
    let text = located(key)
    if let text, !text.value.isEmpty { return text }
    if members[key] == nil || text != nil { report(.archivedFieldMissing(key, at: source)) }
    return nil
  }

  mutating func text(_ key: String) -> String? { located(key)?.value }

  /// A member whose text, or whose number's digits, stand for a value.
  mutating func decoded<Value>(_ key: String, _ decode: (String) -> Value?) -> Value? {
    guard let text = located(key) else { return nil }
    guard let value = decode(text.value) else {
      report(.archivedValueUnread(key, text))
      return nil
    }
    return value
  }

  mutating func flag(_ key: String) -> Bool? {
    if case .flag(let isSo) = members[key]?.content { isSo } else { nil }
  }

  /// The objects of a list; a list that is missing is empty.
  mutating func objects(_ key: String) -> [ArchivedFields] {
    guard let node = members[key] else { return [] }
    guard case .list(let nodes) = node.content else {
      report(.archivedShape(key, "a list", at: node.source))
      return []
    }
    return nodes.compactMap { node in
      let fields = ArchivedFields(node)
      if fields == nil { report(.archivedShape(key, "a list of objects", at: node.source)) }
      return fields
    }
  }

  /// The object that a member is.
  mutating func object(_ key: String) -> ArchivedFields? {
    guard let node = members[key] else { return nil }
    if let fields = ArchivedFields(node) { return fields }
    report(.archivedShape(key, "an object", at: node.source))
    return nil
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  private mutating func located(_ key: String) -> Located<String>? {
    guard let node = members[key] else { return nil }
    switch node.content {
    case .text(let text): return Located(text, at: node.source)
    case .number(let digits): return Located(digits, at: node.source)
    case .null: return nil
    default:
      report(.archivedShape(key, "a text or a number", at: node.source))
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func archivedFieldMissing(_ key: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .brokenArchive,
      .mustFix,
      "An entry of this archived plan has no \u{201C}\(key)\u{201D}.",
      at: SourceRange(path: place.path, start: place.start, end: place.start),
      help: .putArchiveBack
    )
  }

  fileprivate static func archivedValueUnread(_ key: String, _ text: Located<String>) -> Diagnostic
  {
    Diagnostic(
      .brokenArchive,
      .mustFix,
      "The \u{201C}\(key)\u{201D} of an entry of this archived plan cannot be read.",
      at: text.source,
      help: .putArchiveBack
    )
  }

  fileprivate static func archivedShape(
    _ key: String,
    _ wanted: String,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .brokenArchive,
      .mustFix,
      "\u{201C}\(key)\u{201D} of this archived plan is not \(wanted).",
      at: SourceRange(path: place.path, start: place.start, end: place.start),
      help: .putArchiveBack
    )
  }
}

extension String {
  /// What to do about an archived plan that was changed or damaged.
  static var putArchiveBack: String {
    "Nobody edits an archived plan. Put back the data/plan.json that was published that year."
  }
}
