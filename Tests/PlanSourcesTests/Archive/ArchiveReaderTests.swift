import Diagnostics
import PlanModel
import Testing

@testable import PlanSources

struct ArchiveReaderTests {
  private func read(_ text: String, year: String = "2025-26") throws -> Diagnosed<ArchivedPlan?> {
    let reader = ArchiveReader(year: try #require(PlanYear(year)))
    return reader.read(DecodedText(path: "archive/\(year)/plan.json", text: text))
  }

  private func plan(_ lists: String, year: String = "2025-26") -> String {
    """
    {"schema": {"name": "local-transformation-plan", "version": 1}, "as-at": "2025-10-30",
     "plan": {"title": "Fenbury plan", "year": "\(year)", "published-on": "2025-10-30"}\(lists)}
    """
  }

  @Test func `a plan of last year is read as far as this year needs it`() throws {
    let read = try read(
      plan(
        """
        , "priorities": [{"id": "crisis", "title": "Crisis", "later": {"field": [1]}}],
        "actions": [{"id": "open-hub", "title": "Open", "priority": "crisis", "due": "2026-06-30",
          "original-due": "2026-03-31", "delivery": "at-risk"}],
        "milestones": [{"id": "hub-door", "action": "open-hub", "title": "Door", "due": "2026-05-31",
          "state": "moved"}],
        "services": [{"id": "old-cafe", "name": "Cafe", "standing": "gone", "until": "2025-08-31"}],
        "measures": [{"id": "access", "title": "Access", "code": "MHS69", "unit": "count",
          "counts-people": true, "series": [{"period": "2025-06", "value": 12.50},
          {"period": "2025-07", "value-missing": "suppressed", "split": "girls"}]}],
        "spending": [{"year": "2024-25", "stream": "icb", "thrive": "getting-help",
          "planned": 605000, "actual": 598650.50}],
        "risks": {"published": [{"id": "staff", "title": "Too few staff"}], "withheld": 1},
        "glossary": [{"id": "camhs", "term": "CAMHS"}], "new-list": [1, 2]
        """
      )
    )
    #expect(read.diagnostics == [])
    let archived = try #require(read.value)
    #expect(archived.year.text == "2025-26")
    #expect(archived.publishedOn?.iso == "2025-10-30")
    #expect(archived.records[.priority]?.map(\.title) == ["Crisis"])
    #expect(archived.records[.risk]?.map(\.id.value) == ["staff"])
    let action = try #require(archived.actions.first)
    #expect([action.due?.iso, action.originalDue?.iso] == ["2026-06-30", "2026-03-31"])
    #expect(action.isOpen && action.delivery == .atRisk)
    #expect(archived.milestones.map(\.isOpen) == [true])
    #expect(archived.services.map(\.isGone) == [true])
    let metric = try #require(archived.metrics.first)
    #expect(metric.code == "MHS69" && metric.unit == .count && metric.countsPeople == true)
    #expect(metric.series.map(\.value?.text) == ["12.50", nil])
    #expect(metric.series.map(\.isSuppressed) == [false, true])
    #expect(archived.spending.map(\.actual) == [Money("598650.50")])
  }

  @Test(arguments: [
    ("{", "This archived plan cannot be read: it has a name without quotes."),
    ("[]", "This file is not a plan that this program published."),
    (#"{"plan": {}}"#, "This file is not a plan that this program published."),
    (
      #"{"schema": {"name": "local-transformation-plan", "version": 2}, "plan": {}}"#,
      "This archived plan was written by a newer version of the program."
    ),
    (
      #"{"schema": {"name": "local-transformation-plan"}, "plan": {}}"#,
      "This archived plan was written by a newer version of the program."
    ),
  ])
  func `a file that is no plan is told`(text: String, message: String) throws {
    let read = try read(text)
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.message) == [message])
    #expect(read.diagnostics.map(\.severity) == [.mustFix])
  }

  @Test(arguments: [
    (#", "actions": {}"#, "“actions” of this archived plan is not a list."),
    (#", "actions": [1]"#, "“actions” of this archived plan is not a list of objects."),
    (#", "actions": [{"title": "Open"}]"#, "An entry of this archived plan has no “id”."),
    (#", "actions": [{"id": "", "title": "Open"}]"#, "An entry of this archived plan has no “id”."),
    (#", "actions": [{"id": "open-hub"}]"#, "An entry of this archived plan has no “title”."),
    (
      #", "actions": [{"id": "open-hub", "title": "Open", "due": "June"}]"#,
      "The “due” of an entry of this archived plan cannot be read."
    ),
    (
      #", "actions": [{"id": "open-hub", "title": ["Open"]}]"#,
      "“title” of this archived plan is not a text or a number."
    ),
    (
      #", "measures": [{"id": "access", "title": "Access", "series": [{"period": "soon"}]}]"#,
      "The “period” of an entry of this archived plan cannot be read."
    ),
  ])
  func `a fault of an entry is told once`(lists: String, message: String) throws {
    #expect(try read(plan(lists)).diagnostics.map(\.message) == [message])
  }

  @Test func `a plan in the folder of another year is told`() throws {
    #expect(
      try read(plan("", year: "2024-25")).diagnostics.map(\.message) == [
        "The folder archive/2025-26 holds the plan of another year: “2024-25”."
      ]
    )
  }

  @Test func `a file with very many faults does not bury the rest of the report`() throws {
    let rows = (0..<500).map { #"{"id": "a\#($0)"}"# }.joined(separator: ",")
    #expect(try read(plan(#", "actions": [\#(rows)]"#)).diagnostics.count == 20)
  }
}
