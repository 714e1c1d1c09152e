import Diagnostics
import PlanModel
import Testing

@testable import SitePages

/// What blocks in words show, before a theme gives it its looks.
struct DirectiveTests {
  @Test func `the lines for a crisis are those of the plan`() async throws {
    let shown = try await shown("::: crisis\ntitle: Ring <now>\n\nAny *time*.\n:::")
    #expect(shown.template == .crisis)
    #expect(shown["title"] == ["Ring <now>"])
    #expect(shown["phone"] == ["0808 157 0001"])
    #expect(shown["href"] == ["../crisis.html"])
    #expect(shown["body"] == ["<p>Any <em>time</em>.</p>\n"])
  }

  @Test(arguments: [
    ("", ["Art club", "Youth hub"]), ("need: anxiety", ["Youth hub"]),
    ("need: sleep, anxiety", ["Art club", "Youth hub"]), ("need: eating", []),
    ("limit: 1", ["Art club"]), ("status: planned", ["Sleep clinic"]), ("age: 10", []),
    ("age: 9-11", ["Art club", "Youth hub"]), ("provider: council\nneed: sleep", ["Art club"]),
    ("route: self", []), ("thrive: getting-advice\nlevel: universal", ["Art club", "Youth hub"]),
  ])
  func `a list has the services that fit and are open`(
    options: String,
    names: [String]
  ) async throws {
    let shown = try await shown("::: services\n\(options)\n:::")
    #expect(shown["title"].filter { !$0.isEmpty } == names)
    #expect(shown["shown"] == [options == "limit: 1" ? "services-shown" : ""])
  }

  @Test func `services on their pages are linked from a page and from the document`() async throws {
    let words = "::: services\nneed: anxiety\n:::"
    #expect(try await shown(words)["href"].first == "../help/youth-hub.html")
    #expect(try await shown(words, in: .document)["href"].first == "#service-youth-hub")
    #expect(try await shown("::: services\nstatus: planned\n:::")["href"].first == "")
  }

  @Test(arguments: [
    ("", ["Open a hub", "Train staff"]), ("delivery: on-track", ["Open a hub"]),
    ("year: 2026-27", ["Open a hub"]), ("year: 2025-26, 2026-27", ["Open a hub", "Train staff"]),
    ("owner: council\ndelivery: complete", ["Train staff"]), ("delivery: stopped", []),
    ("service: youth-hub", ["Open a hub"]), ("limit: 1", ["Open a hub"]),
  ])
  func `a list has the actions that fit`(options: String, titles: [String]) async throws {
    let shown = try await shown("::: actions\n\(options)\n:::")
    #expect(shown.rows == titles)
  }

  @Test(arguments: [
    "::: metric\nid: in-crisis\n:::", "::: metric\nid: in-crisis\nshow: chart\n:::",
    "::: chart\nmetric: in-crisis\n:::", "::: chart\nmetric: in-crisis\nfrom: 2026-08\n:::",
  ])
  func `a number that is hidden never leaks`(words: String) async throws {
    let shown = try await shown(words)
    // The last number, 4, is hidden, and so is the baseline, 3, whichever periods are shown.
    #expect(!shown.allWords.contains { $0.contains(/(^|>|: )[34]($|<|,)/) })
    #expect(shown.allWords.contains("*"))
  }

  @Test func `a percentage that is hidden stays hidden as the baseline of later periods`()
    async throws
  {
    let shown = try await shown("::: metric\nid: share\nshow: chart\n:::")
    let later = try await self.shown("::: chart\nmetric: share\nfrom: 2026-08\n:::")
    #expect(!(shown.allWords + later.allWords).contains { $0.contains("37.5") })
    #expect(shown["baseline"] == ["*, July 2026"])
    #expect(later["picture"].allSatisfy { !$0.contains("Started") })
  }

