import Diagnostics
import Frameworks
import PlanModel
import PlanSources
import Testing

@testable import PlanAnalysis

/// What values of a small plan stand for.
enum SampleValues {
  /// The answer to a value written as an author writes it, without the braces.
  static func answer(
    _ written: String,
    _ changes: [String: String] = [:]
  ) async throws -> ComputedValues.Answer {
    let files = sources.merging(changes) { _, given in given }.sorted { $0.key < $1.key }
      .map { ContentFile(path: $0.key, bytes: Array($0.value.utf8)) }
    let parsed = SourceParser().parse(files)
    let frameworks = FrameworkReader().read(with: parsed.value)
    let today = try #require(CalendarDate("2026-11-21"))
    let plan = PlanAssembler(today: today).assemble(parsed.value, with: frameworks.value)
    let values = ComputedValues(
      of: plan.value,
      frameworks.value,
      DisclosureControl(of: plan.value)
    )
    return values.answer(try request(written))
  }

  /// The value, which nothing is wrong with.
  static func value(
    _ written: String,
    _ changes: [String: String] = [:]
  ) async throws -> ComputedValue {
    let answer = try await answer(written, changes)
    #expect(answer.faults == [])
    return try #require(answer.value)
  }

  private static func request(_ written: String) throws -> ValueRequest {
    let place = SourceRange(path: "pages/foreword.md", start: 0, end: 0)
    let words = written.split(separator: " ").map(String.init)
    let subject = try #require(words.first.flatMap(ValueRequest.Subject.init(rawValue:)))
    let rest = words.dropFirst().map { $0.split(separator: "=").map(String.init) }
    return ValueRequest(
      subject: subject,
      words: rest.filter { $0.count == 1 }.map { $0[0] },
      options: rest.filter { $0.count == 2 }
        .map { ValueRequest.Option(name: $0[0], value: $0[1], source: place) },
      source: place
    )
  }

  static func metric(unit: String = "count", _ fields: String = "") -> String {
    """
    ---
    title: Seen
    definition: People seen.
    unit: \(unit)
    counts-people: yes
    improvement: increase
    period: month
    source: returns
    \(fields)
    ---
    """
  }

  static func service(_ fields: String) -> String {
    """
    ---
    name: Hub
    summary: A place to talk.
    provider: council
    \(fields)
    referral-routes: [drop-in]
    how-to-get-help: Come in.
    eligibility: You live here.
    what-happens-next: Somebody listens.
    cost: free
    channels: [in-person]
    phones: [{number: 01632 960001}]
    checked-on: 2026-10-01
    checked-by-role: Hub manager
    ---
    """
  }

  private static let sources = [
    "plan.yml": """
    title: Smallville plan
    kind: refresh
    area: {name: Smallville, kind: place}
    year: 2026-27
    period: {from: 2026-04-01, to: 2029-03-31}
    version: 1.0
    state: draft
    next-refresh-due: 2027-10-01
    lead: {role: Manager, organisation: council}
    ages: {from: 0, to: 17}
    vision: Every child gets help early.
    crisis: [{name: Line, phone: 0808 157 0001, hours: Always, checked-on: 2026-11-01}]
    disclosure: mhsds
    site: {organisation: council}
    """,
    "sources.yml": "- {id: returns, title: Returns, publisher: Council, year: 2026, kind: local}",
    "actions.csv": """
    id,title,priority,owner-role,owner-organisation,start,due,delivery,outcome-confidence
    open-hub,Open the hub,early-help,Manager,council,2026-04-01,2027-03-31,on-track,medium

    """,
    "funding-streams.csv": "id,title,funder,kind,recurrent\ncouncil,Council,council,council,yes\n",
    "spending.csv": """
    year,stream,thrive,level,planned,actual
    2025-26,council,getting-help,targeted,450000,440000.40
    2026-27,council,getting-help,targeted,4700000,
    2026-27,council,thriving,universal,300000,

    """,
    "population.csv": """
    year,area,age-from,age-to,group,count
    2025,Smallville,0,10,,3000
    2025,Smallville,11,17,,2001
    2025,Smallville,0,17,looked-after,3

    """,
    "metrics/seen.md": metric(
      """
      baseline: {value: 100, period: 2026-04}
      targets: [{value: 300, by: 2027-03-31, kind: local}, {value: 90, by: 2026-01-31, kind: local}]
      """
    ),
    "metrics/data/seen.csv": "period,value\n2026-04,101\n2026-05,260\n2026-06,\n",
    "services/hub.md": service(
      "status: active\nages: {from: 11, to: 25}\nthrive: [thriving]\nlevel: universal\nneeds: [anxiety]"
    ),
    "services/clinic.md": service(
      "status: active\nages: {from: 0, to: 17}\nthrive: [getting-help]\nlevel: specialist\nneeds: [eating]"
    ),
    "services/old.md": service(
      "status: closed\nages: {from: 0, to: 17}\nthrive: [thriving]\nlevel: universal\nneeds: [anxiety]"
    ),
  ]
}
