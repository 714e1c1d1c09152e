import Diagnostics
import PlanModel

/// What was learnt from another area.
struct LearningPart: NumberedPart {
  var number: String?
  let placement: Placement
  let story: LearningStory
  let learnt: HTML
  let changed: HTML
  let body: HTML
  let thrive: [TagPart]
  let partners: [TagPart]

  init(_ story: LearningStory, published: PublishedPlan, placement: Placement) {
    let anchor = SiteMap.anchor(.learning, story.id.value)
    let level = placement.listedRecordLevel
    self.placement = placement
    self.story = story
    learnt = published.html(
      story.whatWeLearnt,
      in: placement,
      prefix: anchor + "-learnt",
      under: level + 1
    )
    changed = published.html(
      story.whatWeChanged,
      in: placement,
      prefix: anchor + "-changed",
      under: level + 1
    )
    body = published.html(story.body, in: placement, prefix: anchor, under: level)
    thrive = published.thriveTags(story.thrive)
    partners = story.partners.map { TagPart(title: $0.value) }
  }

  var title: String { story.title.value }
  var anchor: String { SiteMap.anchor(.learning, story.id.value) }

  static let templateFields = TemplateFields<LearningPart>(
    TemplateFields<LearningPart>.Field.numberedHeadings { $0.placement } + [
      .text("question") { $0.story.question.value },
      .text("from-area") { $0.story.fromArea.value },
      .flag("has-partners") { !$0.partners.isEmpty },
      .many("partners") { $0.partners },
      .flag("has-thrive") { !$0.thrive.isEmpty },
      .many("thrive") { $0.thrive },
      .html("learnt") { $0.learnt },
      .html("changed") { $0.changed },
      .html("body") { $0.body },
    ]
  )
}
