import Foundation
import TestSupport
import Testing

/// The form that other programs read.
struct JSONLinesTests {
  private static let keys: Set<String> = [
    "code", "severity", "message", "path", "line", "column", "endLine", "endColumn", "cell", "help",
    "suggestion", "record", "notes", "accepted",
  ]

  @Test func `every problem is an object on a line, and the summary is the last`() throws {
    let folder = try PlanFolder([
      "notes.txt": "Call the hub.",
      "actions.csv": """
      id,title,priority,owner-role,owner-organisation,start,due,delivery,outcome-confidence
      open-hub,"Café hub, open",early-hlep,Hub manager,council,2026-04-01,2027-03-31,on-track,medium
      train,Train,early-help,Hub manager,council,2026-04-01,2027-03-31,on-track,wrong

      """,
    ])
    let check = try folder.run("check", "--format", "json-lines")
    #expect(check.exitCode == 1)
    #expect(check.report == "The plan cannot be published yet.\n")
    var lines = try objects(in: check.output)
    let last = lines.popLast()
    let summary = try #require(last)
    #expect(Set(summary.keys) == ["summary", "version"])
    #expect(
      summary["summary"] as? [String: Int] == [
        "mustFix": 2, "shouldFix": 1, "notes": 0, "accepted": 0,
      ]
    )
    for line in lines { #expect(Set(line.keys) == Self.keys) }
    let first = try #require(lines.first)
    #expect(first["code"] as? String == "reference/unknown")
    #expect(first["severity"] as? String == "must-fix")
    #expect(first["path"] as? String == "actions.csv")
    #expect(first["cell"] as? String == "C2")
    #expect(
      ["line", "column", "endLine", "endColumn"].map { first[$0] as? Int } == [2, 27, 2, 37]
    )
    #expect(first["suggestion"] as? String == "early-help")
    #expect(lines.map { $0["path"] as? String } == ["actions.csv", "actions.csv", "notes.txt"])
  }

  @Test func `a plan without a problem is a summary and nothing else`() throws {
    let check = try PlanFolder().run("check", "--format", "json-lines")
    #expect(
      check.output
        == "{\"summary\":{\"mustFix\":0,\"shouldFix\":0,\"notes\":0,\"accepted\":0},\"version\":1}\n"
    )
  }

  @Test func `strict counts what should be fixed as what must be`() throws {
    let folder = try PlanFolder(["notes.txt": "Call the hub."])
    let check = try folder.run("check", "--strict", "--format", "json-lines")
    let lines = try objects(in: check.output)
    #expect(lines.first?["severity"] as? String == "must-fix")
    #expect(
      lines.last?["summary"] as? [String: Int] == [
        "mustFix": 1, "shouldFix": 0, "notes": 0, "accepted": 0,
      ]
    )
  }

  private func objects(in output: String) throws -> [[String: Any]] {
    #expect(output.hasSuffix("\n"))
    return try output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }
}
