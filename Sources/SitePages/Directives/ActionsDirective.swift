import PlanAnalysis
import PlanModel

/// Some of the actions, with how the work stands and when it is due.
struct ActionsDirective: TemplateModel {
  private let captionID: String
  private let caption: String
  private let rows: [ActionRow]
  /// "3 of 12 actions"; nil where all are shown.
  private let shown: String?
  private let trackerHref: String
  private let body: HTML

  init(_ request: DirectiveRequest, _ published: PublishedPlan) {
    let selection = ActionSelection(request.wanted(ActionSelection.Criterion.self))
    let found = published.records.actions.filter(selection.contains)
    let listed = request.limited(found)
    captionID = request.id + "-table"
    caption = request["title"] ?? published.words[.actions]
    rows = listed.map {
      ActionRow(
        $0,
        milestones: [],
        published: published,
        placement: request.placement,
        isAnchored: false
      )
    }
    shown =
      listed.count == found.count || listed.isEmpty
      ? nil
      : published.words(
        .actionsShown,
        ["shown": listed.count.grouped, "all": found.count.grouped]
      )
    trackerHref = published.href(SiteMap.actions, from: request.placement)
    body = request.body
  }

  static let templateFields = TemplateFields<ActionsDirective>([
    .text("caption-id") { $0.captionID },
    .text("caption") { $0.caption },
    .html("body") { $0.body },
    .flag("has-actions") { !$0.rows.isEmpty },
    .many("rows") { $0.rows },
    .maybe("shown") { $0.shown },
    .text("tracker-href") { $0.trackerHref },
  ])
}
