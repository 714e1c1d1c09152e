internal import Diagnostics
internal import PlanModel

/// Reads the plan that an earlier year published.
///
/// Comes from `archive/<year>/plan.json`, and takes from it only what this year's plan is held
/// against.
struct ArchiveReader {
  /// The newest form of `plan.json` that this program knows.
  private static let knownVersion = 1
  private static let largestFile = 32 * 1024 * 1024

  let year: PlanYear

  /// The plan of that year; nil when the file holds none, which has then been told.
  func read(_ text: DecodedText) -> Diagnosed<ArchivedPlan?> {
    guard text.text.utf8.count <= Self.largestFile else {
      return Diagnosed(nil, diagnostics: [.archiveTooLarge(text.path)])
    }
    let root: JSONNode
    do throws(JSONFault) {
      root = try JSONReader.read(text)
    } catch {
      return Diagnosed(nil, diagnostics: [.notJSON(error, text.path)])
    }
    guard var fields = ArchivedFields(root), var settings = fields.object("plan"), isOurs(&fields)
    else { return Diagnosed(nil, diagnostics: [.notAPlan(text.path)]) }
    guard isKnown(&fields) else { return Diagnosed(nil, diagnostics: [.newerArchive(text.path)]) }
    return plan(from: &fields, &settings, at: text.path)
  }

  private func isOurs(_ fields: inout ArchivedFields) -> Bool {
    var schema = fields.object("schema")
    return schema?.text("name") == "local-transformation-plan"
  }

  private func isKnown(_ fields: inout ArchivedFields) -> Bool {
    var schema = fields.object("schema")
    return (schema?.decoded("version") { Int($0) }).map { $0 <= Self.knownVersion } ?? false
  }

  private func plan(
    from fields: inout ArchivedFields,
    _ settings: inout ArchivedFields,
    at path: String
  ) -> Diagnosed<ArchivedPlan?> {
    var found: [Diagnostic] = []
    let written = settings.required("year")
    if let written, written.value != year.text {
      found.append(.otherYear(written, folder: year))
    }
    let title = settings.required("title")?.value ?? ""
    let publishedOn = settings.decoded("published-on") { CalendarDate($0) }

    var records: [RecordKind: [ArchivedRecord]] = [:]
    for (kind, key, name) in Self.lists {
      records[kind] = fields.all(key) { $0.record(titled: name) }
    }
    records[.risk] = fields.object("risks").map { risks in
      var risks = risks
      defer { found += risks.diagnostics }
      return risks.all("published") { $0.record(titled: "title") }
    }
    let plan = ArchivedPlan(
      path: path,
      year: year,
      title: title,
      publishedOn: publishedOn,
      records: records,
      actions: fields.all("actions") { $0.action() },
      milestones: fields.all("milestones") { $0.milestone() },
      services: fields.all("services") { $0.service() },
      metrics: fields.all("measures") { $0.metric() },
      spending: fields.all("spending") { $0.spending() }
    )
    // A list that is read for its titles and for more tells its faults twice, to the same letter.
    var told: Set<Diagnostic> = []
    let faults = (found + fields.diagnostics + settings.diagnostics).filter {
      told.insert($0).inserted
    }
    return Diagnosed(plan, diagnostics: Array(faults.prefix(20)))
  }

  /// The lists of records with an id, and the member that is their title.
  private static let lists: [(RecordKind, String, String)] = [
    (.page, "pages", "title"), (.enabler, "enablers", "title"),
    (.priority, "priorities", "title"), (.action, "actions", "title"),
    (.milestone, "milestones", "title"), (.metric, "measures", "title"),
    (.service, "services", "name"), (.pathway, "pathways", "title"),
    (.organisation, "organisations", "name"), (.body, "bodies", "title"),
    (.engagement, "engagement", "title"), (.caseStudy, "case-studies", "title"),
    (.learning, "learning", "title"), (.fundingStream, "funding-streams", "title"),
    (.training, "training", "title"), (.source, "sources", "title"),
  ]
}

extension ArchivedFields {
  /// Every entry of a list that could be read, with the faults of all.
  fileprivate mutating func all<Entry>(
    _ key: String,
    _ read: (inout ArchivedFields) -> Entry?
  ) -> [Entry] {
    objects(key).compactMap { entry in
      var entry = entry
      let value = read(&entry)
      for fault in entry.diagnostics { report(fault) }
      return value
    }
  }

