import SitePages
import Testing

@testable import SiteRendering

struct SiteSampleTests {
  private struct Words: TemplateModel {
    static let templateFields = TemplateFields<Words>([])
  }
  private struct Numbers: TemplateModel {
    static let templateFields = TemplateFields<Numbers>([])
  }

  private func page(_ path: String, _ template: String, _ model: some TemplateModel) -> SitePage {
    SitePage(
      at: SiteAddress(path),
      template: template,
      model: model,
      frame: PageFrame(title: "", pageTitle: "", root: "")
    )
  }

  @Test func `a sample holds few pages of every kind, the first and the last among them`() {
    let pages =
      (0..<3).map { page("few-\($0).html", "few", Words()) }
      + (0..<100).map { page("many-\($0).html", "many", Words()) }
      + [page("other.html", "many", Numbers())]
    #expect(
      SiteContents(pages: pages, files: []).samplePages()
        == [0, 1, 2, 3, 17, 31, 45, 59, 73, 87, 102, 103]
    )
  }
}