  @Test func `a table has the columns asked for, as numbers, money and words`() async throws {
    let shown = try await shown(
      """
      ::: table
      file: tables/money.csv
      caption: Money & more
      columns: area, Share, Each child
      formats: share=percent, each-child=money
      source: Returns <2026>
      :::
      """
    )
    #expect(shown["caption"] == ["Money & more"])
    #expect(
      shown["text"] == [
        "North <side>", "12.80%", "£1,250.50", "South", "*", "not-published",
      ]
    )
    #expect(shown["rule"] == ["table-hidden"])
    #expect(shown["title"].suffix(1) == ["Returns <2026>"])
  }

  @Test func `a chart of a spreadsheet has a picture for each column of numbers`() async throws {
    let words = "::: chart\nfile: tables/money.csv\ncaption: Money\nformats: Each child=money\n"
    let bars = try await shown(words + "columns: Area, Share, Each child\n:::")
    #expect(bars["picture"].count == 2)
    #expect(bars["picture"].allSatisfy { $0.contains("North &lt;side&gt;") })
    #expect(bars["id"].prefix(1) == ["page-words-block.1-chart"])
    let line = try await shown(words + "columns: Area, Each child\nkind: line\n:::")
    #expect(line["picture"].count == 1)
  }

  @Test func `blocks of one page have ids of their own`() async throws {
    let shown = try await allShown(
      "::: actions\n:::\n\n::: details\nsummary: More\n\n::: actions\n:::\n\n:::\n\n::: actions\n:::"
    )
    #expect(
      shown.flatMap { $0["caption-id"] } == [
        "page-words-block.1-table", "page-words-block.3-table", "page-words-block.4-table",
      ]
    )
  }

  @Test func `a picture has its size, and is fetched late on pages alone`() async throws {
    let words = "::: figure\nimage: images/hub.gif\nalt: A \"sofa\"\n:::"
    let page = try await shown(words)
    #expect(page["src"] + page["alt"] == ["../images/hub.gif", "A \"sofa\""])
    #expect(page["width"] + page["height"] == ["1", "2"])
    #expect(try await shown("::: figure\nimage: images/hub.gif\nalt: none\n:::")["alt"] == [""])
    let published = try await Self.published("![A sofa](images/hub.gif)", DirectiveLog())
    let body = published.records.pages.first { $0.id.value == "words" }?.body
    #expect(
      published.html(body, in: .page(SiteAddress("plan/words.html")), prefix: "words").markup
        == "<p><img src=\"../images/hub.gif\" alt=\"A sofa\" width=\"1\" height=\"2\" loading=\"lazy\" /></p>\n"
    )
    #expect(
      published.html(body, in: .document, prefix: "words").markup
        == "<p><img src=\"../images/hub.gif\" alt=\"A sofa\" width=\"1\" height=\"2\" /></p>\n"
    )
  }

  @Test(arguments: [
    ("![A sofa](images/hub.gif)", ["images/hub.gif"]), ("Words.", []),
    ("::: figure\nimage: images/hub.gif\nalt: none\n:::", ["images/hub.gif"]),
    ("`images/hub.gif`", []),
  ])
  func `only pictures that are shown are published`(words: String, paths: [String]) async throws {
    let published = try await Self.published(words, DirectiveLog())
    #expect(published.imageFiles().map(\.address.path) == paths)
  }
}

extension DirectiveTests {
  /// The one block in some words.
  private func shown(
    _ words: String,
    in placement: Placement = .page(SiteAddress("plan/words.html"))
  ) async throws -> ShownDirective {
    try #require(try await allShown(words, in: placement).first)
  }

  private func allShown(
    _ words: String,
    in placement: Placement = .page(SiteAddress("plan/words.html"))
  ) async throws -> [ShownDirective] {
    let log = DirectiveLog()
    let published = try await Self.published(words, log)
    let page = try #require(published.records.pages.first { $0.id.value == "words" })
    let html = published.html(page.body, in: placement, prefix: "page-words").markup
    return html.split(separator: "\u{1}").filter { $0.contains("\u{2}") }
      .map { ShownDirective(String($0)) }
  }

