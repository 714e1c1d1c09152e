internal import Diagnostics
internal import PlanModel

/// Tells by its keys or columns what a file holds that was saved into the wrong folder, or under
/// the name of another sheet.
struct RecordForms {
  /// The files that hold one record each.
  static let documents = RecordForms(
    Dictionary(uniqueKeysWithValues: SourceLayout.folders.values.map { ($0, documentKeys($0)) })
  )
  /// The spreadsheets.
  static let sheets = RecordForms(
    Dictionary(
      uniqueKeysWithValues: SourceLayout.tables.values.map { kind in
        (kind, Set(SheetKind(kind)?.columns.map(\.key) ?? []))
      }
    )
  )

  /// So many keys must be foreign before a file can be of another kind: fewer are slips.
  private static let fewestForeign = 3

  private let keys: [RecordKind: Set<String>]

  private init(_ keys: [RecordKind: Set<String>]) {
    self.keys = keys
  }

  /// The kind that knows all keys but one in six; nil where the kind that the place is for knows
  /// most of them, or where several other kinds would do.
  func kind(of typed: [String], insteadOf kind: RecordKind) -> RecordKind? {
    let typed = typed.filter { $0 != Acceptance.key && $0 != "id" }
    func known(_ kind: RecordKind) -> Int {
      typed.count { keys[kind, default: []].contains($0) }
    }
    let own = known(kind)
    guard typed.count - own >= Self.fewestForeign, 2 * own < typed.count else { return nil }
    let others = keys.keys.filter { $0 != kind && 6 * (typed.count - known($0)) <= typed.count }
    guard let most = others.map(known).max() else { return nil }
    let best = others.filter { known($0) == most }
    return best.count == 1 ? best[0] : nil
  }

  private static func documentKeys(_ kind: RecordKind) -> Set<String> {
    let fields: [FieldDescription] =
      switch kind {
      case .page: FieldReader.descriptions(of: Page.self)
      case .enabler: FieldReader.descriptions(of: Enabler.self)
      case .priority: FieldReader.descriptions(of: Priority.self)
      case .service: FieldReader.descriptions(of: Service.self)
      case .pathway: FieldReader.descriptions(of: Pathway.self)
      case .metric: FieldReader.descriptions(of: Metric.self)
      case .body: FieldReader.descriptions(of: GovernanceBody.self)
      case .engagement: FieldReader.descriptions(of: Engagement.self)
      case .caseStudy: FieldReader.descriptions(of: CaseStudy.self)
      case .learning: FieldReader.descriptions(of: LearningStory.self)
      default: []
      }
    return Set(fields.map(\.key))
  }
}

extension Diagnostic {
  static func wrongFolder(
    _ fields: SourceMapping,
    _ id: String,
    of kind: RecordKind,
    among others: RecordKind
  ) -> Diagnostic {
    let place = fields.entries.first?.key.source ?? fields.source
    let folder = SourceLayout.folders.first { $0.value == kind }?.key ?? ""
    return Diagnostic(
      .fileWrongPlace,
      .mustFix,
      "By its settings this file is \(kind.article) \(kind.inWords), and stands among the \(others.pluralInWords).",
      at: place,
      help:
        "Move it to \(folder)/\(id).md. If it belongs here, give it the settings of \(others.article) \(others.inWords)."
    )
  }

  static func wrongSheet(_ table: CSVTable, of kind: RecordKind) -> Diagnostic {
    let name = SourceLayout.tables.first { $0.value == kind }?.key ?? ""
    return Diagnostic(
      .fileWrongPlace,
      .mustFix,
      "By its columns \(table.path) holds what belongs into \(name).csv.",
      at: table.header.first?.source ?? .start(of: table.path),
      help:
        "It was probably saved under the wrong name. Rename it, and put \(table.path) back from a copy."
    )
  }
}
