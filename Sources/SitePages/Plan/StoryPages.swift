import Diagnostics
import PlanModel

/// Everything people said, in one page.
struct EngagementPage: TemplateModel {
  let records: [EngagementPart]

  static let templateFields = TemplateFields<EngagementPage>([
    .flag("has-records") { !$0.records.isEmpty },
    .many("records") { $0.records },
  ])
}

/// All stories in one page.
struct CaseStudiesPage: TemplateModel {
  let records: [CaseStudyPart]

  static let templateFields = TemplateFields<CaseStudiesPage>([
    .flag("has-records") { !$0.records.isEmpty },
    .many("records") { $0.records },
  ])
}

/// All that was learnt from other areas in one page.
struct LearningPage: TemplateModel {
  let records: [LearningPart]

  static let templateFields = TemplateFields<LearningPage>([
    .flag("has-records") { !$0.records.isEmpty },
    .many("records") { $0.records },
  ])
}

extension PublishedPlan {
  /// What people said, the latest first.
  func engagementParts(in placement: Placement) -> [EngagementPart] {
    records.engagement
      .sorted { ($1.when.value.date, $0.id.value) < ($0.when.value.date, $1.id.value) }
      .map { EngagementPart($0, published: self, placement: placement) }
  }

  /// The page of what people said.
  func engagementPage() -> SitePage {
    planPage(
      at: SiteMap.engagement,
      template: "engagement",
      model: EngagementPage(records: engagementParts(in: .page(SiteMap.engagement))),
      title: words[.youSaidWeDid],
      description: words[.youSaidWeDidDescription]
    )
  }

  /// The page of stories.
  func caseStudiesPage() -> SitePage {
    let parts = records.caseStudies.map {
      CaseStudyPart($0, published: self, placement: .page(SiteMap.caseStudies))
    }
    return planPage(
      at: SiteMap.caseStudies,
      template: "case-studies",
      model: CaseStudiesPage(records: parts),
      title: words[.caseStudies],
      description: words[.caseStudiesDescription]
    )
  }

  /// The page of what was learnt elsewhere.
  func learningPage() -> SitePage {
    let parts = records.learning.map {
      LearningPart($0, published: self, placement: .page(SiteMap.learning))
    }
    return planPage(
      at: SiteMap.learning,
      template: "learning",
      model: LearningPage(records: parts),
      title: words[.learningTitle],
      description: words[.learningDescription]
    )
  }
}
