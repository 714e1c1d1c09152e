import Diagnostics
import PlanSources

/// One thing of a directory: all that its entries say of it, put together.
struct Entity: Sendable {
  /// Its id in the directory, or a name made of its place where it has none.
  let id: String
  let hasID: Bool
  private(set) var members: [String: JSONNode]
  let source: SourceRange

  init(id: String, hasID: Bool, members: [String: JSONNode], at source: SourceRange) {
    self.id = id
    self.hasID = hasID
    self.members = members
    self.source = source
  }

  /// Adds what another entry says of the same thing; what is known already stays.
  ///
  /// Gives the members of which the two say something else.
  mutating func merge(_ other: [String: JSONNode]) -> [(key: String, node: JSONNode)] {
    var differing: [(key: String, node: JSONNode)] = []
    for (key, node) in other {
      guard let known = members[key], !known.isNull else {
        members[key] = node
        continue
      }
      switch (known.content, node.content) {
      case (.list(let first), .list(let second)):
        members[key] = JSONNode(content: .list(first.united(with: second)), source: known.source)
      case (.object(let first), .object(let second)):
        let both = first.merging(second) { known, _ in known }
        members[key] = JSONNode(content: .object(both), source: known.source)
      case (_, .null): continue
      default: if known.words != node.words { differing.append((key, node)) }
      }
    }
    return differing.sorted { $0.key < $1.key }
  }

  /// Adds some to a list that the entity holds.
  mutating func append(_ nodes: [JSONNode], to key: String) {
    guard let first = nodes.first else { return }
    let known = members[key]
    guard case .list(let held) = known?.content else {
      members[key] = JSONNode(content: .list(nodes), source: first.source)
      return
    }
    members[key] = JSONNode(content: .list(held + nodes), source: known?.source ?? first.source)
  }

  /// Adds a member, unless it is there.
  mutating func set(_ key: String, to node: JSONNode) {
    if members[key] == nil { members[key] = node }
  }
}

extension JSONNode {
  var isNull: Bool { if case .null = content { true } else { false } }

  var members: [String: JSONNode]? {
    if case .object(let members) = content { members } else { nil }
  }

  /// The text, or the digits, that it is.
  var words: String? {
    switch content {
    case .text(let text): text
    case .number(let digits): digits
    case .flag(let isSo): isSo ? "true" : "false"
    default: nil
    }
  }

  /// What a person would call this kind of value.
  var kindInWords: String {
    switch content {
    case .object: "a group of values"
    case .list: "a list"
    case .text: "a text"
    case .number: "a number"
    case .flag: "true or false"
    case .null: "null, which is no value"
    }
  }
}

extension [JSONNode] {
  /// Both lists, without those of the second whose id the first has.
  fileprivate func united(with other: [JSONNode]) -> [JSONNode] {
    let known = Set(compactMap { $0.members?["id"]?.words })
    if known.isEmpty { return isEmpty ? other : self }
    return self + other.filter { $0.members?["id"]?.words.map { !known.contains($0) } ?? false }
  }
}
