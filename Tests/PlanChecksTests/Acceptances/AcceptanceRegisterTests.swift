import Diagnostics
import PlanModel
import PlanSources
import Testing

@testable import PlanChecks

struct AcceptanceRegisterTests {
  private static let faulty = [
    "pages/foreword.md": SampleSources.page(
      "## Help\n\n#### First\n\n##### Second\n\n## More\n\n#### Third  form\n"
    ),
    "actions.csv": """
    id,title,priority,owner-role,owner-organisation,start,due,delivery,outcome-confidence
    open-hub,Open the "quiet" hub,help,Manager,council,2026-04-01,2027-03-31,on-track,medium
    ,Updated in May,,,,,,,

    """,
    "sources.yml": """
    - id: returns
      title: Monthly returns
      publisher: Council
      year: 2026
      kind: local
    - id: survey
      title: What we heard
      publisher: Council
      year: 2026
      kind: local

    """,
    "notes.txt": "Call the hub.",
    "plan.yml": SampleSources.settings(#"notice: “Draft”"#),
    "organisations.csv": SampleSources.organisations,
  ]

  /// What is said of a plan, a line each: the open findings, then the accepted ones.
  private func judged(_ changes: [String: String] = [:]) async throws -> [String] {
    let (open, accepted) = try await judge(changes)
    return open.map { "\($0.code.rawValue) \($0.record ?? "")" }.sorted()
      + accepted.map {
        "accepted \($0.diagnostic.code.rawValue) \($0.diagnostic.record ?? "")"
      }.sorted()
  }

  private func judge(
    _ changes: [String: String]
  ) async throws -> (
    open: [Diagnostic], accepted: [AcceptedFinding]
  ) {
    let all = Self.faulty.merging(changes) { _, new in new }
    let files = all.sorted { $0.key < $1.key }
      .map { ContentFile(path: $0.key, bytes: Array($0.value.utf8)) }
    let parsed = SourceParser().parse(files)
    let frameworks = FrameworkReader().read(with: parsed.value)
    let day = try #require(CalendarDate("2026-11-21"))
    let plan = PlanAssembler(today: day).assemble(parsed.value, with: frameworks.value)
    let examined = ExaminedPlan(plan.value, frameworks.value)
    let checks: [any PlanCheck] = [MarkdownWords(), UncitedSource()]
    let found = checks.flatMap { $0.diagnostics(in: examined) }
    return AcceptanceRegister(of: plan.value, in: SourceTexts(parsed.value.texts))
      .judge(parsed.diagnostics + plan.diagnostics + found)
  }

  private func sheet(_ rows: String...) -> [String: String] {
    ["accepted.csv": "code,record,text,reason,until\n" + rows.map { $0 + "\n" }.joined()]
  }

  @Test func `every finding says which record it is about`() async throws {
    let told = try await judged()
    #expect(
      told == [
        "csv/short-row actions.csv#title",
        "csv/stray-quote action:open-hub#title",
        "file/unknown notes.txt",
        "markdown/heading-level page:foreword#words",
        "markdown/heading-level page:foreword#words",
        "reference/uncited-source source:returns",
        "reference/uncited-source source:survey",
        "yaml/curly-quotes plan.yml#notice",
      ]
    )
  }

  @Test(arguments: [
    "csv/stray-quote,action:open-hub#title", "csv/stray-quote,action:open-hub",
    "csv/stray-quote,actions.csv", "file/unknown,notes.txt", "csv/short-row,actions.csv#title",
    "reference/uncited-source,source:survey", "reference/uncited-source,sources.yml",
    "yaml/curly-quotes,plan.yml#notice", "yaml/curly-quotes,plan.yml",
    "markdown/heading-level,page:foreword#words", "markdown/heading-level,pages/foreword.md",
    "csv/stray-quote,actions.csv#title", "markdown/heading-level,pages/foreword.md#words",
  ])
  func `a row accepts what it names`(named: String) async throws {
    let (open, accepted) = try await judge(sheet("\(named),,It is meant so.,2027-03-01"))
    let code = named.prefix { $0 != "," }
    #expect(open.allSatisfy { $0.code.area != "accepted" })
    #expect(Set(accepted.map(\.diagnostic.code.rawValue)) == [String(code)])
    #expect(accepted.allSatisfy { $0.reason == "It is meant so." && $0.until == "2027-03-01" })
    #expect(open.count + accepted.count == 8)
  }

  @Test(arguments: [
    ("#### First", 1), ("#### Third form", 1), ("#### Fi\u{2026}", 1), ("####\u{2026}", 2),
  ])
  func `the underlined words tell one finding from others`(words: String, count: Int) async throws {
    let row = "markdown/heading-level,page:foreword#words,\(words),Meant so.,2027-03-01"
    let (open, accepted) = try await judge(sheet(row))
    #expect(accepted.count == count)
    #expect(open.count == 8 - count)
  }

