import Diagnostics
import Foundation
import SiteRendering
import Testing

@testable import SiteBuild

struct SiteBuildTests {
  @Test func `the smallest plan becomes a site`() async throws {
    let plan = try TinyPlan()
    let build = try plan.build()
    let result = try await build.run()
    #expect(result.diagnostics == [])
    let publication = try #require(try build.publish(result))
    let published = try plan.published().keys.filter { $0 != "release.json" }
    #expect(publication.pages == published.count { $0.hasSuffix(".html") })
    #expect(publication.pages + publication.otherFiles == published.count)
    #expect(publication.added == published.count)
    #expect(publication.changed == 0)
    #expect(publication.removed == 0)
  }

  @Test func `problems of every stage come in one list, in reading order`() async throws {
    let plan = try TinyPlan([
      "content/zoo.txt": "", "content/bodies/board.md": "---\ntitle: Board\nkind: board\n---\n",
      "content/pages/foreword.md": "---\ntitle: Foreword\n---\n<b>Hello</b>\n",
      "content/services/hub.md": "---\nname: 'Hub\n---\n",
      "content/frameworks/needs.csv": "id,title\nanxiety,\n",
      "themes/default/pages/frob.txt": "",
    ])
    try plan.remove("content/organisations.csv")
    let result = try await plan.build().run()
    #expect(result.site == nil)
    let problems = ProblemList(result.diagnostics).diagnostics
    let places = problems.map { found in
      "\(found.location?.path.components(separatedBy: "/themes/").last ?? "") \(found.code.rawValue)"
    }
    #expect(
      places.filter { !$0.hasPrefix("plan.yml") } == [
        "default/pages/frob.txt file/unknown",
        "bodies/board.md reference/governance-tree",
        "bodies/board.md reference/governance-tree",
        "frameworks/needs.csv structure/missing-field",
        "pages/foreword.md structure/missing-field",
        "pages/foreword.md structure/missing-field",
        "pages/foreword.md markdown/raw-html",
        "services/hub.md yaml/syntax",
        "zoo.txt file/unknown",
      ]
    )
    #expect(places.contains("plan.yml reference/unknown"))
  }

  @Test func `the lines of sources and templates can be shown`() async throws {
    let template = "{{<page}}{{$main}}{{nmae}}{{/main}}{{/page}}"
    let plan = try TinyPlan(["themes/default/pages/crisis.mustache": template])
    let result = try await plan.build().run()
    #expect(result.site == nil)
    let fault = try #require(result.diagnostics.first { $0.message.contains("nmae") })
    let path = try #require(fault.location?.path)
    #expect(result.texts[path] == template)
    #expect(result.texts["plan.yml"]?.hasPrefix("title: Smallville plan\n") == true)
  }

  @Test func `a plan with something to fix gives no site and leaves the published one as it was`()
    async throws
  {
    let plan = try TinyPlan()
    let sound = try plan.build()
    _ = try #require(try sound.publish(try await sound.run()))
    let before = try plan.published()
    #expect(!before.isEmpty)

    try plan.write(TinyPlan.settings, to: "content/plan.yml")
    let broken = try plan.build()
    let result = try await broken.run()
    #expect(result.site == nil)
    #expect(result.diagnostics.map(\.code) == [.missingField])
    #expect(try broken.publish(result) == nil)
    #expect(try plan.published() == before)
  }

  @Test func `a link that leads nowhere in the finished site holds it back`() async throws {
    let plan = try TinyPlan([
      "themes/default/partials/footer.mustache": "<a href=\"{{root}}nowhere.html\">Nowhere</a>"
    ])
    let build = try plan.build()
    let result = try await build.run()
    #expect(result.site == nil)
    #expect(Set(result.diagnostics.map(\.code)) == [.siteLink])
    #expect(try build.publish(result) == nil)
    #expect(try plan.published().isEmpty)
  }

  @Test(arguments: [
    [:], ["content/notes.txt": ""], ["content/plan.yml": TinyPlan.settings],
    ["themes/default/partials/footer.mustache": "<a href=\"{{root}}nowhere.html\">Nowhere</a>"],
    ["themes/default/partials/header.mustache": "<p id=\"main\">Twice</p><p id=\"main\"></p>"],
    ["themes/default/pages/not-found.mustache": "{{nmae}}"],
  ])
  func `a check tells what a build tells, and makes nothing to publish`(
    files: [String: String]
  ) async throws {
    let plan = try TinyPlan(files)
    let build = try plan.build()
    let built = try await build.run()
    let checked = try await build.check()
    // How many pages share a fault of the theme is counted by a build alone.
    #expect(checked.diagnostics.map(\.location) == built.diagnostics.map(\.location))
    #expect(checked.diagnostics.map(\.code) == built.diagnostics.map(\.code))
    #expect(checked.isPublishable == (built.site != nil))
    #expect(try build.publish(checked) == nil)
    #expect(try plan.published().isEmpty)
  }

  @Test(arguments: ["content/notes.txt", "themes/default/notes.txt"])
  func `what should be fixed holds a plan back only when strict`(file: String) async throws {
    let plan = try TinyPlan([file: ""])
    let result = try await plan.build().run()
    #expect(result.diagnostics.map(\.severity) == [.shouldFix])
    #expect(result.site != nil)
    let strict = try await plan.build(isStrict: true).run()
    #expect(strict.diagnostics.map(\.severity) == [.mustFix])
    #expect(strict.site == nil)
  }

  @Test func `publishing again tells what changed and nothing else`() async throws {
    let plan = try TinyPlan()
    let next = try plan.build()
    _ = try #require(try next.publish(try await next.run()))
    let same = try #require(try next.publish(try await next.run()))
    #expect(same.added == 0)
    #expect(same.changed == 0)
    #expect(same.removed == 0)
    try plan.write(
      "---\ntitle: Foreword\nsummary: Why.\nsection: about\n---\nHello.\n",
      to: "content/pages/foreword.md"
    )
    let more = try #require(try next.publish(try await next.run()))
    #expect(more.added == 1)
    #expect(more.changed > 0)
    #expect(more.removed == 0)
  }

  @Test func `the record of a release names the version, the day and what it was made from`()
    async throws
  {
    let records = try await [
      release(of: TinyPlan()), release(of: TinyPlan()),
      release(of: TinyPlan(["themes/default/README.md": "Other words."])),
    ]
    let first = try #require(records.first)
    #expect(first["tool"] as? String == SiteBuild.version)
    #expect(first["today"] as? String == "2026-11-21")
    let digests = records.map { $0["sources"] as? String }
    #expect(digests[0] == digests[1])
    #expect(digests[0] != digests[2])
  }

  private func release(of plan: consuming TinyPlan) async throws -> [String: Any] {
    let build = try plan.build()
    let result = try await build.run()
    _ = try build.publish(result)
    let record = try #require(try plan.published()["release.json"])
    return try #require(try JSONSerialization.jsonObject(with: record) as? [String: Any])
  }
}
