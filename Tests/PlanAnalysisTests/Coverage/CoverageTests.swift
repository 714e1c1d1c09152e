import Diagnostics
import Frameworks
import PlanModel
import PlanSources
import Testing

@testable import PlanAnalysis

struct CoverageTests {
  private func service(_ id: String, _ lines: String) -> (String, String) {
    (
      "services/\(id).md",
      """
      ---
      name: \(id)
      summary: A place to talk.
      provider: council
      level: universal
      needs: [anxiety]
      thrive: [getting-help]
      referral-routes: [drop-in]
      how-to-get-help: Come in.
      eligibility: You live here.
      what-happens-next: Somebody listens.
      cost: free
      channels: [in-person]
      phones: [{number: 01632 960001}]
      checked-on: 2026-10-01
      checked-by-role: Hub manager
      \(lines)
      ---
      """
    )
  }

  private func gaps(
    _ services: [(String, String)],
    places: String = "",
    everyGroup: Bool = false
  ) async throws -> [String] {
    let settings = """
      title: Plan
      kind: refresh
      area: {name: Smallville, kind: place\(places)}
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
      """
    let needs = "id,title,age-from,age-to,thrive\nanxiety,Anxiety,5,25,getting-help\n"
    let files =
      [("plan.yml", settings), ("frameworks/needs.csv", needs)] + services
    let parsed = SourceParser().parse(
      files.sorted { $0.0 < $1.0 }.map { ContentFile(path: $0.0, bytes: Array($0.1.utf8)) }
    )
    let frameworks = FrameworkReader().read(with: parsed.value).value
    let today = try #require(CalendarDate("2026-11-21"))
    let plan = PlanAssembler(today: today).assemble(parsed.value, with: frameworks).value
    return Coverage(of: plan, frameworks, everyGroup: everyGroup).gaps.map { gap in
      let groups = gap.thrive.map(\.rawValue).joined(separator: "+")
      let places = gap.places.isEmpty ? "" : " in \(gap.places.joined(separator: "+"))"
      return "\(groups) \(gap.ages.inWords)\(places) \(gap.from.iso) \(gap.to.iso)"
    }
  }

  @Test func `nobody at all is one gap of the ages that are expected and planned for`() async throws
  {
    #expect(try await gaps([]) == ["getting-help 5 to 17 2026-11-21 2029-03-31"])
  }

  @Test func `holes at both ends and in the middle are found, ages included`() async throws {
    let found = try await gaps([
      service("aa", "status: active\nages: {from: 6, to: 8}"),
      service("bb", "status: active\nages: {from: 10, to: 16}"),
    ])
    #expect(
      found == [
        "getting-help 5 2026-11-21 2029-03-31", "getting-help 9 2026-11-21 2029-03-31",
        "getting-help 17 2026-11-21 2029-03-31",
      ]
    )
  }

  @Test func `days are included at both ends, and services may take turns`() async throws {
    let found = try await gaps([
      service("aa", "status: active\nages: {from: 5, to: 17}\nuntil: 2027-03-31"),
      service("bb", "status: active\nages: {from: 5, to: 11}\nfrom: 2027-04-01"),
      service(
        "cc",
        "status: planned\nages: {from: 12, to: 17}\nfrom: 2027-06-01\nuntil: 2027-06-30"
      ),
    ])
    #expect(
      found == [
        "getting-help 12 to 17 2027-04-01 2027-05-31",
        "getting-help 12 to 17 2027-07-01 2029-03-31",
      ]
    )
  }

  @Test func `places that lack the same are one gap, and all places are none`() async throws {
    let places =
      ", places: [{id: old-town, name: Old}, {id: docks, name: Docks}, {id: fen, name: Fen}]"
    let town = service("aa", "status: active\nages: {from: 5, to: 17}\nareas: [old-town]")
    #expect(
      try await gaps([town], places: places)
        == ["getting-help 5 to 17 in docks+fen 2026-11-21 2029-03-31"]
    )
    let all = service("bb", "status: active\nages: {from: 5, to: 15}\nareas: [whole-area]")
    #expect(
      try await gaps([all], places: places) == ["getting-help 16 to 17 2026-11-21 2029-03-31"]
    )
    #expect(
      try await gaps([all, town], places: places)
        == ["getting-help 16 to 17 in docks+fen 2026-11-21 2029-03-31"]
    )
  }

  @Test(arguments: [
    "status: closed", "status: paused", "status: planned", "status: active\nuntil: 2026-11-20",
    "status: active\nonly-for-groups: yes\ngroups: [young-carer]",
  ])
  func `services that are not there, or not for everyone, do not count`(lines: String) async throws
  {
    let found = try await gaps([service("aa", "ages: {from: 0, to: 25}\n\(lines)")])
    #expect(found == ["getting-help 5 to 17 2026-11-21 2029-03-31"])
  }

  @Test func `every group may be asked for, and groups that lack the same are one gap`()
    async throws
  {
    let found = try await gaps(
      [service("aa", "status: active\nages: {from: 0, to: 25}")],
      everyGroup: true
    )
    #expect(
      found == [
        "thriving+getting-advice+getting-more-help+getting-risk-support 5 to 17 2026-11-21 2029-03-31"
      ]
    )
  }
}
