import Testing

@testable import SitePages

struct ServicesByNameTests {
  @Test func `a short list is one page, and its letters lead to their places on it`() async throws {
    let page = try #require(try await pages(with: ["9 to 5 club", "Art"]).first)
    let links = ShownField.all(of: page.model()).flatMap(\.links).filter { $0.hasPrefix("#") }
    #expect(page.address.path == "help/a-z.html")
    #expect(links == ["#az-A", "#az-Y", "#az-other"])
  }

  @Test func `a long list has a page for each letter, the first where others link to`() async throws
  {
    let names = (1...120).map { "Art \($0)" } + (1...120).map { "Music \($0)" } + ["9 to 5 club"]
    let pages = try await pages(with: names)
    #expect(
      pages.map { page in
        let entries = ShownField.all(of: page.model()).count { $0.name == "summary" }
        return "\(page.address.path): \(entries)"
      } == [
        "help/a-z.html: 1", "help/a-z/a.html: 120", "help/a-z/m.html: 120", "help/a-z/y.html: 1",
      ]
    )
    let second = ShownField.all(of: pages[1].model()).flatMap(\.links)
    for link in ["m.html", "y.html", "../a-z.html", "../art-1.html"] {
      #expect(second.contains(link), "\(link)")
    }
  }

  private func pages(with names: [String]) async throws -> [SitePage] {
    var sources: [String: String] = [:]
    for name in names {
      let id = name.lowercased().replacing(" ", with: "-")
      sources["services/\(id).md"] = SamplePlan.service("\"\(name)\"")
    }
    return try await SamplePlan.published(sources).servicesByNamePages()
  }
}