  @Test func `a front matter accepts what its own record shows`() async throws {
    let page = SampleSources.page("#### First\n").replacing(
      "section: plan",
      with: """
        section: plan
        accept:
          - {code: markdown/heading-level, field: words, reason: It is a form., until: 2027-03-01}
        """
    )
    let (open, accepted) = try await judge(["pages/foreword.md": page])
    #expect(open.allSatisfy { $0.code != .headingLevel && $0.code.area != "accepted" })
    #expect(accepted.map(\.diagnostic.record) == ["page:foreword#words"])
    #expect(accepted.first?.source.path == "pages/foreword.md")
  }

  @Test func `settings accept what stands in them`() async throws {
    let settings = SampleSources.settings(
      """
      notice: “Draft”
      accept: [{code: yaml/curly-quotes, reason: They are wanted., until: 2027-03-01}]
      """
    )
    let (_, accepted) = try await judge(["plan.yml": settings])
    #expect(accepted.map(\.diagnostic.record) == ["plan.yml#notice"])
  }

  @Test func `an acceptance without a reason or a day accepts nothing`() async throws {
    let (open, accepted) = try await judge(sheet("file/unknown,notes.txt,,,"))
    #expect(accepted == [])
    #expect(
      open.filter { $0.severity == .mustFix }.map(\.record).sorted { ($0 ?? "") < ($1 ?? "") }
        == ["accepted.csv#reason", "accepted.csv#until"]
    )
  }

  @Test(arguments: [
    (
      "file/unknwon,notes.txt,,Old.,2027-03-01", "accepted/unknown-code",
      "No finding has the code “file/unknwon”.", "file/unknown"
    ),
    (
      "file/unknown,note.txt,,Old.,2027-03-01", "accepted/unknown-record",
      "There is no record or file “note.txt”.", "notes.txt"
    ),
    (
      "csv/stray-quote,action:open-hbu,,Old.,2027-03-01", "accepted/unknown-record",
      "There is no record or file “action:open-hbu”.", "action:open-hub#title"
    ),
    (
      "file/unknown,actions.csv,,Old.,2027-03-01", "accepted/no-such-finding",
      "This accepts a finding that is not there.", nil
    ),
    (
      "file/unknown,notes.txt,other words,Old.,2027-03-01", "accepted/no-such-finding",
      "This accepts a finding that is not there.", nil
    ),
    (
      "file/unknown,notes.txt,,Old.,2026-11-20", "accepted/expired",
      "This finding was accepted until 20 November 2026, and is told again.", nil
    ),
    (
      "accepted/expired,accepted.csv,,Old.,2027-03-01", "accepted/no-such-finding",
      "This accepts a finding that is not there.", nil
    ),
  ])
  func `an acceptance that does nothing is told, and its finding stays`(
    row: String,
    code: String,
    message: String,
    suggestion: String?
  ) async throws {
    let (open, accepted) = try await judge(sheet(row))
    let told = open.filter { $0.code.area == "accepted" }
    #expect(told.map(\.code.rawValue) == [code])
    #expect(told.map(\.message) == [message])
    #expect(told.map(\.suggestion) == [suggestion])
    #expect(told.map(\.severity) == [.shouldFix])
    #expect(open.count == 9)
    #expect(accepted == [])
  }

  @Test func `the last day of an acceptance is one of its days`() async throws {
    let (open, accepted) = try await judge(sheet("file/unknown,notes.txt,,Old.,2026-11-21"))
    #expect(open.count == 7)
    #expect(accepted.count == 1)
  }

  @Test(arguments: [("2027-11-21", 0), ("2027-11-22", 1), ("2099-01-01", 1)])
  func `twelve months are told to be the most, and hold until then`(
    day: String,
    told: Int
  ) async throws {
    let (open, accepted) = try await judge(sheet("file/unknown,notes.txt,,Old.,\(day)"))
    #expect(open.count { $0.code == .acceptanceTooLong && $0.suggestion == "2027-11-21" } == told)
    #expect(accepted.count == 1)
  }

  @Test func `what must be fixed cannot be accepted, and what a fault hides is not called stale`()
    async throws
  {
    let (open, accepted) = try await judge(
      ["pages/foreword.md": SampleSources.page("A <b>quiet</b> room.")].merging(
        sheet(
          "markdown/raw-html,page:foreword,,We like it.,2027-03-01",
          "markdown/heading-level,page:foreword,,It is a form.,2027-03-01"
        )
      ) { first, _ in first }
    )
    #expect(accepted == [])
    #expect(open.filter { $0.code.area == "accepted" }.map(\.code) == [.acceptedMustFix])
    #expect(open.contains { $0.code == .rawHTML && $0.severity == .mustFix })
  }
}
