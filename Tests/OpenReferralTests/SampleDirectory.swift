import Diagnostics
import OpenReferral
import PlanChecks
import PlanModel
import PlanSources
import SitePages
import Testing

/// A small directory as a feed.
enum SampleDirectory {
  static func feed(
    _ changes: [String: String] = [:],
    site: String = "https://plan.example"
  ) async throws -> [String: String] {
    let published = try await published(changes, site: ", url: '\(site)'")
    let feed = try #require(OpenReferralFeed(of: published))
    return Dictionary(
      uniqueKeysWithValues: feed.files.map {
        ($0.address.path, String(decoding: $0.bytes(), as: UTF8.self))
      }
    )
  }

  static func published(
    _ changes: [String: String],
    site: String
  ) async throws -> PublishedPlan {
    let files = sources(site).merging(changes) { _, given in given }.sorted { $0.key < $1.key }
      .map { ContentFile(path: $0.key, bytes: Array($0.value.utf8)) }
    let parsed = SourceParser().parse(files)
    let frameworks = FrameworkReader().read(with: parsed.value)
    let today = try #require(CalendarDate("2026-11-21"))
    let plan = PlanAssembler(today: today).assemble(parsed.value, with: frameworks.value)
    let checked = PlanChecker().check(plan, with: frameworks, after: parsed.diagnostics)
    let faults = checked.diagnostics.filter { $0.severity == .mustFix }.map(\.message)
    return PublishedPlan(try #require(checked.value, "\(faults)"), words: Words([:]))
  }

  static func service(_ name: String, _ fields: String = "status: active") -> String {
    """
    ---
    name: \(name)
    summary: A place to talk.
    provider: council
    \(fields)
    ages: {from: 11, to: 25}
    thrive: [getting-advice]
    level: universal
    needs: [anxiety]
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

  private static func sources(_ site: String) -> [String: String] {
    [
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
      ages: {from: 0, to: 25}
      vision: Every child gets help early.
      crisis: [{name: Line, phone: 0808 157 0001, hours: Always, checked-on: 2026-11-01}]
      disclosure: mhsds
      site: {organisation: council\(site)}
      """,
      "organisations.csv": """
      id,name,sector,ods-code
      council,Smallville Council,council,
      bystander,Uninvolved Ltd,other,

      """,
      "services/youth-hub.md": service("Youth hub"),
    ]
  }
}
