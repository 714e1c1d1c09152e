import Diagnostics
package import PlanModel

/// What a file of the content folder is, told by its path alone.
package enum SourceRole: Hashable, Sendable {
  /// `plan.yml`.
  case settings
  /// `services/youth-hub.md`: a record with the given id.
  case document(RecordKind, id: String)
  /// `actions.csv`: a record a row.
  case table(RecordKind)
  /// `sources.yml`: a list of records.
  case list(RecordKind)
  /// `metrics/data/access.csv`: the values of one metric.
  case series(metric: String)
  /// `assessments/cqc-2019.csv`: the answers to one framework's questions.
  case assessment(framework: String)
  /// `frameworks/needs.csv`: a framework of the area's own.
  case framework(id: String)
  /// `tables/waits.csv`: a spreadsheet that words show.
  case shownTable
  /// `images/hub.jpg` and the like.
  case image
  /// `archive/2025-26/plan.json`: the plan that an earlier year published.
  case archivedPlan(PlanYear)
  /// What else an earlier year published.
  case archive
  /// Nothing that is known here.
  case unknown
}

/// The layout of the content folder.
package enum SourceLayout {
  /// The folders of records, each file one record.
  package static let folders: [String: RecordKind] = [
    "pages": .page, "enablers": .enabler, "priorities": .priority, "services": .service,
    "pathways": .pathway, "metrics": .metric, "bodies": .body, "engagement": .engagement,
    "case-studies": .caseStudy, "learning": .learning,
  ]

  /// The sheets, each row one record.
  package static let tables: [String: RecordKind] = [
    "actions": .action, "milestones": .milestone, "risks": .risk, "organisations": .organisation,
    "locations": .location, "opening-hours": .openingHours, "funding-streams": .fundingStream,
    "spending": .spending,
    "workforce": .workforce, "training": .training, "population": .population,
    "glossary": .glossary, "accepted": .acceptance, "ended": .ended,
  ]

  private static let imageEndings: Set<String> = [
    "png", "jpg", "jpeg", "gif", "webp", "svg", "avif",
  ]

  /// What the file at a path is.
  package static func role(of path: String) -> SourceRole {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last else { return .unknown }
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    let stem = String(name[..<dot])
    let ending = name[dot...].dropFirst().lowercased()
    if parts.first == "archive" {
      guard parts.count == 3, name == "plan.json", let year = PlanYear(parts[1]) else {
        return .archive
      }
      return .archivedPlan(year)
    }
    if parts.first == "images", imageEndings.contains(ending) { return .image }
    switch (parts.count, ending) {
    case (1, "yml") where stem == "plan": return .settings
    case (1, "yml") where stem == "sources": return .list(.source)
    case (1, "csv"): return tables[stem].map(SourceRole.table) ?? .unknown
    case (2, "md"): return folders[parts[0]].map { .document($0, id: stem) } ?? .unknown
    case (2, "csv") where parts[0] == "tables": return .shownTable
    case (2, "csv") where parts[0] == "assessments": return .assessment(framework: stem)
    case (2, "csv") where parts[0] == "frameworks": return .framework(id: stem)
    case (3, "csv") where parts[0] == "metrics" && parts[1] == "data": return .series(metric: stem)
    default: return .unknown
    }
  }

  /// What a file that is not known was most likely meant to be, and the path it should have.
  package static func intended(_ path: String) -> (role: SourceRole, path: String)? {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last else { return nil }
    let stem = String(name.prefix { $0 != "." })
    switch parts.count {
    case 1 where isSettings(name, "plan"): return (.settings, "plan.yml")
    case 1 where isSettings(name, "sources"): return (.list(.source), "sources.yml")
    case 1:
      guard [".csv", ".xlsx", ".xls", ".ods"].contains(where: name.lowercased().hasSuffix),
        let best = NearestNames(tables.keys).best(for: stem.lowercased())
      else { return nil }
      return tables[best].map { (.table($0), "\(best).csv") }
    case 2 where parts[0] == "metrics" && name.lowercased().hasSuffix(".csv"):
      return (.series(metric: stem), "metrics/data/\(stem).csv")
    case 2:
      guard [".md", ".markdown", ".txt", ".mdown"].contains(where: name.lowercased().hasSuffix),
        let best = NearestNames(folders.keys).best(for: parts[0].lowercased())
      else { return nil }
      return folders[best].map { (.document($0, id: stem), "\(best)/\(stem).md") }
    case 3 where name.lowercased().hasSuffix(".md"):
      // Somebody sorted the records into folders of their own, or saved one beside its data.
      return folders[parts[0]].map { (.document($0, id: stem), "\(parts[0])/\(stem).md") }
    default: return nil
    }
  }

  /// Whether a file is a settings file under another ending: `plan.yaml`, `Plan.yml`, `plan.yml.txt`.
  private static func isSettings(_ name: String, _ stem: String) -> Bool {
    let lowered = name.lowercased()
    return [".yml", ".yaml", ".yml.txt", ".yaml.txt", ".txt"].contains { stem + $0 == lowered }
  }

  /// The name of the folder that was meant by one with other capitals or a letter more or less;
  /// nil where it is one, or nothing like one.
  static func meantFolder(_ name: String) -> String? {
    guard folders[name] == nil else { return nil }
    return NearestNames(folders.keys).clearBest(for: name.lowercased())
  }

  /// Every path that is known, with `…` for an id: for suggestions.
  package static var knownPaths: [String] {
    ["plan.yml", "sources.yml"] + tables.keys.sorted().map { "\($0).csv" }
      + folders.keys.sorted().map { "\($0)/\u{2026}.md" }
      + ["metrics/data", "tables", "assessments", "frameworks"].map { "\($0)/\u{2026}.csv" }
      + ["images/\u{2026}.png", "images/\u{2026}.jpg"]
  }
}
