import Diagnostics
import PlanModel

/// One chapter of the document, with the parts that the site's pages are made of.
struct DocumentChapter: TemplateModel {
  private let heading: DocumentHeading
  private var summary: PlanSummaryPart?
  private var page: PagePart?
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
  private var services: ServiceIndexPart?
  private var glossary: GlossaryPart?
  private var sources: SourcesPart?

  init(_ heading: DocumentHeading, _ published: PublishedPlan) {
    self.heading = heading
    switch heading.subject {
    case .page(let page):
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
    case .enablers:
      enablerGrid = EnablerGridPart(published: published, placement: here)
      enablers = records.enablers.map {
        EnablerPart($0, published: published, placement: here)
      }
    case .priorities:
      priorities = records.priorities.map {
        PriorityPart($0, published: published, placement: here)
      }
    case .actions: actions = ActionTrackerPart(published: published, placement: here)
    case .measures:
      measures = records.metrics.map { MetricPart($0, published: published, placement: here) }
    case .money: money = MoneyPart(published, in: here)
    case .workforce: workforce = WorkforcePart(published, in: here)
    case .population: population = PopulationPart(published, in: here)
    case .governance: governance = GovernancePart(published, in: here)
    case .organisations: organisations = OrganisationsPart(published, in: here)
    case .engagement: engagement = published.engagementParts(in: here)
    case .caseStudies:
      caseStudies = records.caseStudies.map {
        CaseStudyPart($0, published: published, placement: here)
      }
    case .learning:
      learning = records.learning.map {
        LearningPart($0, published: published, placement: here)
      }
    case .risks: risks = RisksPart(published, in: here)
    case .services: services = ServiceIndexPart(published, here)
    case .glossary: glossary = GlossaryPart(published, in: here)
    case .sources: sources = SourcesPart(published, in: here)
    }
  }

  static let templateFields = TemplateFields<DocumentChapter>([
    .text("number") { "\($0.heading.number)" },
    .text("chapter-title") { $0.heading.title },
    .text("chapter-anchor") { $0.heading.anchor },
    .text("page-name") { DocumentStyle.pageName(of: $0.heading) },
    .flag("is-wide") { $0.heading.isWide },
    .one("summary-part") { $0.summary },
    .one("page") { $0.page },
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
    .one("service-index") { $0.services },
    .one("glossary") { $0.glossary },
    .one("sources") { $0.sources },
  ])
}
