internal import Diagnostics
internal import PlanAnalysis
internal import PlanModel

/// The sheets that are published beside `plan.json`, one for each kind of record.
package enum DataSheet: String, CaseIterable, Sendable {
  case services
  case organisations
  case locations
  case pathways
  case pathwaySteps = "pathway-steps"
  case priorities
  case enablers
  case actions
  case milestones
  case measures
  case measureValues = "measure-values"
  case fundingStreams = "funding-streams"
  case spending
  case workforce
  case training
  case population
  case risks
  case bodies
  case engagement
  case caseStudies = "case-studies"
  case learning
  case assessments
  case glossary
  case sources

  /// The key of its title in `words.yml`.
  var wordKey: String { "sheet-\(rawValue)" }

  var address: SiteAddress { SiteMap.sheet(rawValue) }
}

extension PlanData {
  /// The records of a sheet, as `plan.json` tells them: small numbers are hidden already.
  func rows(of sheet: DataSheet) -> [JSONValue] {
    switch sheet {
    case .services: published.directory.services.map(serviceRow)
    case .organisations: records.organisations.map(organisation)
    case .locations: records.locations.filter { !$0.hidesAddress }.map(location)
    case .pathways: records.pathways.map(pathway)
    case .pathwaySteps: records.pathways.flatMap { parts("steps", of: pathway($0), as: "pathway") }
    case .priorities: records.priorities.map(priority)
    case .enablers:
      records.enablers.flatMap { parts("ratings", of: enabler($0), as: "enabler") }
    case .actions: records.actions.map(action)
    case .milestones: records.milestones.map(milestone)
    case .measures: records.metrics.map(metric)
    case .measureValues: records.metrics.flatMap { parts("series", of: metric($0), as: "measure") }
    case .fundingStreams: records.fundingStreams.map(fundingStream)
    case .spending: records.spending.map(spending)
    case .workforce: records.workforce.map(workforce)
    case .training: records.training.map(training)
    case .population: published.disclosed.population.lines.map(population)
    case .risks: records.risks.filter { $0.publish.value != .withheld }.map(risk)
    case .bodies: records.bodies.map(body)
    case .engagement: records.engagement.map(engagement)
    case .caseStudies: records.caseStudies.map(caseStudy)
    case .learning: records.learning.map(learning)
    case .assessments: assessmentRows
    case .glossary: records.glossary.map(glossary)
    case .sources: records.sources.map(source)
    }
  }

  /// How many rows a sheet has.
  func count(of sheet: DataSheet) -> Int {
    sheet == .services ? published.directory.services.count : rows(of: sheet).count
  }

  /// The parts of a record, each with the record's id and title.
  private func parts(_ name: String, of record: JSONValue, as kind: String) -> [JSONValue] {
    guard case .object(let members) = record,
      case .list(let parts)? = members.first(where: { $0.name == name })?.value
    else { return [] }
    let own = members.filter { $0.name == "id" || $0.name == "title" }
      .map { JSONValue.Member("\(kind)-\($0.name)", $0.value) }
    return parts.map { part in
      if case .object(let members) = part { .object(own + members) } else { part }
    }
  }
}
