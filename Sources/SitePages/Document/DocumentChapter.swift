import Diagnostics
import PlanModel

/// One chapter of the document, with the parts that the site's pages are made of.
struct DocumentChapter: TemplateModel {
  /// Its lines in the contents of the document.
  private(set) var contents: [ContentsLine]
  private let heading: DocumentHeading
  private var summary: PlanSummaryPart?
  private var page: PagePart?
  private var promises: [YoungPeoplePromise] = []
  private var enablerGrid: EnablerGridPart?
  private var enablers: [EnablerPart] = []
  private var priorities: [PriorityPart] = []
  private var actions: ActionTrackerPart?
  private var measures: [MetricPart] = []
  private var money: MoneyPart?
  private var workforce: WorkforcePart?
  private var population: PopulationPart?
  private var governance: GovernancePart?
  private var organisations: OrganisationsPart?
  private var engagement: [EngagementPart] = []
  private var caseStudies: [CaseStudyPart] = []
  private var learning: [LearningPart] = []
  private var risks: RisksPart?
  private var requirements: RequirementsPart?
  private var pathways: [PathwayPart] = []
  private var services: ServiceIndexPart?
  private var glossary: GlossaryPart?
  private var sources: SourcesPart?

  init(_ heading: DocumentHeading, _ published: PublishedPlan) {
    self.heading = heading
    contents = [ContentsLine(heading)]
    switch heading.subject {
    case .page(let page):
      contents += ContentsLine.lines(of: page, in: heading, published)
      self.page = PagePart(page, published, .document, number: "\(heading.number)")
    case .section(let section):
      fill(with: section, of: published)
    }
  }

  private mutating func fill(with section: DocumentSection, of published: PublishedPlan) {
    let records = published.records
    let here = Placement.document
    switch section {
    case .summary: summary = PlanSummaryPart(published: published, placement: here)
    case .youngPeople:
      promises = numbered(records.priorities.map { YoungPeoplePromise($0, published, here) })
    case .enablers:
      enablerGrid = EnablerGridPart(published: published, placement: here)
      enablers = numbered(
        published.enablers.map { EnablerPart($0, published: published, placement: here) }
      )
    case .priorities:
      priorities = numbered(
        records.priorities.map { PriorityPart($0, published: published, placement: here) }
      )
    case .actions: actions = ActionTrackerPart(published: published, placement: here)
    case .measures:
      measures = numbered(
        records.metrics.map { MetricPart($0, published: published, placement: here) }
      )
    case .money: money = MoneyPart(published, in: here)
    case .workforce: workforce = WorkforcePart(published, in: here)
    case .population: population = PopulationPart(published, in: here)
    case .governance:
      var part = GovernancePart(published, in: here)
      part.bodies = numbered(part.bodies)
      governance = part
    case .organisations:
      var part = OrganisationsPart(published, in: here)
      part.sectors = numbered(part.sectors)
      organisations = part
    case .engagement: engagement = numbered(published.engagementParts(in: here))
    case .caseStudies:
      caseStudies = numbered(
        records.caseStudies.map { CaseStudyPart($0, published: published, placement: here) }
      )
    case .learning:
      learning = numbered(
        records.learning.map { LearningPart($0, published: published, placement: here) }
      )
    case .risks:
      var part = RisksPart(published, in: here)
      part.details = numbered(part.details)
      risks = part
    case .requirements: requirements = RequirementsPart(published, in: here)
    case .pathways: pathways = numbered(records.pathways.map { PathwayPart($0, published, here) })
    case .services: services = ServiceIndexPart(published, here)
    case .glossary: glossary = GlossaryPart(published, in: here)
    case .sources: sources = SourcesPart(published, in: here)
    }
  }

  /// The parts with their numbers, now in the contents too.
  private mutating func numbered<Part: NumberedPart>(_ parts: [Part]) -> [Part] {
    let numbered = parts.enumerated().map { place, part in
      var part = part
      part.number = heading.number(ofPartAt: place)
      return part
    }
    contents += ContentsLine.lines(of: numbered)
    return numbered
  }

  static let templateFields = TemplateFields<DocumentChapter>([
    .text("number") { "\($0.heading.number)" },
    .text("chapter-title") { $0.heading.title },
    .text("chapter-anchor") { $0.heading.anchor },
    .text("page-name") { DocumentStyle.pageName(of: $0.heading) },
    .flag("is-wide") { $0.heading.isWide },
    .one("summary-part") { $0.summary },
    .one("page") { $0.page },
    .flag("has-promises") { !$0.promises.isEmpty },
    .many("promises") { $0.promises },
    .one("enabler-grid") { $0.enablerGrid },
    .many("enabler-parts") { $0.enablers },
    .many("priority-parts") { $0.priorities },
    .one("action-tracker") { $0.actions },
    .many("measure-parts") { $0.measures },
    .one("money") { $0.money },
    .one("workforce") { $0.workforce },
    .one("population") { $0.population },
    .one("governance") { $0.governance },
    .one("organisations") { $0.organisations },
    .many("engagement-parts") { $0.engagement },
    .many("case-study-parts") { $0.caseStudies },
    .many("learning-parts") { $0.learning },
    .one("risks") { $0.risks },
    .one("requirements") { $0.requirements },
    .many("pathway-parts") { $0.pathways },
    .one("service-index") { $0.services },
    .one("glossary") { $0.glossary },
    .one("sources") { $0.sources },
  ])
}
