import Diagnostics
import PlanModel
import PlanSources

/// The members of one thing, decoded as they are asked for.
///
/// What nobody asks for is left behind, which is noted: nothing vanishes without a word.
struct EntityFields {
  let source: SourceRange
  private let kind: EntityKind
  private let members: [String: JSONNode]
  let name: String
  private var asked: Set<String> = ["id"]

  init(_ entity: Entity, _ kind: EntityKind, of name: String? = nil) {
    self.init(entity.members, kind, of: name ?? entity.members["name"]?.words ?? "", entity.source)
  }

  init(
    _ members: [String: JSONNode],
    _ kind: EntityKind,
    of name: String,
    _ source: SourceRange
  ) {
    self.members = members
    self.kind = kind
    self.name = name.shortened
    self.source = source
  }

  /// The words of a member: a text or a number, but not true or false.
  mutating func text(_ key: String, _ ledger: inout ImportLedger) -> Located<String>? {
    guard let node = ask(key) else { return nil }
    switch node.content {
    case .text(let text):
      return text.utf8.contains { $0 > 0x20 } ? Located(text, at: node.source) : nil
    case .number(let digits): return Located(digits, at: node.source)
    case .null: return nil
    case .flag, .list, .object:
      ledger.tell(.wrongType(key, of: kind, node, wanted: "a text"), as: "\(kind).\(key)")
      return nil
    }
  }

  /// The words of a member that is no number: an address of e-mail is none.
  mutating func words(_ key: String, _ ledger: inout ImportLedger) -> Located<String>? {
    if case .number? = members[key]?.content, let node = ask(key) {
      ledger.tell(.wrongType(key, of: kind, node, wanted: "a text"), as: "\(kind).\(key)")
      return nil
    }
    return text(key, &ledger)
  }

  /// The digits of a member: a number, or a text that is one.
  mutating func number(_ key: String, _ ledger: inout ImportLedger) -> Located<Double>? {
    guard let written = text(key, &ledger) else { return nil }
    if let number = Double(written.value), number.isFinite {
      return Located(number, at: written.source)
    }
    ledger.tell(.noNumber(key, of: kind, written), as: "\(kind).\(key)")
    return nil
  }

  /// Whether something is so: true, false, or a text that says it.
  mutating func flag(_ key: String) -> Bool? {
    guard let node = ask(key) else { return nil }
    if case .flag(let isSo) = node.content { return isSo }
    return node.words.flatMap { ["yes": true, "no": false, "true": true, "false": false][$0] }
  }

  /// The groups of a list; null and everything else that is no list is told.
  mutating func list(_ key: String, _ ledger: inout ImportLedger) -> [JSONNode] {
    guard let node = ask(key) else { return [] }
    guard case .list(let nodes) = node.content else {
      ledger.tell(.notAList(key, node), as: "\(kind).\(key)")
      return []
    }
    return nodes.filter { node in
      if node.members != nil { return true }
      ledger.tell(.notAGroup("part of \u{201C}\(key)\u{201D}", node), as: "\(kind).\(key)")
      return false
    }
  }

  /// The groups of a list as fields of their own.
  mutating func parts(
    _ key: String,
    _ kind: EntityKind,
    _ ledger: inout ImportLedger
  ) -> [EntityFields] {
    list(key, &ledger).map { EntityFields($0.members ?? [:], kind, of: name, $0.source) }
  }

  /// A group as fields of its own.
  mutating func part(_ key: String) -> EntityFields? {
    group(key).map { EntityFields($0.members ?? [:], kind, of: name, $0.source) }
  }

  /// The texts of a list of texts, or one text with semicolons between its parts.
  mutating func texts(_ key: String) -> [String] {
    guard let node = ask(key) else { return [] }
    if case .list(let nodes) = node.content { return nodes.compactMap(\.words) }
    return node.words.map { $0.split(separator: ";").map { String($0).trimmed } } ?? []
  }

  mutating func group(_ key: String) -> JSONNode? {
    ask(key).flatMap { $0.members == nil ? nil : $0 }
  }

  /// Keys that say nothing to people: links that have been followed, and house-keeping.
  mutating func passOver(_ keys: String...) { asked.formUnion(keys) }

  /// Notes every member that nobody asked for and that says something.
  mutating func leaveRest(_ ledger: inout ImportLedger) {
    for (key, node) in members.sorted(by: { $0.key < $1.key }) where !asked.contains(key) {
      if key.hasSuffix("_id") || key.hasSuffix("_entity") { continue }
      guard let sample = node.sample else { continue }
      ledger.leave("\(kind.inWords): \(key)", sample, of: name)
    }
  }

  private mutating func ask(_ key: String) -> JSONNode? {
    asked.insert(key)
    return members[key]
  }
}

extension JSONNode {
  /// Some of its words; nil when it says nothing.
  fileprivate var sample: String? {
    switch content {
    case .text(let text): text.utf8.contains { $0 > 0x20 } ? text : nil
    case .number(let digits): digits
    case .flag(let isSo): isSo ? "true" : "false"
    case .null: nil
    case .list(let nodes): nodes.lazy.compactMap(\.sample).first
    case .object(let members):
      ["name", "description", "source", "label", "value", "url"].lazy
        .compactMap { members[$0]?.sample }.first
        ?? members.sorted { $0.key < $1.key }.lazy
        .filter { $0.key != "id" && !$0.key.hasSuffix("_id") }
        .compactMap(\.value.sample).first
    }
  }
}

extension Diagnostic {
  fileprivate static func wrongType(
    _ key: String,
    of kind: EntityKind,
    _ node: JSONNode,
    wanted: String
  ) -> Diagnostic {
    Diagnostic(
      .importWrongType,
      .shouldFix,
      "\u{201C}\(key)\u{201D} of this \(kind.inWords) is \(node.kindInWords), where \(wanted) belongs.",
      at: node.source,
      help: "It was left out. Ask whoever keeps the directory to mend it."
    )
  }

  fileprivate static func noNumber(
    _ key: String,
    of kind: EntityKind,
    _ written: Located<String>
  ) -> Diagnostic {
    Diagnostic(
      .importWrongType,
      .shouldFix,
      "\u{201C}\(key)\u{201D} of this \(kind.inWords) should be a number, not \u{201C}\(written.value.shortened)\u{201D}.",
      at: written.source,
      help: "It was left out. Ask whoever keeps the directory to mend it."
    )
  }
}
