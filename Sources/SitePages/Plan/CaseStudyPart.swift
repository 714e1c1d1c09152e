import Diagnostics
import PlanModel

/// One story that shows what the plan means.
struct CaseStudyPart: NumberedPart {
  var number: String?
  let placement: Placement
  let story: CaseStudy
  /// Whose story it is: one person's who agreed, or several people's.
  let told: String
  let body: HTML
  let thrive: [TagPart]
  let enablers: [TitledLink]
  let services: [TitledLink]

  init(_ story: CaseStudy, published: PublishedPlan, placement: Placement) {
    self.placement = placement
    self.story = story
    told = published.words[story.isComposite.value ? .compositeStory : .storyWithConsent]
    body = published.html(
      story.body,
      in: placement,
      prefix: SiteMap.anchor(.caseStudy, story.id.value),
      under: placement.listedRecordLevel
    )
    thrive = published.thriveTags(story.thrive)
    enablers = published.links(.enabler, story.enablers, from: placement)
    services = published.openServices(story.services.map(\.value), from: placement)
  }

  var title: String { story.title.value }
  var anchor: String { SiteMap.anchor(.caseStudy, story.id.value) }

  static let templateFields = TemplateFields<CaseStudyPart>(
    TemplateFields<CaseStudyPart>.Field.numberedHeadings { $0.placement } + [
      .maybe("summary") { $0.story.summary?.value },
      .text("told") { $0.told },
      .maybe("age-band") { $0.story.ageBand?.value },
      .html("body") { $0.body },
      .flag("has-thrive") { !$0.thrive.isEmpty },
      .many("thrive") { $0.thrive },
      .flag("has-enablers") { !$0.enablers.isEmpty },
      .many("enablers") { $0.enablers },
      .flag("has-services") { !$0.services.isEmpty },
      .many("services") { $0.services },
    ]
  )
}
