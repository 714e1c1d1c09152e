import Diagnostics
import PlanModel

/// The whole plan in one page, made to be printed: cover, contents, chapters.
struct DocumentPage: TemplateModel {
  private let settings: PlanSettings
  private let lead: OwnerPart
  private let state: String
  private let approvals: [ApprovalRow]
  private let contents: [ContentsLine]
  private let chapters: [DocumentChapter]

  init(_ published: PublishedPlan) {
    let settings = published.settings
    let chapters = published.documentOutline.map { DocumentChapter($0, published) }
    self.settings = settings
    lead = OwnerPart(
      role: settings.lead.role,
      organisation: settings.lead.organisation,
      published,
      .document
    )
    state = published.words[settings.state.value.word]
    approvals = settings.approvals.map { ApprovalRow($0, published, .document) }
    contents = chapters.flatMap(\.contents)
    self.chapters = chapters
  }

  static let templateFields = TemplateFields<DocumentPage>([
    .text("plan-title") { $0.settings.title.value },
    .text("area") { $0.settings.area.name.value },
    .text("year") { $0.settings.year.value.text },
    .text("version") { $0.settings.version.value },
    .text("state") { $0.state },
    .maybe("published-on") { $0.settings.publishedOn?.value.inWords },
    .maybe("created") { $0.settings.publishedOn?.value.iso },
    .text("next-refresh-due") { $0.settings.nextRefreshDue.value.inWords },
    .one("lead") { $0.lead },
    .flag("has-approvals") { !$0.approvals.isEmpty },
    .many("approvals") { $0.approvals },
    .many("contents") { $0.contents },
    .many("chapters") { $0.chapters },
  ])
}

extension PublishedPlan {
  /// The page of the document.
  func documentPage() -> SitePage {
    SitePage(
      at: SiteMap.document,
      template: "document",
      model: DocumentPage(self),
      frame: frame(
        at: SiteMap.document,
        title: words[.document],
        description: words[.documentDescription],
        crumbs: [(title: words[.thePlan], address: SiteMap.plan)],
        bodyClass: "document"
      )
    )
  }

  /// The sheet beside the document.
  func documentStyle() -> SiteFile {
    let title = "\(settings.title.value), \(settings.year.value.text)"
    return SiteFile(
      at: SiteMap.documentStyle,
      bytes: DocumentStyle(planTitle: title, headings: documentOutline).bytes
    )
  }
}
