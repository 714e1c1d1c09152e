import Diagnostics
import Frameworks
private import PlanAnalysis
private import PlanModel

/// What such plans must answer, and where this one does.
package struct RequirementsPart: TemplateModel {
  private let placement: Placement
  private let summary: String
  private let rows: [RequirementRow]

  package init(_ published: PublishedPlan, in placement: Placement) {
    self.placement = placement
    let answers = Requirements(of: published.plan, published.frameworks).answers
    let items = published.frameworks["plan-requirements"]
    rows = answers.compactMap { answer in
      items[answer.id].map { RequirementRow($0, answer, published, placement) }
    }
    let answered = answers.count(where: \.isAnswered)
    summary = published.words(
      .requirementsAnswered,
      ["answered": "\(answered)", "all": "\(answers.count)"]
    )
  }

  package static let templateFields = TemplateFields<RequirementsPart>(
    TemplateFields.Field.headings { $0.placement } + [
      .text("summary") { $0.summary },
      .many("requirements") { $0.rows },
    ]
  )
}

/// One requirement with links to what answers it.
struct RequirementRow: TemplateModel {
  private let item: FrameworkItem
  private let isAnswered: Bool
  private let places: [TitledLink]

  fileprivate init(
    _ item: FrameworkItem,
    _ answer: RequirementAnswer,
    _ published: PublishedPlan,
    _ placement: Placement
  ) {
    self.item = item
    isAnswered = answer.isAnswered
    places = answer.places.compactMap { published.link($0, from: placement) }
  }

  static let templateFields = TemplateFields<RequirementRow>([
    .text("anchor") { "requirement-\($0.item.id)" },
    .text("number") { $0.item.columns["number"] ?? $0.item.id },
    .text("title") { $0.item.title },
    .text("summary") { $0.item.summary },
    .flag("is-answered") { $0.isAnswered },
    .flag("has-places") { !$0.places.isEmpty },
    .many("places") { $0.places },
  ])
}

extension PublishedPlan {
  /// Whether the plan says that it keeps to the requirements.
  var hasRequirements: Bool {
    settings.frameworks.contains { $0.value == "plan-requirements" }
  }

  fileprivate func link(_ place: AnswerPlace, from placement: Placement) -> TitledLink? {
    switch place {
    case .record(let kind, let id): return link(kind, id, from: placement)
    case .section(let section):
      guard let chapter = DocumentSection(rawValue: section.rawValue) else { return nil }
      let title = section == .services && !placement.isDocument ? .findHelp : chapter.title
      return TitledLink(title: words[title], href: href(chapter.address, from: placement))
    }
  }
}