  fileprivate mutating func record(titled key: String) -> ArchivedRecord? {
    guard let id = required("id") else { return nil }
    return ArchivedRecord(id: id, title: required(key)?.value ?? id.value)
  }

  fileprivate mutating func action() -> ArchivedAction? {
    guard let record = record(titled: "title") else { return nil }
    return ArchivedAction(
      record: record,
      priority: text("priority"),
      due: decoded("due") { CalendarDate($0) },
      originalDue: decoded("original-due") { CalendarDate($0) },
      delivery: decoded("delivery") { Action.Delivery(rawValue: $0) }
    )
  }

  fileprivate mutating func milestone() -> ArchivedMilestone? {
    guard let record = record(titled: "title") else { return nil }
    return ArchivedMilestone(
      record: record,
      action: text("action"),
      due: decoded("due") { CalendarDate($0) },
      originalDue: decoded("original-due") { CalendarDate($0) },
      state: decoded("state") { Milestone.State(rawValue: $0) }
    )
  }

  fileprivate mutating func service() -> ArchivedService? {
    guard let record = record(titled: "name") else { return nil }
    return ArchivedService(
      record: record,
      isGone: text("standing") == "gone",
      until: decoded("until") { CalendarDate($0) }
    )
  }

  fileprivate mutating func metric() -> ArchivedMetric? {
    guard let record = record(titled: "title") else { return nil }
    return ArchivedMetric(
      record: record,
      code: text("code"),
      definition: text("definition"),
      unit: decoded("unit") { Metric.Unit(rawValue: $0) },
      countsPeople: flag("counts-people"),
      series: all("series") { $0.point() }
    )
  }

  private mutating func point() -> ArchivedPoint? {
    guard let period = decoded("period", { MetricPeriod($0) }) else { return nil }
    return ArchivedPoint(
      period: period,
      split: text("split"),
      value: decoded("value") { DecimalNumber($0) },
      isSuppressed: text("value-missing") == "suppressed",
      source: source
    )
  }

  fileprivate mutating func spending() -> ArchivedSpending? {
    guard let year = decoded("year", { PlanYear($0) }) else { return nil }
    return ArchivedSpending(
      year: year,
      stream: text("stream"),
      service: text("service"),
      action: text("action"),
      thrive: decoded("thrive") { ThriveGroup(rawValue: $0) },
      level: decoded("level") { ServiceLevel(rawValue: $0) },
      planned: decoded("planned") { Money($0) },
      actual: decoded("actual") { Money($0) },
      forecast: decoded("forecast") { Money($0) },
      source: source
    )
  }
}

extension Diagnostic {
  fileprivate static func archiveTooLarge(_ path: String) -> Diagnostic {
    Diagnostic(
      .brokenArchive,
      .mustFix,
      "This archived plan is larger than 32 MB and was not read.",
      at: .start(of: path),
      help: .putArchiveBack
    )
  }

  fileprivate static func notJSON(_ fault: JSONFault, _ path: String) -> Diagnostic {
    Diagnostic(
      .brokenArchive,
      .mustFix,
      "This archived plan cannot be read: it \(fault.reason).",
      at: SourceRange(path: path, start: fault.offset, end: fault.offset),
      help: .putArchiveBack
    )
  }

  fileprivate static func notAPlan(_ path: String) -> Diagnostic {
    Diagnostic(
      .brokenArchive,
      .mustFix,
      "This file is not a plan that this program published.",
      at: .start(of: path),
      help: .putArchiveBack
    )
  }

  fileprivate static func newerArchive(_ path: String) -> Diagnostic {
    Diagnostic(
      .brokenArchive,
      .mustFix,
      "This archived plan was written by a newer version of the program.",
      at: .start(of: path),
      help: "Install that version of ltp, or a later one, and run it again."
    )
  }

  fileprivate static func otherYear(_ written: Located<String>, folder year: PlanYear) -> Diagnostic
  {
    Diagnostic(
      .brokenArchive,
      .mustFix,
      "The folder archive/\(year.text) holds the plan of another year: \u{201C}\(written.value)\u{201D}.",
      at: written.source,
      help: "Move the file to archive/\(written.value), or put back the plan of \(year.text)."
    )
  }
}
