import Diagnostics
import PlanModel

/// Decodes records one after another, and keeps what they refer to, the words they hold and the ids
/// they use.
struct RecordGatherer: Sendable {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var references: [PlanReference] = []
  private(set) var words: [RecordWords] = []
  private(set) var lines: [RecordLine] = []
  /// The findings that the records' own front matters accept.
  private(set) var acceptances: [Acceptance] = []
  private var entries: [RecordKind: [String: RecordIndex.Entry]] = [:]

  private var unreadKinds: Set<RecordKind> = []

  /// Where the records are of which something cannot be told.
  private var incomplete: Set<SourceRange> = []

  /// The keys of the plan's settings of which nobody can tell what they say.
  var settingsHoles: Set<String> = []

  var index: RecordIndex {
    RecordIndex(entries, unreadKinds: unreadKinds, settingsHoles: settingsHoles)
  }

  /// Adds what was gathered from the next file.
  ///
  /// Not possible where an id was used in both.
  mutating func add(_ next: RecordGatherer) -> Bool {
    for (kind, ids) in next.entries {
      for (id, entry) in ids {
        guard entries[kind]?[id] == nil else { return false }
        entries[kind, default: [:]][id] = entry
      }
    }
    diagnostics += next.diagnostics
    references += next.references
    words += next.words
    lines += next.lines
    acceptances += next.acceptances
    unreadKinds.formUnion(next.unreadKinds)
    incomplete.formUnion(next.incomplete)
    settingsHoles.formUnion(next.settingsHoles)
    return true
  }

  /// The record that a file or a row holds; nil when it has faults, which are then told.
  mutating func record<Record: PlanRecord>(
    _ source: SourceRecord,
    as type: Record.Type,
    isRow: Bool = false
  ) -> Record? {
    let read = attempt(source, as: type, isRow: isRow)
    // Nobody can name a row without an id, so its figures count as a whole or not at all.
    let isEnough = Record.kind.canBeReferredTo ? read.isUsable : read.isSound
    if !read.holes.isEmpty { incomplete.insert(source.id.source) }
    return isEnough ? read.record : nil
  }

  /// The record that a file or a row holds, with placeholders for what has faults.
  mutating func attempt<Record: PlanRecord>(
    _ source: SourceRecord,
    as type: Record.Type,
    isRow: Bool = false
  ) -> (record: Record, isUsable: Bool, isSound: Bool, holes: [String]) {
    let name = RecordName(kind: Record.kind, id: source.id.value, title: source.title)
    let (source, accepted) = isRow ? (source, nil) : source.withoutAcceptances
    var reader = FieldReader(source, name: name, isRow: isRow)
    let record = Record(reading: &reader)
    reader.finish()
    if let accepted {
      var list = FieldReader(accepted, name: name, isRow: false)
      acceptances += Acceptance.list(reading: &list)
      diagnostics += list.diagnostics
    }
    diagnostics += reader.diagnostics
    references += reader.references
    words += reader.words
    lines += reader.lines
    let isSound = reader.holes.isEmpty && !reader.contradictsItself
    return (record, reader.isUsable, isSound, reader.holes)
  }

  /// A record that others may refer to by its id.
  mutating func indexed<Record: PlanRecord>(
    _ source: SourceRecord,
    as type: Record.Type,
    isRow: Bool = false
  ) -> Record? {
    guard isNew(source, Record.kind) else { return nil }
    let record = record(source, as: type, isRow: isRow)
    let isValid = RecordID.isValid(source.id.value)
    let id = isValid ? source.id.value : RecordID.correction(of: source.id.value)
    if let id {
      entries[Record.kind, default: [:]][id] = RecordIndex.Entry(
        title: record?.displayTitle ?? source.title,
        source: source.id.source,
        isComplete: isValid && record != nil && !incomplete.contains(source.id.source)
      )
    }
    return isValid ? record : nil
  }

