import Testing

@testable import SitePages

struct SiteContentsTests {
  @Test func `every link that a model holds leads to a page or file of the site`() async throws {
    let contents = SiteContents(of: try await SamplePlan.published())
    // The feed is made by another module, which knows this one.
    let feed = [SiteMap.feed, SiteMap.feedDescription] + FeedEndpoint.allCases.map(\.list)
    let files = contents.files.map(\.address) + feed
    let known = Set(contents.pages.map(\.address.path) + files.map(\.path))
    var links = 0
    for page in contents.pages {
      for href in ShownField.all(of: page).flatMap(\.links) {
        guard let target = target(of: href, from: page.address) else { continue }
        links += 1
        #expect(known.contains(target), "\(page.address) links to \(href)")
      }
    }
    #expect(links > 500)
  }

  @Test func `no two pages or files have one address`() async throws {
    let contents = SiteContents(of: try await SamplePlan.published())
    let paths = contents.pages.map(\.address.path) + contents.files.map(\.address.path)
    #expect(Set(paths).count == paths.count)
  }

  @Test(arguments: [
    ("index.html", []),
    ("help/index.html", ["home ../index.html"]),
    ("help/youth-hub.html", ["home ../index.html", "find-help index.html"]),
    (
      "help/needs/anxiety.html",
      ["home ../../index.html", "find-help ../index.html", "facet-needs index.html"]
    ),
    ("pathways/worried.html", ["home ../index.html", "pathways index.html"]),
    ("plan/index.html", ["home ../index.html"]),
    ("plan/foreword.html", ["home ../index.html", "the-plan index.html"]),
    (
      "plan/enablers/leadership.html",
      ["home ../../index.html", "the-plan ../index.html", "the-nine-enablers index.html"]
    ),
    ("plan/document.html", ["home ../index.html", "the-plan index.html"]),
  ])
  func `the way down to a page is shown, and leads back up`(
    path: String,
    crumbs: [String]
  )
    async throws
  {
    let contents = SiteContents(of: try await SamplePlan.published())
    let page = try #require(contents.pages.first { $0.address.path == path })
    #expect(page.frame().crumbs.map { "\($0.title) \($0.href)" } == crumbs)
  }

  @Test(arguments: [
    ("help/youth-hub.html", "find-help"), ("help/needs/anxiety.html", "find-help"),
    ("plan/enablers/leadership.html", "the-plan"), ("glossary.html", "glossary"),
  ])
  func `the part of the site that a page belongs to is marked`(
    path: String,
    part: String
  )
    async throws
  {
    let contents = SiteContents(of: try await SamplePlan.published())
    let page = try #require(contents.pages.first { $0.address.path == path })
    let marked = ShownField.all(of: page.frame()).filter {
      $0.name == "current" && !$0.text.isEmpty
    }
    #expect(marked.map(\.text) == [path == "glossary.html" ? "page" : "true"])
    #expect(page.frame().navigation.first { $0.current != nil }?.title == part)
  }

  /// The path that a link leads to; nil when it leads out of the site.
  private func target(of href: String, from page: SiteAddress) -> String? {
    if href.contains(":") { return nil }
    let path = href.prefix { $0 != "#" && $0 != "?" }
    if path.isEmpty { return page.path }
    // Only the page that a server shows anywhere has such links.
    if path.hasPrefix("/"), page == SiteMap.notFound { return String(path.dropFirst()) }
    var folders = page.path.split(separator: "/").dropLast()
    var steps = path.split(separator: "/", omittingEmptySubsequences: false)
    while steps.first == ".." {
      steps.removeFirst()
      if folders.popLast() == nil { return "above the site: \(href)" }
    }
    return (folders + steps).joined(separator: "/")
  }
}
