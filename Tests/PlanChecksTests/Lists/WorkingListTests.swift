import Diagnostics
import Testing

@testable import PlanChecks

struct WorkingListTests {
  private func rows(
    _ sources: [String: String],
    _ list: (ExaminedPlan) -> WorkingList
  ) async throws -> [String] {
    let plan = try await MarkedPlan(sources)
    return list(ExaminedPlan(plan.assembled.value, plan.frameworks.value)).rows
      .map { $0.cells.joined(separator: " | ") }
  }

  @Test func `what is due within some days is listed by date, with what is overdue`() async throws {
    var sources = SampleService.alone(["until": "2026-12-01", "checked-on": "2026-05-30"])
    sources["actions.csv"] = """
      id,title,priority,owner-role,owner-organisation,start,due,delivery,outcome-confidence,reason
      one,Widen it,help,Head,council,2026-04-01,2026-11-01,off-track,medium,Late.
      two,Open it,help,Head,council,2026-04-01,2027-11-01,on-track,medium,
      old,Close it,help,Head,council,2026-04-01,2026-07-31,stopped,medium,No money.

      """
    sources["milestones.csv"] = """
      id,action,title,due,state
      step,one,First step,2026-11-30,pending
      gone,old,Last step,2026-11-30,pending

      """
    #expect(
      try await rows(sources) { WorkingList(dueIn: $0, within: 30) } == [
        "2026-11-01 | overdue | Action: Widen it | Head, Smallville Council",
        "2026-11-30 | due | Check of the service: Youth hub | Hub manager",
        "2026-11-30 | due | Milestone: First step | Head, Smallville Council",
        "2026-12-01 | due | Last day of the service: Youth hub | Smallville Council",
      ]
    )
  }

  @Test func `what is over is listed`() async throws {
    let sources = SampleService.alone(["until": "2026-11-20"])
    #expect(
      try await rows(sources) { WorkingList(expiredIn: $0) }
        == ["2026-11-20 | Service: Youth hub | Smallville Council"]
    )
  }

  @Test func `a plan that is not published and services to come are drafts`() async throws {
    let sources = SampleService.alone(["status": "planned", "from": "2027-03-01"])
    #expect(
      try await rows(sources) { WorkingList(draftsIn: $0, told: []) } == [
        "plan | Smallville plan | draft | Manager",
        "service | Youth hub | opens 2027-03-01 | Hub manager",
      ]
    )
  }

  @Test func `services that are marked as drafts are listed with what they need`() async throws {
    var sources = SampleService.alone(["draft": "yes"])
    sources["services/walks.md"] = "---\nname: Walks\ndraft: yes\n---\n"
    let plan = try await MarkedPlan(sources)
    let examined = ExaminedPlan(plan.assembled.value, plan.frameworks.value)
    #expect(
      WorkingList(draftsIn: examined, told: plan.assembled.diagnostics).rows.dropFirst()
        .map { $0.cells.joined(separator: " | ") } == [
          "service | Walks | draft, needs summary, provider, status, ages, thrive, level, needs, referral-routes, how-to-get-help, eligibility, what-happens-next, cost, channels, checked-on, checked-by-role | ",
          "service | Youth hub | draft | ",
        ]
    )
  }

  @Test func `requirements are listed for a draft as well`() async throws {
    let found = try await rows(["plan.yml": SampleSources.settings()]) {
      WorkingList(unansweredIn: $0)
    }
    #expect(
      found.first
        == "R01 | Partners and signatures | List the partners in organisations.csv. Add “signatories” to plan.yml: the role, the organisation and the date of each."
    )
  }

  @Test func `sources of the plan's own that nothing names are listed`() async throws {
    let sources = [
      "sources.yml":
        "- {id: returns, title: Returns, publisher: Council, year: 2026, kind: local}\n"
    ]
    #expect(
      try await rows(sources) { WorkingList(uncitedIn: $0) }
        == ["returns | Returns | Council | 2026"]
    )
  }

  @Test func `gaps are listed, those that are expected to be closed first`() async throws {
    var sources = SampleService.alone(["ages": "{from: 0, to: 25}"])
    sources["frameworks/needs.csv"] =
      "id,title,age-from,age-to,thrive\nanxiety,Anxiety,5,17,getting-help\n"
    #expect(
      try await rows(sources) { WorkingList(gapsIn: $0) } == [
        "yes | Anxiety | Getting help | 5 to 17 | everywhere | 2026-11-21 | 2029-03-31",
        "no | Anxiety | Thriving; Getting more help; Getting risk support | 5 to 17 | everywhere | 2026-11-21 | 2029-03-31",
      ]
    )
  }
}
