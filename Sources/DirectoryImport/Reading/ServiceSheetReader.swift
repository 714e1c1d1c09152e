import Diagnostics
import PlanModel
import PlanSources

/// Reads a plain sheet with a service in each row, whatever its columns are called.
struct ServiceSheetReader {
  private(set) var pool = EntityPool()
  private(set) var faults: [Diagnostic] = []
  private(set) var texts: [String: String] = [:]
  /// Every header, with what it was read as.
  private(set) var columns: [(header: String, field: String?)] = []

  mutating func read(_ file: ContentFile) {
    let decoded = TextDecoder().decode(file)
    faults += decoded.diagnostics
    guard let text = decoded.value else { return }
    texts[file.path] = text.text
    let read = CSVReader(largestText: SourceFile.largest).read(text)
    faults += read.diagnostics
    guard let table = read.value else { return }
    let meanings = table.header.map { SheetColumn($0.value) }
    for (index, meaning) in meanings.enumerated() {
      columns.append((table.names[index], meaning?.inWords))
      if meaning == nil {
        pool.ledger.tell(.unknownColumn(table.header[index], table.names[index]), as: "column")
      }
    }
    guard meanings.contains(.service("name")) else {
      faults.append(.noNames(table))
      return
    }
    for row in table.rows { add(row, meanings, of: table) }
  }

  private mutating func add(
    _ row: [SourceScalar],
    _ meanings: [SheetColumn?],
    of table: CSVTable
  ) {
    let name = zip(row, meanings).first { $0.1 == .service("name") }?.0.text ?? ""
    var parts = SheetRow(at: row.first?.source ?? .start(of: table.path))
    for (index, cell) in row.enumerated() where !cell.words.isEmpty {
      if let meaning = meanings[index] {
        parts.add(cell, as: meaning)
      } else {
        let header = "column \u{201C}\(table.names[index].shortened)\u{201D}"
        pool.ledger.leave(header, cell.text, of: name.shortened)
      }
    }
    pool.add(parts.service, as: .service)
  }
}

/// The cells of a row, sorted by what they belong to.
private struct SheetRow {
  let source: SourceRange
  private var members: [String: JSONNode] = [:]
  private var phones: [JSONNode] = []
  private var languages: [JSONNode] = []
  private var location: [String: JSONNode] = [:]
  private var address: [String: JSONNode] = [:]
  private var wait: [String: JSONNode] = [:]
  private var fields: [String: JSONNode] = [:]

  init(at source: SourceRange) {
    self.source = source
  }

  mutating func add(_ cell: SourceScalar, as column: SheetColumn) {
    let node = JSONNode(content: .text(cell.text), source: cell.source)
    switch column {
    case .service(let member):
      if members[member] == nil { members[member] = node }
      if member == "id" { fields["id"] = node }
    case .phone: phones.append(group(["number": node], at: cell.source))
    case .textNumber:
      let type = JSONNode(content: .text("text"), source: cell.source)
      phones.append(group(["number": node, "type": type], at: cell.source))
    case .organisation:
      let id = "organisation \(cell.text.lowercased())"
      let named = ["id": JSONNode(content: .text(id), source: cell.source), "name": node]
      members["organization"] = group(named, at: cell.source)
    case .location(let member): location[member] = node
    case .address(let member): address[member] = node
    case .languages:
      for part in cell.text.split(whereSeparator: { ",;/".contains($0) }) {
        let name = JSONNode(content: .text(String(part).trimmed), source: cell.source)
        languages.append(group(["name": name], at: cell.source))
      }
    case .wait(let member): wait[member] = node
    case .field(let key): fields[key] = node
    }
  }

  /// The row as a service in the nested form of Open Referral.
  var service: JSONNode {
    var members = members
    var fields = fields
    if !wait.isEmpty { fields["wait"] = group(wait, at: source) }
    if !phones.isEmpty { members["phones"] = list(phones) }
    if !languages.isEmpty { members["languages"] = list(languages) }
    if !fields.isEmpty { members[ListingReader.sheetKey] = group(fields, at: source) }
    if !location.isEmpty || !address.isEmpty {
      let place = ["id": text(id("place", of: [members["name"]])), "location": locationNode]
      members["service_at_locations"] = list([group(place, at: source)])
    }
    return group(members, at: source)
  }

  /// Rows that name the same place share it.
  private var locationNode: JSONNode {
    var location = location
    if !address.isEmpty { location["addresses"] = list([group(address, at: source)]) }
    let parts = [location["name"], address["address_1"], address["postal_code"]]
    location["id"] = text(id("location", of: parts))
    return group(location, at: source)
  }

  private func id(_ kind: String, of nodes: [JSONNode?]) -> String {
    let words = nodes.map { node in
      (node?.words?.lowercased() ?? "").filter { $0.isLetter || $0.isNumber }
    }
    // A service of the same name in another row is another service.
    return ([kind] + words + (kind == "place" ? ["\(source.start)"] : [])).joined(separator: " ")
  }

  private func text(_ text: String) -> JSONNode { JSONNode(content: .text(text), source: source) }

  private func list(_ nodes: [JSONNode]) -> JSONNode {
    JSONNode(content: .list(nodes), source: nodes.first?.source ?? source)
  }

  private func group(_ members: [String: JSONNode], at source: SourceRange) -> JSONNode {
    JSONNode(content: .object(members), source: source)
  }
}

extension Diagnostic {
  fileprivate static func unknownColumn(_ header: Located<String>, _ name: String) -> Diagnostic {
    Diagnostic(
      .importUnknownColumn,
      .note,
      "The column \u{201C}\(name.shortened)\u{201D} is not one that is understood.",
      at: header.source,
      help: "Its cells were left out. Rename it if it holds something that a service has."
    )
  }

  fileprivate static func noNames(_ table: CSVTable) -> Diagnostic {
    Diagnostic(
      .importNothingFound,
      .mustFix,
      "No column of this sheet holds the names of services.",
      at: table.header.first?.source ?? .start(of: table.path),
      help: "Call the column with the names \u{201C}name\u{201D}. The first row names the columns."
    )
  }
}
