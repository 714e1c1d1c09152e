import Foundation
import TestSupport
import Testing

/// What `ltp` promises to people who run it and to programs that read it.
struct CommandTests {
  @Test func `a plan without a fault is published, with a summary`() throws {
    let folder = try PlanFolder()
    let build = try folder.run("build")
    #expect(build.exitCode == 0)
    #expect(build.output == "")
    let pages = try Fixture.files(below: folder.published).count { $0.hasSuffix(".html") }
    let others = try Fixture.files(below: folder.published).count - pages - 1
    #expect(
      build.reportWithoutTime == """
        No problems found.

        Published \(pages) pages and \(others) other files to public: \(pages + others) new, 0 changed, 0 removed.
        0 to fix now, 0 to fix soon, 0 notes. Read for 21 November 2026, in … seconds.
        Open public/index.html to see it.

        """
    )
  }

  @Test func `publishing the same again says so`() throws {
    let folder = try PlanFolder()
    _ = try folder.run("build")
    let again = try folder.run("build")
    #expect(again.exitCode == 0)
    #expect(again.report.contains("to public: Nothing has changed since the last time.\n"))
  }

  @Test func `what should be fixed is told, and published unless strict`() throws {
    let folder = try PlanFolder(["notes.txt": "Call the hub."])
    let build = try folder.run("build", "--format", "concise")
    #expect(build.exitCode == 0)
    #expect(build.report.hasPrefix("notes.txt:1:1: should-fix: The file “notes.txt” is not one "))
    #expect(build.report.contains("\n0 to fix now, 1 to fix soon, 0 notes. "))
    let strict = try folder.run("check", "--format", "concise", "--strict")
    #expect(strict.exitCode == 1)
    #expect(strict.report.hasPrefix("notes.txt:1:1: must-fix: "))
    #expect(strict.report.hasSuffix("\nThe plan cannot be published yet.\n"))
  }

  @Test func `what must be fixed is told, and nothing is published`() throws {
    let folder = try PlanFolder(["priorities/early-help.md": "---\ntitle: Help early\n"])
    let build = try folder.run("build", "--format", "concise")
    #expect(build.exitCode == 1)
    #expect(build.output == "")
    #expect(
      build.report.hasPrefix("priorities/early-help.md:1:1: must-fix: "),
      "\(build.report)"
    )
    #expect(build.report.hasSuffix("\nNothing was published.\n"))
    #expect(!FileManager.default.fileExists(atPath: folder.published.path))
  }

  @Test(arguments: [
    (["check"], "No problems found.\n\n"), (["check", "--strict"], "No problems found.\n\n"),
    (["check", "--format", "concise"], ""), (["check", "--format", "json-lines"], ""),
  ])
  func `check says whether the plan can be published, and writes nothing`(
    command: [String],
    opening: String
  ) throws {
    let folder = try PlanFolder()
    let before = try Fixture.files(below: folder.url)
    let check = try folder.run(command)
    #expect(check.exitCode == 0)
    #expect(
      check.reportWithoutTime == opening + """
        The plan can be published. 0 to fix now, 0 to fix soon, 0 notes. Read for 21 November 2026, \
        in … seconds.

        """
    )
    #expect(try Fixture.files(below: folder.url) == before)
  }

  @Test(arguments: [
    (["frob"], "Error: Unexpected argument 'frob'"),
    (["build", "--frob"], "Error: Unknown option '--frob'"),
    (["build", "--content"], "Error: Missing value for '--content <dir>'"),
    (["check", "--format", "xml"], "Error: The value 'xml' is invalid for '--format <format>'."),
    (
      ["check", "--today", "21/11/2026"],
      "Error: --today needs a date such as 2026-11-21, not '21/11/2026'."
    ),
    (
      ["build", "--today", "2026-02-30"],
      "Error: --today needs a date such as 2026-11-21, not '2026-02-30'."
    ),
  ])
  func `a wrong command line is told, and nothing is read or written`(
    command: [String],
    message: String
  ) throws {
    let folder = try PlanFolder()
    let before = try Fixture.files(below: folder.url)
    let outcome = try folder.run(command, today: nil)
    #expect(outcome.exitCode == 2)
    #expect(outcome.output == "")
    let firstLine = outcome.report.split(separator: "\n").first
    #expect(firstLine?.hasPrefix(message) == true, "\(outcome.report)")
    #expect(try Fixture.files(below: folder.url) == before)
  }

  @Test(arguments: [
    (
      ["check", "--content", "nowhere"],
      "Error: There is no folder “nowhere”. Check the path, or make the folder first.\n"
    ),
    (
      ["check", "--content", "content/plan.yml"],
      "Error: “content/plan.yml” is a file; the folder that holds the plan’s files is needed.\n"
    ),
    (["build", "--theme", "nowhere"], "Error: There is no theme folder nowhere.\n"),
    (
      ["build", "--output", "content"],
      "Error: The site cannot be published to content: it is content, which the site is made from.\n"
    ),
    (
      ["build", "--output", "nowhere/public"],
      "Error: The site cannot be published to nowhere/public: the folder it would lie in does not exist.\n"
    ),
  ])
  func `what the machine lacks is told in plain words`(command: [String], message: String) throws {
    let folder = try PlanFolder()
    let outcome = try folder.run(command)
    #expect(outcome.exitCode == 3)
    #expect(outcome.report.hasSuffix(message))
  }

  @Test func `a check does not mind where the plan would be published`() throws {
    let folder = try PlanFolder()
    #expect(try folder.run(["check", "--output", "nowhere/public"]).exitCode == 0)
  }

  @Test(arguments: [
    (["SOURCE_DATE_EPOCH": "1795219200"], "21 November 2026"),
    // Midnight in London comes an hour before it does in UTC in summer.
    (["SOURCE_DATE_EPOCH": "1806966000"], "6 April 2027"),
  ])
  func `the day may come from the environment, as London counts days`(
    environment: [String: String],
    day: String
  ) throws {
    let check = try PlanFolder().run(["check"], today: nil, environment: environment)
    #expect(check.exitCode == 0)
    #expect(check.report.contains(" Read for \(day), "))
  }

  @Test func `a day in the environment that is no number is refused`() throws {
    let environment = ["SOURCE_DATE_EPOCH": "yesterday"]
    let check = try PlanFolder().run(["check"], today: nil, environment: environment)
    #expect(check.exitCode == 2)
    #expect(
      check.report.hasPrefix(
        "Error: SOURCE_DATE_EPOCH needs a number of seconds, not 'yesterday'.\n"
      )
    )
  }

  @Test func `the version names the program and all that its output depends on`() throws {
    let version = try PlanFolder().run(["--version"], today: nil)
    #expect(version.exitCode == 0)
    #expect(version.report == "")
    let form =
      #/ltp \d+\.\d+\.\d+, Swift 6\.\d( or later)?, cmark \d+\.\d+\.\d+, plan schema \d+\n/#
    #expect(version.output.wholeMatch(of: form) != nil, "\(version.output)")
  }

  @Test func `help goes to standard output and names both commands`() throws {
    let help = try PlanFolder().run(["--help"], today: nil)
    #expect(help.exitCode == 0)
    #expect(help.report == "")
    #expect(help.output.contains("\n  build "))
    #expect(help.output.contains("\n  check "))
  }
}
