import Testing

@testable import SitePages

struct HelpDirectoryTests {
  @Test func `a value that no service has gets no page and no link`() async throws {
    let published = try await SamplePlan.published()
    let help = HelpDirectory(published)
    let pages = published.directoryPages(help)
    let paths = Set(pages.map(\.address.path))
    #expect(paths.contains("help/needs/anxiety.html"))
    for value in help.values where value.services.isEmpty {
      #expect(!paths.contains(value.address.path))
    }
    for page in pages {
      let links = ShownField.all(of: page.model()).flatMap(\.links)
      #expect(links.filter { $0.hasSuffix("sleep.html") } == [])
    }
  }

  @Test func `every year that a service is for has a page, and every band`() async throws {
    let help = HelpDirectory(try await SamplePlan.published())
    let years = help.values(of: .year).filter { !$0.services.isEmpty }
    #expect(years.map(\.address.path) == (11...25).map { "help/ages/\($0).html" })
    let bands = help.values(of: .age).filter { !$0.services.isEmpty }
    #expect(bands.map(\.id) == ["11-15", "16-17", "18-25"])
  }

  @Test func `a service of the whole area is in every part of it`() async throws {
    let plan = """
      area:
        name: Smallville
        kind: place
        places: [{id: north, name: North}, {id: south, name: South}]
      """
    let published = try await SamplePlan.published([
      "plan.yml": SamplePlan.settings.replacing(
        "area: {name: Smallville, kind: place}",
        with: plan
      ),
      "services/youth-hub.md": SamplePlan.service("Hub", "status: active\nareas: [whole-area]"),
      "services/cafe.md": SamplePlan.service(
        "Café",
        "status: active\nareas: [south]"
      ),
    ])
    let help = HelpDirectory(published)
    #expect(
      help.values(of: .area).map { "\($0.id): \($0.services.map(\.id).sorted())" } == [
        #"north: ["youth-hub"]"#, #"south: ["cafe", "youth-hub"]"#, #"whole-area: ["youth-hub"]"#,
      ]
    )
  }

  @Test func `a list of more than forty goes over several pages, each service once`() async throws {
    var sources: [String: String] = [:]
    for number in 1...84 {
      sources["services/service-\(number).md"] = SamplePlan.service("Service \(number)")
    }
    let words = Words(["page-of": "{title}, page {page} of {pages}"])
    let published = try await SamplePlan.published(sources, words: words)
    let pages = published.directoryPages(HelpDirectory(published))
    for paths in [
      ["help/index.html", "help/all/2.html", "help/all/3.html"],
      ["help/needs/anxiety.html", "help/needs/anxiety/2.html", "help/needs/anxiety/3.html"],
    ] {
      let list = try paths.map { path in
        try #require(pages.first { $0.address.path == path }, "\(path)")
      }
      let shown = list.map { page in
        ShownField.all(of: page.model()).filter {
          $0.name == "summary" && $0.text == "A place to talk."
        }
        .count
      }
      #expect(shown == [40, 40, 5])
      #expect(Set(list.map { $0.frame().pageTitle }).count == 3)
    }
    #expect(!pages.contains { $0.address.path == "help/all/4.html" })
  }

  @Test(arguments: [
    (1, 1, ""), (1, 3, "[1] 2 3 >"), (3, 3, "< 1 2 [3]"), (5, 10, "< 1 ..3 4 [5] 6 7 ..10 >"),
  ])
  func `page turning shows the ends and what is near`(number: Int, last: Int, shown: String) {
    let sheet = DirectorySheet(number: number, last: last)
    let turning = PageTurning(sheet, from: SiteMap.directory) {
      SiteMap.directory(page: $0)
    }
    #expect((turning?.inBrief ?? "") == shown)
  }

  @Test func `related values are pages, and never the value itself`() async throws {
    let help = HelpDirectory(
      try await SamplePlan.published([
        "services/one.md": SamplePlan.service(
          "One",
          "status: active\ngroups: [send]",
          needs: "anxiety, sleep"
        ),
        "services/two.md": SamplePlan.service("Two", needs: "anxiety, sleep, anger"),
      ])
    )
    let anxiety = try #require(help.value(.need, "anxiety"))
    #expect(help.related(to: anxiety).map(\.id) == ["sleep", "anger", "send"])
  }
}

extension PageTurning {
  fileprivate var inBrief: String {
    let pages = links.map { link in
      (link.followsGap ? ".." : "") + (link.isCurrent ? "[\(link.number)]" : "\(link.number)")
    }
    return ((previous == nil ? [] : ["<"]) + pages + (next == nil ? [] : [">"])).joined(
      separator: " "
    )
  }
}
