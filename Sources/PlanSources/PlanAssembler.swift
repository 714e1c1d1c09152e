package import Diagnostics
package import Frameworks
private import ParallelWork
package import PlanModel

/// Decodes parsed sources into a plan.
///
/// Positioned values come in; typed records go out, with every fault of their fields. It resolves
/// no reference and judges nothing: that is `PlanChecks`.
package struct PlanAssembler: Sendable {
  private let today: CalendarDate

  package init(today: CalendarDate) {
    self.today = today
  }

  /// The plan that the sources make; records with faults are left out of it.
  ///
  /// The publications that the frameworks are taken from are sources of every plan.
  package func assemble(
    _ sources: ParsedSources,
    with frameworks: FrameworkLibrary
  ) -> Diagnosed<Plan> {
    assemble(gather(sources), with: frameworks)
  }

  /// The records of all files, each file by itself and several at a time; those of files that have
  /// not changed since an earlier reading are taken from it.
  package func gather(
    _ sources: ParsedSources,
    knowing earlier: GatheredSources = GatheredSources()
  ) -> GatheredSources {
    let paths = Set(sources.origins.map(\.origin.path))
    // What a file lacks depends on which others there are.
    let known = paths == earlier.paths ? earlier.byPath : [:]
    let parts = sources.origins.mapInParallel { origin in
      if let part = known[origin.origin.path], part.origin === origin { return part }
      var part = GatheredFile(origin)
      read(origin.parsed.value, into: &part, among: paths)
      return part
    }
    return GatheredSources(paths: paths, parts: parts)
  }

  /// The plan that gathered records make.
  package func assemble(
    _ sources: GatheredSources,
    with frameworks: FrameworkLibrary
  ) -> Diagnosed<Plan> {
    var whole = whole(of: sources)
    var files = PlanFiles()
    for part in sources.parts { part.origin.map { files.add($0.parsed.value) } }
    let parsed = sources.parts.compactMap(\.origin?.parsed.value)
    if !parsed.contains(where: { $0.role == .settings }) {
      // A plan.yaml was told as what it is.
      let isMisnamed = parsed.contains { file in
        file.role == .unknown && SourceLayout.intended(file.path)?.role == .settings
      }
      if !isMisnamed { whole.gatherer.report(.planMissing) }
      whole.gatherer.remember(unread: .settings)
      whole.gatherer.settingsHoles = PlanSettings.essentialKeys
    }
    whole.records.sources += read(sourcesOf: frameworks, with: &whole.gatherer)
    whole.records.acceptances += whole.gatherer.acceptances
    open(&whole.records, with: &whole.gatherer)
    whole.records.sort()
    let plan = Plan(
      today: today,
      settings: whole.settings ?? .unread,
      records: whole.records,
      references: whole.gatherer.references,
      words: whole.gatherer.words,
      lines: whole.gatherer.lines,
      files: files,
      index: whole.gatherer.index
    )
    return Diagnosed(plan, diagnostics: whole.gatherer.diagnostics)
  }

  /// What was gathered file by file as one.
  private func whole(of sources: GatheredSources) -> GatheredFile {
    var whole = GatheredFile()
    for part in sources.parts where !whole.add(part) {
      // Two files have the same id, which is told where the second is read after the first.
      whole = GatheredFile()
      for origin in sources.parts.compactMap(\.origin) {
        read(origin.parsed.value, into: &whole, among: sources.paths)
      }
      return whole
    }
    return whole
  }

  private func read(_ file: ParsedFile, into part: inout GatheredFile, among paths: Set<String>) {
    remember(whatBelongsIn: file, among: paths, with: &part.gatherer)
    if file.role == .settings {
      part.settings = read(settingsFrom: file, with: &part.gatherer)
    } else {
      read(file, into: &part.records, with: &part.gatherer)
    }
  }

  /// The settings, complete or not: with faults the plan is never published, but the rest of it is
  /// still checked.
  private func read(
    settingsFrom file: ParsedFile,
    with gatherer: inout RecordGatherer
  ) -> PlanSettings? {
    guard case .mapping(let fields, _) = file.content else {
      gatherer.remember(unread: .settings)
      gatherer.settingsHoles = PlanSettings.essentialKeys
      return nil
    }
    let source = SourceRecord(id: Located("plan", at: fields.source), fields: fields, body: nil)
    let (settings, _, _, holes) = gatherer.attempt(source, as: PlanSettings.self)
    let isAreaRead = !holes.contains { $0.split(separator: ".").first == "area" }
    if !isAreaRead, settings.area.places.isEmpty { gatherer.remember(unread: .settings) }
    gatherer.settingsHoles = Set(
      holes.compactMap { $0.split(separator: ".").first.map(String.init) }
    )
    return settings
  }

  private func read(
    _ file: ParsedFile,
    into records: inout PlanRecords,
    with gatherer: inout RecordGatherer
  ) {
    switch (file.role, file.content) {
    case (.document(let kind, let id), .mapping(let fields, let body)):
      let place = SourceRange(path: file.path, start: 0, end: 0)
      let source = SourceRecord(id: Located(id, at: place), fields: fields, body: body)
      if file.holdsAnotherRecord { gatherer.remember(unread: kind) }
      let keys = fields.entries.map(\.key.value)
      if let meant = RecordForms.documents.kind(of: keys, insteadOf: kind) {
        gatherer.report(.wrongFolder(fields, id, of: meant, among: kind))
        gatherer.remember(Located(id, at: place), meant)
        return
      }
      read(source, of: kind, into: &records, with: &gatherer)
    case (.document(let kind, let id), .unreadable):
      gatherer.remember(Located(id, at: .start(of: file.path)), kind)
    case (.table(let kind), .unreadable): gatherer.remember(unread: kind)
    case (.list, .unreadable): gatherer.remember(unread: .source)
    case (.series, .unreadable): gatherer.remember(unread: .metricValue)
    case (.table(let kind), .table(let table)):
      let columns = table.header.map(\.value)
      if let meant = RecordForms.sheets.kind(of: columns, insteadOf: kind) {
        gatherer.report(.wrongSheet(table, of: meant))
        gatherer.remember(unread: kind)
        gatherer.remember(unread: meant)
        return
      }
      read(table, of: kind, into: &records, with: &gatherer)
    case (.series(let metric), .table(let table)):
      records.series[metric] = gatherer.rows(of: table, as: MetricRow.self)
    case (.assessment(let framework), .table(let table)):
      records.assessments[framework] = gatherer.rows(of: table, as: AssessmentAnswer.self)
    case (.archivedPlan, .archivedPlan(let plan)): records.archive.append(plan)
    case (.list, .list(let value)):
      records.sources += read(sourcesFrom: value, with: &gatherer)
    default: break
    }
  }

  private func read(
    _ source: SourceRecord,
    of kind: RecordKind,
    into records: inout PlanRecords,
    with gatherer: inout RecordGatherer
  ) {
    func read<Record: PlanRecord>(_ list: WritableKeyPath<PlanRecords, [Record]>) {
      if let record = gatherer.indexed(source, as: Record.self) {
        records[keyPath: list].append(record)
      }
    }
    switch kind {
    case .page: read(\.pages)
    case .enabler: read(\.enablers)
    case .priority: read(\.priorities)
    case .service: read(\.services)
    case .pathway: read(\.pathways)
    case .metric: read(\.metrics)
    case .body: read(\.bodies)
    case .engagement: read(\.engagement)
    case .caseStudy: read(\.caseStudies)
    case .learning: read(\.learning)
    default: break
    }
  }

  private func read(
    _ table: CSVTable,
    of kind: RecordKind,
    into records: inout PlanRecords,
    with gatherer: inout RecordGatherer
  ) {
    switch kind {
    case .action: records.actions = gatherer.rows(of: table, as: Action.self)
    case .milestone: records.milestones = gatherer.rows(of: table, as: Milestone.self)
    case .risk: records.risks = gatherer.rows(of: table, as: Risk.self)
    case .organisation: records.organisations = gatherer.rows(of: table, as: Organisation.self)
    case .location: records.locations = gatherer.rows(of: table, as: Location.self)
    case .openingHours: records.openingHours = gatherer.rows(of: table, as: OpeningHours.self)
    case .fundingStream: records.fundingStreams = gatherer.rows(of: table, as: FundingStream.self)
    case .spending: records.spending = gatherer.rows(of: table, as: SpendingRow.self)
    case .workforce: records.workforce = gatherer.rows(of: table, as: WorkforceRow.self)
    case .population: records.population = gatherer.rows(of: table, as: PopulationRow.self)
    case .training: records.training = gatherer.rows(of: table, as: TrainingCourse.self)
    case .glossary: records.glossary = gatherer.rows(of: table, as: GlossaryTerm.self)
    case .acceptance: records.acceptances = gatherer.rows(of: table, as: Acceptance.self)
    case .ended: records.ended = gatherer.rows(of: table, as: EndedRecord.self)
    default: break
    }
  }

  private func read(
    sourcesFrom value: SourceValue,
    with gatherer: inout RecordGatherer
  ) -> [SourceEntry] {
    guard case .list(let values, _) = value else { return [] }
    return values.compactMap { value in
      guard case .mapping(let mapping) = value else {
        gatherer.report(.notARecord(value))
        return nil
      }
      guard let entry = mapping.entries.first(where: { $0.key.value == "id" }),
        case .scalar(let id) = entry.value, !id.words.isEmpty
      else {
        gatherer.report(.sourceWithoutID(mapping))
        return nil
      }
      let rest = mapping.entries.filter { $0.key.value != "id" }
      let source = SourceRecord(
        id: Located(id.text, at: id.source),
        fields: SourceMapping(rest, at: mapping.source),
        body: nil
      )
      return gatherer.indexed(source, as: SourceEntry.self)
    }
  }
}