  private static func published(
    _ words: String,
    _ rendering: some DirectiveRendering
  ) async throws -> PublishedPlan {
    try await SamplePlan.published(
      [
        "pages/words.md": SamplePlan.page(words, section: "about"),
        "services/art-club.md": SamplePlan.service("Art club", needs: "sleep"),
        "services/sleep-clinic.md": SamplePlan.service("Sleep clinic", "status: planned"),
        "services/old-club.md": SamplePlan.service("Old club", "status: closed"),
        "priorities/early.md": """
        ---
        title: Early
        why: It matters.
        outcome: Fewer wait.
        enablers: [leadership]
        thrive: [getting-advice]
        metrics: [in-crisis]
        owner: {role: Manager, organisation: council}
        young-people: We help early.
        ---
        """,
        "actions.csv": """
        id,title,priority,owner-role,owner-organisation,start,due,delivery,outcome-confidence,services,completed-on
        hub,Open a hub,early,Manager,council,2026-04-01,2027-03-31,on-track,medium,youth-hub,
        staff,Train staff,early,Manager,council,2025-04-01,2026-03-31,complete,medium,,2026-03-01
        """,
        "sources.yml":
          "- {id: returns, title: Returns, publisher: Council, year: 2026, kind: local}\n",
        "metrics/in-crisis.md": metric("count", baseline: "3"),
        "metrics/data/in-crisis.csv":
          "period,value\n2026-07,3\n2026-08,12\n2026-09,17\n2026-10,4\n",
        "metrics/share.md": metric("percent", baseline: "37.5"),
        "metrics/data/share.csv": """
        period,value,numerator,denominator
        2026-07,37.5,3,8
        2026-08,50.0,10,20
        2026-09,60.0,12,20
        """,
        "tables/money.csv": "Area,Each child,Share\nNorth <side>,1250.50,12.80\nSouth,,*\n",
        "images/hub.gif": "GIF89a\u{1}\u{0}\u{2}\u{0}",
        "images/unused.gif": "GIF89a\u{1}\u{0}\u{2}\u{0}",
      ],
      words: Words([
        "value-in-period": "{value}, {period}", "chart-baseline": "Started: {value}",
        "value-percent": "{number}%",
      ]),
      directives: rendering
    )
  }

  private static func metric(_ unit: String, baseline: String) -> String {
    """
    ---
    title: In crisis
    definition: People in a crisis.
    unit: \(unit)
    counts-people: yes
    improvement: decrease
    period: month
    source: returns
    baseline: {value: \(baseline), period: 2026-07}
    ---
    """
  }
}

/// A block as its template would be given it.
private struct ShownDirective {
  let template: DirectiveTemplate?
  private let fields: [(name: String, text: String)]

  init(_ written: String) {
    let lines = written.split(separator: "\u{2}").map(String.init)
    template = lines.first.flatMap { DirectiveTemplate(rawValue: $0) }
    fields = lines.dropFirst().map { line in
      let parts = line.split(separator: "\u{3}", omittingEmptySubsequences: false).map(String.init)
      return (parts[0], parts.count > 1 ? parts[1] : "")
    }
  }

  subscript(name: String) -> [String] { fields.filter { $0.name == name }.map(\.text) }

  var allWords: [String] { fields.map(\.text) }
  /// The titles of the actions in it, which stand before their days.
  var rows: [String] {
    fields.indices.filter { $0 > 0 && fields[$0].name == "title" && fields[$0 - 1].name == "href" }
      .map { fields[$0].text }.filter { ["Open a hub", "Train staff"].contains($0) }
  }
}

/// Writes every field of a block instead of HTML.
private struct DirectiveLog: DirectiveRendering {
  func html(_ template: DirectiveTemplate, showing model: any TemplateModel) -> HTML {
    func fields(of model: some TemplateModel) -> [ShownField] { ShownField.all(of: model) }
    let lines = fields(of: model).map { "\($0.name)\u{3}\($0.text)" }
    return HTML("\u{1}" + ([template.rawValue] + lines).joined(separator: "\u{2}") + "\u{2}\u{1}")
  }
}
