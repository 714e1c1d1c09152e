import Diagnostics
import Foundation
import PlanModel
import SiteBuild
import SiteRendering
import Testing

struct OwnPlanTests {
  @Test func `the demonstration plan has no problem at all`() async throws {
    let result = try build().run()
    #expect(result.diagnostics.map(\.message) == [])
    #expect(result.site != nil)
  }

  @Test func `the demonstration plan gives the same bytes twice`() async throws {
    let first = try #require(try build().run().site)
    let second = try #require(try build().run().site)
    #expect(first.files == second.files)
  }

  @Test func `no page shows a hidden address`() async throws {
    let site = try #require(try build().run().site)
    let hidden = ["27 Example Terrace", "FE1 6ZY"]
    for file in site.files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for address in hidden { #expect(!text.contains(address), "\(file.path) shows \(address)") }
    }
  }

  @Test func `services that are not open have no page`() async throws {
    let site = try #require(try build().run().site)
    let paths = Set(site.files.map(\.path))
    #expect(paths.contains("help/youth-hub.html"))
    for gone in ["sensory-cafe", "walk-and-talk", "winter-support"] {
      #expect(!paths.contains("help/\(gone).html"))
    }
  }

  private func build() throws -> SiteBuild {
    let project = Fixture.project
    return SiteBuild(
      BuildSettings(
        content: project.appending(path: "content").path,
        theme: project.appending(path: "themes/default").path,
        output: project.appending(path: "public").path,
        today: try #require(CalendarDate("2026-11-21")),
        isStrict: false
      )
    )
  }
}
