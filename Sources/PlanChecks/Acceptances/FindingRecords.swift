import Diagnostics
import PlanModel

/// Finds out which record, and which field of it, a finding is about.
///
/// A finding knows its place and nothing else: a document is told by its path, a row by its sheet
/// and number. What belongs to no record has the path of its file.
struct FindingRecords {
  private let documents: [String: String]
  private let rows: [Row: String]
  /// The records of a list, such as `sources.yml`, in the order of their places.
  private let listed: [String: [(start: Int, name: String)]]
  private let sources: SourceTexts
  private var layouts: [String: DocumentLayout] = [:]

  init(of plan: Plan, in sources: SourceTexts) {
    var documents: [String: String] = [:]
    var rows: [Row: String] = [:]
    var listed: [String: [(start: Int, name: String)]] = [:]
    for kind in RecordKind.allCases {
      for id in plan.index.ids(of: kind) {
        guard let place = plan.index.entry(kind, id)?.source else { continue }
        let name = "\(kind.rawValue):\(id)"
        if let cell = place.cell {
          rows[Row(path: place.path, number: cell.row)] = name
        } else if place.start == 0, place.end == 0 {
          documents[place.path] = name
        } else {
          listed[place.path, default: []].append((place.start, name))
        }
      }
    }
    self.documents = documents
    self.rows = rows
    self.listed = listed.mapValues { $0.sorted { $0.start < $1.start } }
    self.sources = sources
  }

  /// What the finding is about, as `service:youth-hub#ages` or `actions.csv#due`; nil when it has
  /// no place.
  mutating func name(of diagnostic: Diagnostic) -> String? {
    guard let place = diagnostic.location else { return nil }
    if let cell = place.cell {
      let row = rows[Row(path: place.path, number: cell.row)] ?? place.path
      return cell.columnName.isEmpty ? row : "\(row)#\(cell.columnName)"
    }
    if let records = listed[place.path] {
      return records.last { $0.start <= place.start }?.name ?? place.path
    }
    let record = documents[place.path] ?? place.path
    guard place.end > 0, let field = field(at: place) else { return record }
    return "\(record)#\(field)"
  }

  private mutating func field(at place: SourceRange) -> String? {
    if layouts[place.path] == nil {
      layouts[place.path] = DocumentLayout(
        of: sources.text(of: place.path) ?? "",
        isSettings: documents[place.path] == nil
      )
    }
    return layouts[place.path]?.field(at: place.start)
  }

  private struct Row: Hashable {
    let path: String
    let number: Int
  }
}

/// Where the fields of a front matter begin, and the words below it.
private struct DocumentLayout {
  private var starts: [(offset: Int, field: String)] = []

  /// `isSettings`: a file that holds keys and nothing else, such as `plan.yml`.
  init(of text: String, isSettings: Bool) {
    var offset = 0
    var isInside = isSettings
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let isFence = line.starts(with: "---".utf8)
      if isFence, isInside, !isSettings {
        starts.append((offset, "words"))
        return
      }
      if isFence { isInside = true }
      if isInside, let key = Self.key(of: line) { starts.append((offset, key)) }
      offset += line.count + 1
    }
  }

  func field(at offset: Int) -> String? {
    starts.last { $0.offset <= offset }?.field
  }

  /// The key that a line begins with, when it belongs to no key above.
  private static func key(of line: Substring.UTF8View) -> String? {
    guard let first = line.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first),
      let colon = line.firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    return String(Substring(line[..<colon]))
  }
}
