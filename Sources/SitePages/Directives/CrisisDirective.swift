import PlanModel

/// Who to call when it cannot wait.
struct CrisisDirective: TemplateModel {
  private let title: String
  private let lines: [CrisisLinePart]
  private let href: String
  private let body: HTML

  init(_ request: DirectiveRequest, _ published: PublishedPlan) {
    let settings = published.settings
    title = request["title"] ?? published.words[.getHelpNow]
    lines = settings.crisisLines.map {
      CrisisLinePart($0, planAges: settings.ages, published.words)
    }
    href = published.href(SiteMap.crisis, from: request.placement)
    body = request.body
  }

  static let templateFields = TemplateFields<CrisisDirective>([
    .text("title") { $0.title },
    .many("lines") { $0.lines },
    .text("href") { $0.href },
    .html("body") { $0.body },
  ])
}
