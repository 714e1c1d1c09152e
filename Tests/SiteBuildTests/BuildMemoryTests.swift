import Foundation
import PlanModel
import Testing

@testable import SiteBuild

/// A build that recalls the last one has seen that nothing has changed.
struct BuildMemoryTests {
  private static func remember(_ build: SiteBuild, as format: String = "annotated") async throws {
    let before = build.sourcesBefore()
    #expect(build.recall(before, as: "never") == nil)
    let result = try build.run()
    let publication = try #require(try build.publish(result))
    build.remember(told(publication), as: format, of: result, publication, since: before)
  }

  private static func told(_ publication: Publication) -> ToldBuild {
    ToldBuild(output: "out", report: "report", counts: "0", reading: nil, of: publication)
  }

  private static func recalls(_ build: SiteBuild, as format: String = "annotated") -> Bool {
    build.recall(build.sourcesBefore(), as: format) != nil
  }

  @Test(arguments: [4_000_000_000_000_000_000, 0, Int64.min])
  func `what was told is told again, whatever the clock says`(clock: Int64) async throws {
    let plan = try TinyPlan()
    let build = try plan.build(clock: clock)
    try await Self.remember(build)
    for _ in 0..<3 {
      let told = try #require(build.recall(build.sourcesBefore(), as: "annotated"))
      #expect(told.report == "report")
      #expect(told.pages > 10)
    }
  }

  /// Scripts of the shell in the plan's folder.
  @Test(arguments: [
    "echo '# x' >> content/plan.yml",
    "sed -i 's/Smallville Council/Smallvillf Council/' content/organisations.csv",
    "cp -p content/plan.yml kept; sed -i 's/help early/help earlz/' content/plan.yml; touch -r kept content/plan.yml",
    "echo > content/notes.txt", "mkdir content/pages", "rm content/organisations.csv",
    "mv content/organisations.csv content/organizations.csv", "ln -s x content/link",
    "echo 'p{}' >> themes/default/assets/site.css", "echo > themes/default/pages/more.mustache",
    "rm themes/default/partials/footer.mustache", "mkdir themes/default/pages/new",
    "echo x >> public/index.html", "rm public/index.html", "echo > public/new.html",
    "mkdir public/new", "chmod 600 public/index.html", "touch public/index.html",
    "cp -a public/index.html x; mv x public/index.html", "echo >> public/release.json",
    "rm -r public", "mv public .public.previous; cp -a .public.previous public",
    "echo x >> .public.memory", "sed -i s/report/deport/ .public.memory",
    "head -c 1000 .public.memory > x; mv x .public.memory", "rm .public.memory",
    "rm -r content", "mv themes/default themes/other", "chmod 700 public/help",
  ])
  func `whatever was changed is seen`(script: String) async throws {
    let plan = try TinyPlan()
    let build = try plan.build()
    try await Self.remember(build)
    #expect(Self.recalls(build))
    try plan.run(script)
    #expect(!Self.recalls(build))
  }

  @Test(arguments: [
    "touch content/plan.yml themes/default/words.yml",
    "cp content/plan.yml x; mv x content/plan.yml",
    "cp -a content c; rm -r content; mv c content", "echo > content/.hidden",
    "echo > 'content/plan.yml~'", "echo > themes/default/.hidden", "echo > elsewhere",
    "mkdir .public.staging; echo > .public.staging/x",
  ])
  func `what changes nothing is seen to change nothing`(script: String) async throws {
    let plan = try TinyPlan()
    let build = try plan.build()
    try await Self.remember(build)
    try plan.run(script)
    #expect(Self.recalls(build))
    #expect(Self.recalls(build))
    #expect(!FileManager.default.fileExists(atPath: plan.url.path + "/.public.staging"))
  }

  @Test func `other settings, another day and another format are another build`() async throws {
    let plan = try TinyPlan()
    let build = try plan.build()
    try await Self.remember(build)
    #expect(Self.recalls(build))
    #expect(!Self.recalls(build, as: "concise"))
    #expect(!Self.recalls(try plan.build(isStrict: true)))
    #expect(!Self.recalls(try plan.build(theme: "themes/default/")))
    #expect(!Self.recalls(try plan.build(today: "2026-11-22")))
    #expect(Self.recalls(build))
  }

  @Test func `the theme that only the plan names is looked at too`() async throws {
    let plan = try TinyPlan([
      "content/plan.yml": TinyPlan.settings + "site: {organisation: council, theme: own}\n",
      "themes/own/words.yml": "find-help: Get help in Smallville\n",
    ])
    let build = try plan.build()
    try await Self.remember(build)
    #expect(Self.recalls(build))
    try plan.write("find-help: Get help in Smallvillf\n", to: "themes/own/words.yml")
    #expect(!Self.recalls(build))
    try await Self.remember(build)
    #expect(Self.recalls(build))
    try plan.write("p {}", to: "themes/own/assets/own.css")
    #expect(!Self.recalls(build))
  }

  @Test func `a release that was put back is not taken for the newer one`() async throws {
    let plan = try TinyPlan()
    let build = try plan.build()
    try await Self.remember(build)
    try plan.run("sed -i 's/help early/help at once/' content/plan.yml")
    try await Self.remember(build)
    #expect(Self.recalls(build))
    try plan.run("mv public x; mv .public.previous public; mv x .public.previous")
    #expect(!Self.recalls(build))
  }
}
