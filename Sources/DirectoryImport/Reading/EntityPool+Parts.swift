import Diagnostics
import PlanModel
import PlanSources

/// The flat form of a directory: tables, and parts that name what they belong to.
extension EntityPool {
  /// What a part can belong to, the nearest first.
  private static let owners: [(key: String, kind: EntityKind)] = [
    ("service_at_location_id", .serviceAtLocation), ("service_id", .service),
    ("location_id", .location), ("organization_id", .organization),
  ]

  /// Whether the directory is one of ours.
  var isOwn: Bool {
    guard let first = order[.service]?.first else { return false }
    return entities[.service]?[first]?.members[ListingReader.ownKey] != nil
  }

  /// Adds the rows of tables, each of the kind that its file is named after.
  mutating func add(_ tables: [CSVTable]) {
    for table in tables {
      guard let kind = OpenReferralReader.hint(from: table.path) else {
        ledger.tell(.tablePassedOver(table.path), as: "table")
        continue
      }
      for row in table.rows {
        var members: [String: JSONNode] = [:]
        for (column, cell) in zip(table.header, row) where !cell.words.isEmpty {
          members[column.value.replacing("-", with: "_")] = JSONNode(
            content: .text(cell.text),
            source: cell.source
          )
        }
        let source = row.first?.source ?? .start(of: table.path)
        add(JSONNode(content: .object(members), source: source), as: kind)
      }
    }
  }

  /// Puts parts with lists of their own where the nested form has them.
  mutating func attachParts() {
    let contacts = Dictionary(
      parts.filter { $0.kind == .contact }
        .compactMap { part in part.node.members?["id"]?.words.map { ($0, part.node) } }
    ) { first, _ in first }
    var attached: [EntityKind: [String: [String: [JSONNode]]]] = [:]
    for (kind, node) in parts {
      guard let members = node.members, let key = kind.listKey else { continue }
      let contact = members["contact_id"]?.words.flatMap { contacts[$0]?.members }
      guard let owner = owner(of: members) ?? contact.flatMap(owner) else {
        ledger.tell(.withoutOwner(kind, node), as: kind.rawValue)
        continue
      }
      attached[owner.kind, default: [:]][owner.id, default: [:]][key, default: []].append(node)
    }
    for (kind, owners) in attached {
      for (id, lists) in owners {
        change(kind, id) { entity in
          for (key, nodes) in lists { entity.append(nodes, to: key) }
        }
      }
    }
  }

  private func owner(of members: [String: JSONNode]) -> (kind: EntityKind, id: String)? {
    for (key, kind) in Self.owners {
      if let id = members[key]?.words, entities[kind]?[id] != nil { return (kind, id) }
    }
    guard let link = members["link_id"]?.words else { return nil }
    let kinds: [EntityKind] = [.service, .organization, .location, .serviceAtLocation]
    return kinds.first { entities[$0]?[link] != nil }.map { ($0, link) }
  }
}

extension Diagnostic {
  fileprivate static func withoutOwner(_ kind: EntityKind, _ node: JSONNode) -> Diagnostic {
    Diagnostic(
      .importLostLink,
      .shouldFix,
      "This \(kind.inWords) belongs to nothing that was read.",
      at: node.source,
      help: "It was passed over. Give all files of the directory at once."
    )
  }

  fileprivate static func tablePassedOver(_ path: String) -> Diagnostic {
    Diagnostic(
      .importPassedOver,
      .shouldFix,
      "The table \u{201C}\(path.shortened)\u{201D} is not one that Open Referral has.",
      at: .start(of: path),
      help: "For a plain sheet of services run: ltp import services \(path)"
    )
  }
}
