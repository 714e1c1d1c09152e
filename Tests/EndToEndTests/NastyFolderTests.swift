import Foundation
import TestSupport
import Testing

/// Whatever lies in the folders, or beside the output: the program says what it is, waits for
/// nothing, follows nothing, and harms nothing.
struct NastyFolderTests {
  /// What is done in the project's folder before a build, and what the build then says.
  private static let sources: [(script: String, told: String)] = [
    ("mkfifo content/pages/p.md", "file/unknown   pages/p.md"),
    ("ln -s ../plan.yml content/pages/x.md", "file/symbolic-link   pages/x.md"),
    ("ln -s nowhere content/pages/x.md", "file/symbolic-link   pages/x.md"),
    ("ln -s .. content/pages/loop", "file/symbolic-link   pages/loop"),
    ("ln -s /etc content/images", "file/symbolic-link   images"),
    ("mkdir content/images; truncate -s 5G content/images/x.png", "file/too-large   images/x.png"),
    ("echo > content/pages/\"$(printf 'a\\nb')\".md", "file/bad-name   pages/a b.md"),
    ("echo > content/pages/\"$(printf 'a\\377')\".md", "file/bad-name   pages/a\u{FFFD}.md"),
    ("mkdir content/pages/\"$(printf '\\377')\"", "file/bad-name   pages/\u{FFFD}"),
    ("mkfifo themes/default/pages/p.mustache", "file/unknown   themes/default/pages/p.mustache"),
    (
      "ln -s /etc/passwd themes/default/assets/x.css",
      "file/symbolic-link   themes/default/assets/x.css"
    ),
    ("ln -s /etc themes/default/assets/etc", "file/symbolic-link   themes/default/assets/etc"),
    ("truncate -s 5G themes/default/assets/x.css", "file/too-large   themes/default/assets/x.css"),
    (
      "echo > themes/default/assets/\"$(printf 'a\\377')\".css",
      "file/bad-name   themes/default/assets/a\u{FFFD}.css"
    ),
    (
      "echo > 'themes/default/assets/a\\b.css'",
      "site/duplicate-address   themes/default/assets/a\\b.css"
    ),
  ]

  @Test(.timeLimit(.minutes(5)), arguments: Self.sources.indices)
  func `what is no file of a plan or a theme is told, and not opened`(number: Int) throws {
    let (script, told) = Self.sources[number]
    let folder = try PlanFolder()
    try prepare(script, in: folder.url)
    let build = try folder.run("build")
    #expect(build.exitCode == 1)
    let findings = build.report.split(separator: "\n").filter { $0.hasPrefix("MUST FIX  ") }
    #expect(findings.contains("MUST FIX  \(told)"), "\(build.report)")
    #expect(!FileManager.default.fileExists(atPath: folder.published.path))
  }

  @Test(arguments: [
    "mv content sources; ln -s sources content",
    "mv themes/default look; ln -s ../look themes/default",
    "mkdir content/pages/..a; echo > content/pages/..md; echo > themes/default/assets/..css",
  ])
  func `a folder may be a link when its owner names it, and hidden files are none`(
    script: String
  ) throws {
    let folder = try PlanFolder()
    try prepare(script, in: folder.url)
    let build = try folder.run("build")
    #expect(build.exitCode == 0, "\(build.report)")
    #expect(try folder.run(["verify"], today: nil).exitCode == 0)
  }

  /// What lies beside the output under the names that the program uses there.
  @Test(arguments: [
    "ln -s content .public.staging", "echo > .public.staging", "ln -s content .public.swapping",
    "mkdir -p .public.staging/help .public.swapping; echo > .public.staging/help/index.html",
    "ln -s content .public.previous", "echo > .public.previous", "echo > .public.lock",
    "ln -s content/plan.yml .public.memory", "mkfifo .public.memory", "mkdir .public.memory",
    "echo > .public.memory", "ln -s content/plan.yml .public.memory.new",
  ])
  func `what somebody left beside the output gives way, and what it leads to is untouched`(
    script: String
  ) throws {
    let folder = try PlanFolder()
    try #require(try folder.run("build").exitCode == 0)
    try prepare("rm -f .public.memory; \(script)", in: folder.url)
    try prepare("echo 'More words.' >> content/pages/foreword.md", in: folder.url)
    let sources = try Fixture.files(below: folder.url.appending(path: "content"))
    let settings = try Data(contentsOf: folder.url.appending(path: "content/plan.yml"))
    #expect(try folder.run("build").exitCode == 0)
    #expect(try folder.run(["verify"], today: nil).exitCode == 0)
    #expect(try folder.run(["rollback"], today: nil).exitCode == 0)
    #expect(try folder.run(["verify"], today: nil).exitCode == 0)
    #expect(try Fixture.files(below: folder.url.appending(path: "content")) == sources)
    #expect(try Data(contentsOf: folder.url.appending(path: "content/plan.yml")) == settings)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
    #expect(
      names.filter { $0 != ".public.memory" } == [
        ".public.previous", "content", "public", "themes",
      ]
    )
  }

  @Test(arguments: ["mkdir .public.lock", "ln -s content/plan.yml .public.lock"])
  func `a lock that is none is named`(script: String) throws {
    let folder = try PlanFolder()
    try prepare(script, in: folder.url)
    let build = try folder.run("build")
    #expect(build.exitCode == 3)
    #expect(
      build.report.hasSuffix(
        "Error: .public.lock cannot be written: something else of that name is in the way. "
          + "What was published before is untouched.\n"
      ),
      "\(build.report)"
    )
  }

  /// How a build is started when hardly anything is as it should be.
  @Test(arguments: [
    "exec \"$0\" build --today 2026-11-21 <&- >&- 2>&-",
    "\"$0\" build --today 2026-11-21 2>&1 | true",
    "\"$0\" build --today 2026-11-21 --format json-lines | true",
    "exec env -i \"$0\" build --today 2026-11-21",
    "touch -d 1960-01-01 content/plan.yml; exec \"$0\" build --today 2026-11-21",
    "touch -d 2100-01-01 content/plan.yml; exec \"$0\" build --today 2026-11-21",
    "chmod -R a-w content themes; exec \"$0\" build --today 2026-11-21",
  ])
  func `a build ends well when nobody listens and little is there`(script: String) throws {
    let folder = try PlanFolder()
    let outcome = try LTPProgram().runScript(script, in: folder.url)
    #expect(outcome.exitCode == 0)
    #expect(try folder.run(["verify"], today: nil).exitCode == 0)
    let again = try folder.run("build")
    #expect(again.exitCode == 0)
    #expect(again.report.contains("Nothing has changed since the last time."))
  }

  @Test func `files that may not be so large leave nothing behind`() throws {
    let folder = try PlanFolder()
    let outcome = try LTPProgram().runScript(
      "ulimit -f 20; exec \"$0\" build --today 2026-11-21",
      in: folder.url
    )
    #expect(outcome.exitCode == 3)
    #expect(
      outcome.report.hasSuffix(
        " cannot be written: files may not be as large here. What was published before is untouched.\n"
      )
    )
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
    #expect(names == ["content", "themes"])
  }

  private func prepare(_ script: String, in folder: URL) throws {
    let outcome = try LTPProgram().runScript(script, in: folder)
    try #require(outcome.exitCode == 0, "\(script): \(outcome.report)")
  }
}
