import Diagnostics
import PlanAnalysis
import PlanModel

/// The plan on a page, with the way to all its pages.
struct PlanSummaryPage: TemplateModel {
  let summary: PlanSummaryPart
  /// The pages with figures and lists.
  let contents: [TitledLink]
  /// The pages in words.
  let chapters: [ChapterLink]

  static let templateFields = TemplateFields<PlanSummaryPage>([
    .one("summary") { $0.summary },
    .many("contents") { $0.contents },
    .flag("has-chapters") { !$0.chapters.isEmpty },
    .many("chapters") { $0.chapters },
  ])
}

/// A chapter in words, with what it is about.
struct ChapterLink: TemplateModel {
  let title: String
  let href: String
  let summary: String

  static let templateFields = TemplateFields<ChapterLink>([
    .text("title") { $0.title },
    .text("href") { $0.href },
    .text("summary") { $0.summary },
  ])
}

extension PublishedPlan {
  /// The first page of the plan.
  func planSummaryPage() -> SitePage {
    let placement = Placement.page(SiteMap.plan)
    let pages: [(Word, SiteAddress)] =
      [
        (.enablersTitle, SiteMap.enablers),
        (.prioritiesTitle, SiteMap.priorities),
        (.actionTracker, SiteMap.actions),
        (.measuresTitle, SiteMap.metrics),
        (.populationTitle, SiteMap.population),
        (.contentsMoney, SiteMap.money),
        (.contentsWorkforce, SiteMap.workforce),
        (.contentsGovernance, SiteMap.governance),
        (.contentsOrganisations, SiteMap.organisations),
        (.contentsRisks, SiteMap.risks),
      ] + (hasRequirements ? [(.contentsRequirements, SiteMap.requirements)] : []) + [
        (.youSaidWeDid, SiteMap.engagement),
        (.caseStudies, SiteMap.caseStudies),
        (.learningTitle, SiteMap.learning),
        (.sources, SiteMap.sources),
        (.document, SiteMap.document),
      ]
    let chapters = records.pages.filter { $0.section.value == .plan }.map { page in
      ChapterLink(
        title: page.title.value,
        href: href(SiteMap.page(page), from: placement),
        summary: page.summary.value
      )
    }
    return planPage(
      at: SiteMap.plan,
      template: "plan-summary",
      model: PlanSummaryPage(
        summary: PlanSummaryPart(published: self, placement: placement),
        contents: pages.map {
          TitledLink(title: words[$0], href: href($1, from: placement))
        },
        chapters: chapters
      ),
      title: words[.planAtAGlance],
      description: words[.planDescription]
    )
  }

  /// The counts of the plan's first page; what there is none of is left out.
  func keyNumbers(in placement: Placement) -> [KeyNumber] {
    let met = records.milestones.count { $0.state.value == .met }
    let numbers: [(count: Int, one: Word, several: Word, address: SiteAddress)] = [
      (directory.services.count, .numberServicesOne, .numberServices, SiteMap.directory),
      (directory.planned.count, .numberPlannedOne, .numberPlanned, SiteMap.directory),
      (records.priorities.count, .numberPrioritiesOne, .numberPriorities, SiteMap.priorities),
      (records.actions.count, .numberActionsOne, .numberActions, SiteMap.actions),
      (met, .numberMilestonesOne, .numberMilestones, SiteMap.actions),
      (records.metrics.count, .numberMeasuresOne, .numberMeasures, SiteMap.metrics),
    ]
    let total = records.milestones.count.grouped
    return numbers.filter { $0.count > 0 }
      .map { number in
        KeyNumber(
          number: number.count,
          label: words(number.count == 1 ? number.one : number.several, ["total": total]),
          href: href(number.address, from: placement)
        )
      }
  }
}
