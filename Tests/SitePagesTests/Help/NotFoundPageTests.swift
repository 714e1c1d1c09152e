import Testing

@testable import SitePages

struct NotFoundPageTests {
  @Test(
    arguments: [
      ("https://plan.example", "/"), ("https://plan.example/", "/"),
      ("https://area.example/young/minds", "/young/minds/"),
    ]
  )
  func `links of a page that stands at any address begin at the root`(
    site: String,
    root: String
  ) {
    let page = SiteMap.notFound.shownAnywhere(below: site)
    #expect(page.root == root)
    #expect(page.href(to: SiteMap.directory) == "\(root)help/index.html")
    #expect(page.href(to: SiteMap.glossary, anchor: "a") == "\(root)glossary.html#a")
  }

  @Test func `every link of the page for addresses that lead nowhere works from anywhere`()
    async throws
  {
    let contents = SiteContents(of: try await SamplePlan.published())
    let page = try #require(contents.pages.first { $0.address == SiteMap.notFound })
    let links = ShownField.all(of: page).flatMap(\.links).filter { !$0.contains(":") }
    #expect(links.count > 5)
    #expect(links.filter { !$0.hasPrefix("/") } == [])
    #expect(page.frame().root == "/")
  }
}