  /// The records of a sheet, row by row.
  mutating func rows<Record: PlanRecord>(of original: CSVTable, as type: Record.Type) -> [Record] {
    let isIndexed = Record.kind.canBeReferredTo
    let kind = SheetKind(type)
    let columns = SheetColumns(of: original, kind)
    let table = columns.table
    diagnostics += columns.diagnostics
    if columns.hasUnknown { unreadKinds.insert(Record.kind) }
    guard columns.isWhole else {
      for row in table.rows { remember(row, of: table, Record.kind) }
      let hasID = table.header.contains { $0.value == "id" }
      if !isIndexed || !hasID { unreadKinds.insert(Record.kind) }
      return []
    }
    for row in table.unreadRows { remember(row, of: table, Record.kind) }
    if !isIndexed, !table.unreadRows.isEmpty { unreadKinds.insert(Record.kind) }
    let descriptions = table.header.map { kind.column($0.value) }
    let merged = MergedCells(in: table, kind)
    let numbers = DecimalCommas(in: merged.rows, of: descriptions)
    let extra = ExtraRows(of: table.with(numbers.rows), kind)
    diagnostics +=
      [merged.diagnostic, numbers.diagnostic].compactMap(\.self) + extra.diagnostics
    diagnostics += CountedUp(in: extra.rows, of: descriptions).diagnostics
    return extra.rows.compactMap { row in
      let before = progress
      guard isIndexed else {
        var record = record(table.record(row, id: nil), as: type, isRow: true)
        forgetOtherHalf(since: before.diagnostics)
        if let mended = mended(row, in: descriptions, of: extra.rows, since: before) {
          record = self.record(table.record(mended, id: nil), as: type, isRow: true)
        } else {
          tell(shiftOf: row, in: descriptions, since: before)
        }
        // Nobody can name such a row, so all that is known is that one is missing.
        if record == nil { unreadKinds.insert(Record.kind) }
        return record
      }
      guard let id = table.id(of: row) else {
        diagnostics.append(.rowWithoutID(row, in: table))
        return nil
      }
      let record = indexed(table.record(row, id: id), as: type, isRow: true)
      if let mended = mended(row, in: descriptions, of: extra.rows, since: before) {
        entries[Record.kind]?[id.value] = nil
        return indexed(table.record(mended, id: id), as: type, isRow: true)
      }
      return tell(shiftOf: row, in: descriptions, since: before) ? nil : record
    }
  }

  /// How much has been gathered.
  private var progress: (diagnostics: Int, references: Int, words: Int, lines: Int) {
    (diagnostics.count, references.count, words.count, lines.count)
  }

  /// Forgets that a cell of a row is empty, beside one in which a spreadsheet made a date of two
  /// numbers: the other number is in it.
  private mutating func forgetOtherHalf(since start: Int) {
    let isHalf = diagnostics[start...].contains {
      $0.help?.hasPrefix(DecimalNumber.madeADate) ?? false
    }
    guard isHalf else { return }
    let kept = diagnostics[start...].filter { $0.code != .missingField }
    diagnostics.replaceSubrange(start..., with: kept)
  }

  /// The row with two cells exchanged that stand in each other's place, where that explains what was
  /// told of it since: it is told instead, and what was read is forgotten.
  private mutating func mended(
    _ row: [SourceScalar],
    in columns: [FieldDescription?],
    of rows: [[SourceScalar]],
    since before: (diagnostics: Int, references: Int, words: Int, lines: Int)
  ) -> [SourceScalar]? {
    let found = diagnostics[before.diagnostics...]
    guard found.contains(where: { $0.code == .badValue || $0.code == .unknownValue }),
      let exchanged = ExchangedCells(row, in: columns, of: rows)
    else { return nil }
    forget(since: before)
    diagnostics.append(exchanged.diagnostic)
    return exchanged.row
  }

  private mutating func forget(
    since before: (diagnostics: Int, references: Int, words: Int, lines: Int)
  ) {
    diagnostics.removeSubrange(before.diagnostics...)
    references.removeSubrange(before.references...)
    words.removeSubrange(before.words...)
    lines.removeSubrange(before.lines...)
  }

  /// Tells of a row with several faults that its cells have moved, where that explains them, and
  /// forgets what was read of it since.
  @discardableResult
  private mutating func tell(
    shiftOf row: [SourceScalar],
    in columns: [FieldDescription?],
    since before: (diagnostics: Int, references: Int, words: Int, lines: Int)
  ) -> Bool {
    guard diagnostics.count > before.diagnostics + 1,
      let told = ShiftedRow(row, in: columns)?.diagnostic
        ?? ForeignRow(row, diagnostics[before.diagnostics...])?.diagnostic
    else { return false }
    forget(since: before)
    diagnostics.append(told)
    return true
  }

  /// Keeps the id of a record that cannot be read, so that nothing else calls it unknown.
  mutating func remember(_ id: Located<String>, _ kind: RecordKind) {
    guard entries[kind]?[id.value] == nil else { return }
    entries[kind, default: [:]][id.value] = RecordIndex.Entry(
      title: id.value,
      source: id.source,
      isComplete: false
    )
  }

  /// Keeps in mind that the list of a kind cannot be read at all.
  mutating func remember(unread kind: RecordKind) {
    unreadKinds.insert(kind)
  }

  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  private mutating func remember(_ row: [SourceScalar], of table: CSVTable, _ kind: RecordKind) {
    if let id = table.id(of: row) { remember(id, kind) }
  }

  private mutating func isNew(_ source: SourceRecord, _ kind: RecordKind) -> Bool {
    let id = source.id
    // The name of a file that is no id has been told as the name of a file, where it can be.
    let file = FileName(id.source.path.split(separator: "/").last.map(String.init) ?? "")
    if !RecordID.isValid(id.value), file.fault == nil {
      diagnostics.append(.badID(id, kind))
    }
    guard let first = entries[kind]?[id.value] else { return true }
    diagnostics.append(.duplicateID(id, kind, first: first.source))
    return false
  }
}
