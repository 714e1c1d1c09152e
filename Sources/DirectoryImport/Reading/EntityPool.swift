import Diagnostics
import PlanModel
import PlanSources

/// Everything that the files of a directory hold, each thing once, and how they hang together.
///
/// Lists repeat what single files say in full, and one form nests what another links by id. Here
/// both become the same.
struct EntityPool {
  /// More services than any area has: beyond is a mistake, or an attack.
  static let mostServices = 10_000

  private(set) var entities: [EntityKind: [String: Entity]] = [:]
  /// The ids of each kind in the order in which they were met.
  private(set) var order: [EntityKind: [String]] = [:]
  private(set) var organizationOfService: [String: Located<String>] = [:]
  private(set) var placesOfService: [String: [String]] = [:]
  private var links: Set<[String]> = []
  private(set) var locationOfPlace: [String: Located<String>] = [:]
  /// Parts that come in lists of their own, with the ids of what they belong to.
  private(set) var parts: [(kind: EntityKind, node: JSONNode)] = []
  var ledger = ImportLedger()

  /// Adds one thing and all that is nested in it; gives its id.
  @discardableResult
  mutating func add(_ node: JSONNode, as kind: EntityKind) -> Located<String>? {
    guard case .object(var members) = node.content else {
      ledger.tell(.notAGroup(kind.inWords, node), as: kind.rawValue)
      return nil
    }
    guard kind.listKey == nil else {
      parts.append((kind, node))
      return nil
    }
    let written = members["id"]?.words.flatMap { $0.isEmpty ? nil : $0 }
    let id = written ?? "at \(node.source.path):\(node.source.start)"
    let source = members["id"]?.source ?? node.source
    takeNested(from: &members, of: kind, id: Located(id, at: source))
    store(Entity(id: id, hasID: written != nil, members: members, at: node.source), as: kind)
    return Located(id, at: source)
  }

  /// Adds the elements of a list.
  mutating func add(all node: JSONNode, as kind: EntityKind) -> [Located<String>] {
    guard case .list(let nodes) = node.content else {
      ledger.tell(.notAList(kind.rawValue + "s", node), as: kind.rawValue)
      return []
    }
    return nodes.compactMap { add($0, as: kind) }
  }

  /// Changes one entity that is there.
  mutating func change(_ kind: EntityKind, _ id: String, _ change: (inout Entity) -> Void) {
    guard var entity = entities[kind]?[id] else { return }
    change(&entity)
    entities[kind]?[id] = entity
  }

  mutating func link(service: String, to place: String) {
    guard links.insert([service, place]).inserted else { return }
    placesOfService[service, default: []].append(place)
  }

  func all(_ kind: EntityKind) -> [Entity] {
    (order[kind] ?? []).compactMap { entities[kind]?[$0] }
  }

  private mutating func store(_ entity: Entity, as kind: EntityKind) {
    guard var known = entities[kind]?[entity.id] else {
      entities[kind, default: [:]][entity.id] = entity
      order[kind, default: []].append(entity.id)
      return
    }
    let differing = known.merge(entity.members)
    entities[kind]?[entity.id] = known
    // When it was last changed differs wherever anything does.
    for (key, node) in differing where key != "last_modified" {
      ledger.tell(.differing(kind, key, node, known), as: "\(kind.rawValue).\(key)")
    }
  }

  // MARK: What is nested, and what is linked by id

  private mutating func takeNested(
    from members: inout [String: JSONNode],
    of kind: EntityKind,
    id: Located<String>
  ) {
    switch kind {
    case .service:
      let organization = one("organization", .organization, from: &members)
      if let organization, organizationOfService[id.value] == nil {
        organizationOfService[id.value] = organization
      }
      for place in many("service_at_locations", .serviceAtLocation, from: &members) {
        link(service: id.value, to: place.value)
      }
    case .serviceAtLocation:
      if let location = one("location", .location, from: &members) {
        locationOfPlace[id.value] = location
      }
      if let service = one("service", .service, from: &members) {
        link(service: service.value, to: id.value)
      }
    case .organization:
      for service in many("services", .service, from: &members)
      where organizationOfService[service.value] == nil {
        organizationOfService[service.value] = id
      }
      _ = many("locations", .location, from: &members)
    default: break
    }
  }

  /// The id of what a member holds or names: `organization` or `organization_id`.
  private mutating func one(
    _ key: String,
    _ kind: EntityKind,
    from members: inout [String: JSONNode]
  ) -> Located<String>? {
    let named = members.removeValue(forKey: "\(key)_id")
      .flatMap { node in node.words.map { Located($0, at: node.source) } }
    guard let node = members.removeValue(forKey: key), !node.isNull else {
      return named.flatMap { $0.value.isEmpty ? nil : $0 }
    }
    return add(node, as: kind) ?? named
  }

  private mutating func many(
    _ key: String,
    _ kind: EntityKind,
    from members: inout [String: JSONNode]
  ) -> [Located<String>] {
    members.removeValue(forKey: key).map { add(all: $0, as: kind) } ?? []
  }
}

extension Diagnostic {
  static func notAGroup(_ what: String, _ node: JSONNode) -> Diagnostic {
    Diagnostic(
      .importWrongType,
      .shouldFix,
      "A \(what) stands here as \(node.kindInWords), where a group of values in braces belongs.",
      at: node.source,
      help: "It was passed over. Ask whoever keeps the directory to mend it."
    )
  }

  static func notAList(_ key: String, _ node: JSONNode) -> Diagnostic {
    Diagnostic(
      .importWrongType,
      .shouldFix,
      "\u{201C}\(key)\u{201D} is \(node.kindInWords), where a list belongs.",
      at: node.source,
      help: "It was read as an empty list. Ask whoever keeps the directory to mend it."
    )
  }

  fileprivate static func differing(
    _ kind: EntityKind,
    _ key: String,
    _ node: JSONNode,
    _ known: Entity
  ) -> Diagnostic {
    let name = known.members["name"]?.words?.shortened ?? known.id
    return Diagnostic(
      .importDiffering,
      .note,
      "Two entries of the \(kind.inWords) \u{201C}\(name)\u{201D} differ in \u{201C}\(key)\u{201D}.",
      at: node.source,
      notes: known.members[key].map { [Note("This one was taken.", at: $0.source)] } ?? [],
      help: "Check which of the two is right."
    )
  }
}
