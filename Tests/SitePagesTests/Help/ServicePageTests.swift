import PlanModel
import Testing

@testable import SitePages

struct ServicePageTests {
  @Test(arguments: [
    "status: active", "status: active\nuntil: 2026-11-21", "status: active\nfrom: 2026-11-21",
  ])
  func `a service that is open on the day has a page`(fields: String) async throws {
    let contents = try await contents(
      with: SamplePlan.service("Sea cafe", fields, needs: "self-harm")
    )
    let paths = contents.pages.map(\.address.path)
    #expect(paths.contains("help/sea-cafe.html"))
    #expect(paths.contains("help/needs/self-harm.html"))
  }

  @Test(arguments: [
    "status: planned", "status: paused", "status: closed", "status: active\nuntil: 2026-11-20",
    "status: active\nfrom: 2026-11-22",
  ])
  func `a service that is not open has no page, and no page for help tells of it`(
    fields: String
  )
    async throws
  {
    let contents = try await contents(
      with: SamplePlan.service("Sea cafe", fields, needs: "self-harm")
    )
    let paths = contents.pages.map(\.address.path)
    #expect(!paths.contains("help/sea-cafe.html"))
    #expect(!paths.contains("help/needs/self-harm.html"))
    for page in contents.pages where !page.address.path.hasPrefix("plan/") {
      #expect(!page.shownText.contains("Sea cafe"), "\(page.address)")
    }
    for page in contents.pages {
      let links = ShownField.all(of: page).flatMap(\.links)
      #expect(links.filter { $0.contains("sea-cafe") } == [], "\(page.address)")
    }
    let sitemap = try #require(contents.files.first { $0.address == SiteMap.sitemap })
    #expect(!String(decoding: sitemap.bytes(), as: UTF8.self).contains("sea-cafe"))
  }

  @Test func `words that link to a closed service are shown without the link`() async throws {
    let published = try await SamplePlan.published([
      "services/sea-cafe.md": SamplePlan.service("Sea cafe", "status: closed"),
      "pages/foreword.md": SamplePlan.page("Ask the [cafe](service:sea-cafe)."),
    ])
    let page = try #require(published.records.pages.first)
    let html = published.html(page.body, in: .page(SiteMap.page(page)), prefix: "page-foreword")
    #expect(html.markup == "<p>Ask the cafe.</p>\n")
  }

  private func contents(with service: String) async throws -> SiteContents {
    SiteContents(of: try await SamplePlan.published(["services/sea-cafe.md": service]))
  }
}
