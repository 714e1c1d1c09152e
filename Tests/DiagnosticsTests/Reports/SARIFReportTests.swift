import Diagnostics
import Foundation
import Testing

struct SARIFReportTests {
  private typealias Object = [String: Any]

  private func run(
    _ problems: ProblemList,
    _ sources: SourceTexts,
    _ setting: ReportSetting = ReportSetting()
  ) throws -> Object {
    let text = SARIFReport(setting).render(problems, sources: sources)
    let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
    #expect(Set(log.keys) == ["$schema", "version", "runs"])
    #expect(log["version"] as? String == "2.1.0")
    let runs = try #require(log["runs"] as? [Object])
    return try #require(runs.first)
  }

  private func fingerprints(_ found: [Diagnostic], _ text: String) throws -> [String] {
    let run = try run(ProblemList(found), SourceTexts(["a.md": text]))
    let results = try #require(run["results"] as? [Object])
    return results.compactMap { ($0["partialFingerprints"] as? [String: String])?["finding/v1"] }
  }

  private func fault(_ start: Int, _ end: Int) -> Diagnostic {
    Diagnostic(
      .badValue,
      .mustFix,
      "Day \(start).",
      at: SourceRange(path: "a.md", start: start, end: end)
    )
  }

  @Test func `every result names a rule, a level, a place and itself`() throws {
    let run = try run(SampleProblems.problems, SampleProblems.sources, SampleProblems.setting)
    #expect(run["columnKind"] as? String == "utf16CodeUnits")
    let tool = try #require((run["tool"] as? Object)?["driver"] as? Object)
    #expect(tool["name"] as? String == "ltp")
    let rules = try #require(tool["rules"] as? [Object]).compactMap { $0["id"] as? String }
    #expect(rules == Set(rules).sorted())
    let bases = try #require(run["originalUriBaseIds"] as? [String: Object])
    let results = try #require(run["results"] as? [Object])
    #expect(
      results.count == SampleProblems.problems.diagnostics.count
        + SampleProblems.problems.accepted.count
    )
    var names: Set<String> = []
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(result["ruleId"] as? String == rules[index])
      #expect(["error", "warning", "note"].contains(result["level"] as? String))
      let message = try #require(result["message"] as? [String: String])
      #expect(Set(message.keys) == ["text"])
      let prints = try #require(result["partialFingerprints"] as? [String: String])
      #expect(names.insert(prints["finding/v1"] ?? "").inserted)
      for location in result["locations"] as? [Object] ?? [] {
        let place = try #require(location["physicalLocation"] as? Object)
        let artifact = try #require(place["artifactLocation"] as? [String: String])
        #expect(artifact["uri"]?.hasPrefix("/") == false)
        #expect(bases[artifact["uriBaseId"] ?? ""] != nil)
        guard let region = place["region"] as? [String: Int] else { continue }
        #expect(region.values.allSatisfy { $0 >= 1 })
      }
    }
  }

  @Test func `columns count UTF-16 units`() throws {
    let text = "a\u{1F6A8}e\u{301}x"
    let fault = fault(8, 9)
    let run = try run(ProblemList([fault]), SourceTexts(["a.md": text]))
    let results = try #require(run["results"] as? [Object])
    let location = try #require((results.first?["locations"] as? [Object])?.first)
    let place = try #require(location["physicalLocation"] as? Object)
    #expect(
      place["region"] as? [String: Int]
        == ["startLine": 1, "startColumn": 6, "endLine": 1, "endColumn": 7]
    )
  }

  @Test func `a finding keeps its name when lines are added above it`() throws {
    let before = try fingerprints([fault(0, 3)], "due tomorrow")
    let after = try fingerprints([fault(6, 9)], "lines\ndue tomorrow")
    #expect(before == after)
    let other = try fingerprints([fault(4, 12)], "due tomorrow")
    #expect(other != before)
  }

  @Test func `findings alike are told apart by their order`() throws {
    let names = try fingerprints([fault(0, 3), fault(4, 7)], "due due")
    #expect(names.map { $0.suffix(2) } == [":1", ":2"])
    #expect(Set(names.map { $0.dropLast(2) }).count == 1)
  }

  @Test func `what was accepted is suppressed, in the file or from outside`() throws {
    let run = try run(SampleProblems.problems, SampleProblems.sources)
    let results = try #require(run["results"] as? [Object])
    let suppressions = results.compactMap { $0["suppressions"] as? [[String: String]] }
    #expect(suppressions.count == results.count)
    #expect(
      suppressions.suffix(2) == [
        [
          [
            "kind": "external", "status": "accepted",
            "justification": "The name is spelt so, 100% of the time. (until 2027-06-01)",
          ]
        ],
        [
          [
            "kind": "inSource", "status": "accepted",
            "justification": "It is the title. (until 2027-06-01)",
          ]
        ],
      ]
    )
    #expect(suppressions.dropLast(2).count(where: { !$0.isEmpty }) == 0)
  }

  @Test(arguments: [
    ("content", ["uri": "content/", "uriBaseId": "ROOT"]),
    ("./my plan/", ["uri": "my%20plan/", "uriBaseId": "ROOT"]),
    ("/srv/plan", ["uri": "file:///srv/plan/"]), (".", ["uri": "./", "uriBaseId": "ROOT"]),
  ])
  func `paths begin in the content folder`(folder: String, base: [String: String]) throws {
    let run = try run(ProblemList([]), SourceTexts(), ReportSetting(contentFolder: folder))
    let bases = try #require(run["originalUriBaseIds"] as? [String: Object])
    #expect(bases["CONTENT"] as? [String: String] == base)
    #expect((run["results"] as? [Object])?.isEmpty == true)
  }
}
