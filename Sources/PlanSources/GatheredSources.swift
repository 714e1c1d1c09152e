internal import Diagnostics
internal import PlanModel

/// The records of all files, file by file.
package struct GatheredSources: Sendable {
  /// The paths of all files.
  let paths: Set<String>
  /// What each file holds, in the order of the files.
  let parts: [GatheredFile]

  init(paths: Set<String>, parts: [GatheredFile]) {
    self.paths = paths
    self.parts = parts
  }

  /// No records at all.
  package init() {
    self.init(paths: [], parts: [])
  }

  var byPath: [String: GatheredFile] {
    Dictionary(parts.compactMap { part in part.origin.map { ($0.origin.path, part) } }) {
      first,
      _ in first
    }
  }
}

/// The records of a file, or of several, with all that was gathered with them.
struct GatheredFile: Sendable {
  /// The file; nil for several.
  let origin: ParsedOrigin?
  var gatherer = RecordGatherer()
  var records = PlanRecords()
  var settings: PlanSettings?

  init(_ origin: ParsedOrigin? = nil) {
    self.origin = origin
  }

  /// Adds what was gathered from the next file; not possible where both use an id, and then this is
  /// of no more use.
  mutating func add(_ next: GatheredFile) -> Bool {
    guard gatherer.add(next.gatherer) else { return false }
    records.add(next.records)
    settings = next.settings ?? settings
    return true
  }
}

extension PlanRecords {
  /// Adds the records of another file behind these.
  fileprivate mutating func add(_ other: PlanRecords) {
    pages += other.pages
    enablers += other.enablers
    priorities += other.priorities
    actions += other.actions
    milestones += other.milestones
    metrics += other.metrics
    series.merge(other.series) { _, last in last }
    services += other.services
    pathways += other.pathways
    organisations += other.organisations
    locations += other.locations
    openingHours += other.openingHours
    bodies += other.bodies
    engagement += other.engagement
    caseStudies += other.caseStudies
    learning += other.learning
    risks += other.risks
    fundingStreams += other.fundingStreams
    spending += other.spending
    workforce += other.workforce
    population += other.population
    training += other.training
    glossary += other.glossary
    sources += other.sources
    assessments.merge(other.assessments) { _, last in last }
    acceptances += other.acceptances
    ended += other.ended
    archive += other.archive
  }

  /// Puts what has an order in it, and everything else in the order of ids.
  mutating func sort() {
    pages.sort { ($0.order, $0.id.value) < ($1.order, $1.id.value) }
    priorities.sort { ($0.order, $0.id.value) < ($1.order, $1.id.value) }
    metrics.sort { ($0.order, $0.id.value) < ($1.order, $1.id.value) }
  }
}
