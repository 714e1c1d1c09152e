import Diagnostics
import PlanSources

/// Reads files in the form of Open Referral into one pool of things.
///
/// Takes single records, pages of lists, arrays, packages of named lists, and tables of HSDS, as
/// many files as there are, in the order of their paths.
struct OpenReferralReader {
  private(set) var pool = EntityPool()
  /// Faults that keep a file from being read at all.
  private(set) var faults: [Diagnostic] = []
  private(set) var passedOver: [String] = []
  private(set) var texts: [String: String] = [:]
  private var tables: [CSVTable] = []

  mutating func read(_ files: [ContentFile]) {
    for file in files {
      let ending = file.path.split(separator: ".").last?.lowercased() ?? ""
      guard ["json", "csv"].contains(ending) || files.count == 1 else {
        passedOver.append(file.path)
        continue
      }
      let decoded = TextDecoder().decode(file)
      faults += decoded.diagnostics
      guard let text = decoded.value else { continue }
      texts[file.path] = text.text
      if ending == "csv" { readTable(text) } else { readJSON(text) }
    }
    pool.add(tables)
    pool.attachParts()
  }

  private mutating func readTable(_ text: DecodedText) {
    let table = CSVReader(largestText: SourceFile.largest).read(text)
    faults += table.diagnostics
    if let table = table.value { tables.append(table) }
  }

  private mutating func readJSON(_ text: DecodedText) {
    do throws(JSONFault) {
      let root = try JSONReader.read(text)
      if !take(root, hint: Self.hint(from: text.path)) {
        passedOver.append(text.path)
      }
    } catch {
      faults.append(.brokenJSON(error, text))
    }
  }

  /// Takes what a file holds; false when nothing in it belongs to a directory.
  private mutating func take(_ root: JSONNode, hint: EntityKind?) -> Bool {
    switch root.content {
    case .list(let nodes):
      return take(nodes, hint: hint)
    case .object(let members):
      if let page = members["contents"] ?? members["content"] {
        guard case .list(let nodes) = page.content else {
          pool.ledger.tell(.notAList("contents", page), as: "contents")
          return true
        }
        return take(nodes, hint: hint) || nodes.isEmpty
      }
      if members["id"] == nil, members["name"] == nil, takePackage(members) { return true }
      guard let kind = EntityKind(of: members, hint: hint) else { return false }
      pool.add(root, as: kind)
      return true
    default: return false
    }
  }

  private mutating func take(_ nodes: [JSONNode], hint: EntityKind?) -> Bool {
    var isAnything = false
    for node in nodes {
      guard let members = node.members else {
        pool.ledger.tell(.notAGroup(hint?.inWords ?? "record", node), as: "element")
        continue
      }
      guard let kind = EntityKind(of: members, hint: hint) else { continue }
      isAnything = true
      pool.add(node, as: kind)
    }
    return isAnything
  }

  /// Takes lists by their names: `{"services": […], "organizations": […]}`.
  private mutating func takePackage(_ members: [String: JSONNode]) -> Bool {
    var isPackage = false
    for (name, node) in members.sorted(by: { $0.value.source < $1.value.source }) {
      guard let kind = EntityKind(named: name), case .list = node.content else { continue }
      isPackage = true
      _ = pool.add(all: node, as: kind)
    }
    return isPackage
  }

  /// What the names of a file and its folders say of what it holds.
  static func hint(from path: String) -> EntityKind? {
    for part in path.split(separator: "/").reversed() {
      let stem = part.lastIndex(of: ".").map { part[..<$0] } ?? part
      if let kind = EntityKind(named: String(stem)) { return kind }
    }
    return nil
  }
}

extension EntityKind {
  /// The kind that the keys of a record give away; where they do not, what its file is called.
  init?(of members: [String: JSONNode], hint: EntityKind?) {
    func has(_ keys: String...) -> Bool { keys.contains { members[$0] != nil } }
    let isNamed = members["name"] != nil || members["id"] != nil
    if let hint, hint.listKey != nil {
      self = hint
    } else if has("service", "service_id"), has("location", "location_id") {
      self = .serviceAtLocation
    } else if has("openapi_url"), has("version") {
      return nil
    } else if has("term_uri", "taxonomy_id", "term") {
      self = .term
    } else if has("location_type", "external_identifier", "addresses"), !has("organization") {
      self = .location
    } else if has(
      "organization",
      "organization_id",
      "service_at_locations",
      "cost_options",
      "assured_date",
      "application_process",
      "eligibility_description",
      "minimum_age",
      "fees",
      "schedules"
    ), isNamed {
      self = .service
    } else if has(
      "organization_identifiers",
      "website",
      "parent_organization_id",
      "legal_status",
      "tax_status"
    ), isNamed {
      self = .organization
    } else if let hint, isNamed {
      self = hint
    } else if has("status", "url", "description"), has("name"), !has("version") {
      self = .service
    } else {
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func brokenJSON(_ fault: JSONFault, _ text: DecodedText) -> Diagnostic {
    let end = min(fault.offset + 1, text.text.utf8.count)
    return Diagnostic(
      .importBrokenJSON,
      .mustFix,
      "This file is not sound JSON: it \(fault.reason).",
      at: text.whole.range(start: min(fault.offset, end), end: end),
      help: "Ask for the file once more: it may have been cut off while it was fetched."
    )
  }
}
