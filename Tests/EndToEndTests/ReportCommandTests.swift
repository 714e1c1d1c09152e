import Foundation
import Testing

/// Reports for other programs, and what people may set aside, as the program is run.
struct ReportCommandTests {
  private static let faulty = ["notes.txt": "Call the hub."]

  @Test func `a row of the report becomes an acceptance when a reason and a day are added`() throws
  {
    let folder = try PlanFolder(Self.faulty)
    let rows = try folder.run("check", "--strict", "--format", "acceptances")
    #expect(rows.exitCode == 1)
    #expect(rows.output == "code,record,text,reason,until\nfile/unknown,notes.txt,,,\n")
    let filled = rows.output.replacing(
      ",,,\n",
      with: ",,The board keeps its notes here.,2027-03-01\n"
    )
    let accepting = try PlanFolder(Self.faulty.merging(["accepted.csv": filled]) { old, _ in old })
    let check = try accepting.run("check", "--strict")
    #expect(check.exitCode == 0)
    #expect(
      check.reportWithoutTime == """
        ACCEPTED  file/unknown   notes.txt
          The file “notes.txt” is not one that a plan has, so it was not read.
          Until 2027-03-01: The board keeps its notes here.

        0 must fix, 0 should fix, 0 notes, 1 accepted.

        The plan can be published. 0 to fix now, 0 to fix soon, 0 notes, 1 accepted. Read for 21 November \
        2026, in … seconds.

        """
    )
  }

  @Test func `people are told once how to learn more and how to accept`() throws {
    let check = try PlanFolder(Self.faulty).run("check")
    #expect(
      check.report.contains(
        """

        0 must fix, 1 should fix, 0 notes.

        More about a problem: ltp explain and its code, such as ltp explain file/unknown
        To live with one for a while, with a reason: --format acceptances writes its row for accepted.csv

        The plan can be published.
        """
      )
    )
  }

  @Test func `GitHub is told on standard output`() throws {
    let check = try PlanFolder(Self.faulty).run("check", "--format", "github")
    #expect(check.exitCode == 0)
    #expect(
      check.output.hasSuffix("\n::notice title=ltp::0 must fix, 1 should fix, 0 notes.\n")
    )
    #expect(
      check.output.hasPrefix("::warning file=content/notes.txt,title=file/unknown::The file ")
    )
  }

  @Test func `SARIF is the same wherever the plan lies, and explains its rules`() throws {
    let first = try PlanFolder(Self.faulty).run("check", "--format", "sarif")
    let second = try PlanFolder(Self.faulty).run("build", "--format", "sarif")
    #expect(first.output == second.output)
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(first.output.utf8)) as? [String: Any]
    )
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let tool = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rule = try #require((tool["rules"] as? [[String: Any]])?.first)
    #expect(rule["id"] as? String == "file/unknown")
    #expect(
      (rule["shortDescription"] as? [String: String])?["text"]
        == "A file in the content folder has a name or an ending that plans do not have."
    )
    #expect((rule["help"] as? [String: String]).map { Set($0.keys) } == ["text", "markdown"])
  }

  @Test func `an unknown code is wrong usage and writes nothing to standard output`() throws {
    let explain = try PlanFolder().run(["explain", "file/unknwon"], today: nil)
    #expect(explain.exitCode == 2)
    #expect(explain.output == "")
    let line = explain.report.split(separator: "\n").first
    #expect(
      line?.hasPrefix(
        "Error: No problem has the code 'file/unknwon'. The nearest codes: file/unknown,"
      )
        == true
    )
  }
}
