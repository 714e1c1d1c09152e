import Diagnostics
import SiteRendering
import Testing

@testable import SiteBuild

struct BuildSettingsTests {
  private func plan(theme: String) throws -> TinyPlan {
    try TinyPlan([
      "content/plan.yml": TinyPlan.settings + "site: {organisation: council, theme: \(theme)}\n",
      "themes/smallville/words.yml": "find-help: Get help in Smallville\n",
    ])
  }

  private func findHelp(in site: RenderedSite?) throws -> Bool {
    let home = try #require(site?.files.first { $0.path == "index.html" })
    return String(decoding: home.bytes, as: UTF8.self).contains("Get help in Smallville")
  }

  @Test(arguments: ["themes/default", "themes/default/", "themes/../themes/default"])
  func `the theme that plan.yml names is a sibling, laid over the one that is always there`(
    theme: String
  ) async throws {
    let plan = try plan(theme: "smallville")
    let result = try plan.build(theme: theme).run()
    #expect(result.diagnostics == [])
    #expect(try findHelp(in: result.site))
  }

  @Test(arguments: ["themes/default", "themes/default/"])
  func `a plan may name the theme that is always there`(theme: String) async throws {
    let plan = try plan(theme: "default")
    let result = try plan.build(theme: theme).run()
    #expect(result.diagnostics == [])
    #expect(try !findHelp(in: result.site))
  }

  @Test func `a theme that is not there is told where plan.yml names it`() async throws {
    let plan = try plan(theme: "smallvile")
    let result = try plan.build().run()
    #expect(result.site == nil)
    #expect(result.diagnostics.map(\.message) == ["There is no theme “smallvile”."])
    #expect(result.diagnostics.map(\.location?.path) == ["plan.yml"])
  }

  @Test func `a name that is no name of a folder is told`() async throws {
    let plan = try plan(theme: "../smallville")
    let result = try plan.build().run()
    #expect(result.site == nil)
    #expect(result.diagnostics.map(\.code) == [.badValue])
    #expect(result.diagnostics.map(\.location?.path) == ["plan.yml"])
  }
}