extension PlanFiles {
  /// Keeps a file that words can show.
  fileprivate mutating func add(_ file: ParsedFile) {
    switch (file.role, file.content) {
    case (.shownTable, .table(let table)):
      tables[file.path] = ContentTable(
        path: file.path,
        columns: zip(table.header, table.names).map { .init(key: $0.value, name: $1) },
        rows: table.rows
      )
    case (.image, .image(let image)): images[file.path] = image
    case (.shownTable, _), (.image, _): unread.insert(file.path)
    default: break
    }
  }
}

extension Diagnostic {
  fileprivate static var planMissing: Diagnostic {
    Diagnostic(
      .fileMissing,
      .mustFix,
      "The content folder has no plan.yml.",
      at: nil,
      help:
        "Every plan needs one: it says whose plan this is, for which year, and who to call in a crisis."
    )
  }

  fileprivate static func notARecord(_ value: SourceValue) -> Diagnostic {
    Diagnostic(
      .wrongKind,
      .mustFix,
      "An entry of this list is \(value.kindInWords), but a group of keys belongs here.",
      at: value.source,
      help:
        "Write \u{201C}- id: \u{2026}\u{201D} and its other keys below it, indented by two spaces."
    )
  }

  fileprivate static func sourceWithoutID(_ mapping: SourceMapping) -> Diagnostic {
    Diagnostic(
      .missingField,
      .mustFix,
      "An entry of this list has no \u{201C}id\u{201D}.",
      at: mapping.source,
      help: "Begin the entry with a line such as \u{201C}- id: cqc-2019\u{201D}."
    )
  }
}
