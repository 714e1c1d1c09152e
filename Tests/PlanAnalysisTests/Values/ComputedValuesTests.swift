import Diagnostics
import PlanModel
import Testing

@testable import PlanAnalysis

struct ComputedValuesTests {
  @Test func `the plan tells its year, title, area and period`() async throws {
    let year = try #require(PlanYear("2026-27"))
    let first = try #require(CalendarDate("2026-04-01"))
    let last = try #require(CalendarDate("2029-03-31"))
    #expect(try await SampleValues.value("plan year") == .year(year))
    #expect(try await SampleValues.value("plan title") == .words("Smallville plan"))
    #expect(try await SampleValues.value("plan area") == .words("Smallville"))
    #expect(try await SampleValues.value("plan period") == .dates(from: first, to: last))
  }

  @Test func `an action tells when it is due and how it goes`() async throws {
    let due = try #require(CalendarDate("2027-03-31"))
    #expect(try await SampleValues.value("action open-hub due") == .date(due))
    #expect(try await SampleValues.value("action open-hub delivery") == .delivery(.onTrack))
  }

  @Test(arguments: [
    ("services count", 2), ("services count thrive=thriving", 1),
    ("services count level=specialist", 1), ("services count need=eating", 1),
    ("services count age=18", 1), ("services count age=12 need=anxiety", 1),
    ("services count age=25 level=specialist", 0),
  ])
  func `only services that are open are counted`(_ written: String, _ count: Int) async throws {
    #expect(try await SampleValues.value(written) == .count(count))
  }

  @Test(arguments: [
    ("spending total", 500_000_000), ("spending total thrive=thriving", 30_000_000),
    ("spending total year=2025-26", 45_000_000),
    ("spending total year=2025-26 kind=actual stream=council level=targeted", 44_000_040),
  ])
  func `money is added up for a year`(_ written: String, _ pence: Int) async throws {
    let money = Money(pence: pence)
    #expect(try await SampleValues.value(written) == .money(money, isExact: false))
    #expect(
      try await SampleValues.value("\(written) format=exact") == .money(money, isExact: true)
    )
  }

  @Test(arguments: [
    ("population", "5000"), ("population year=2025", "5000"), ("population age-from=11", "2000"),
    ("population age-from=0 age-to=10", "3000"),
  ])
  func `people are counted by age and rounded`(_ written: String, _ people: String) async throws {
    #expect(try await SampleValues.value(written) == .number(try number(people), .count))
  }

  @Test func `few people of a group are hidden`() async throws {
    #expect(
      try await SampleValues.value("population group=looked-after") == .suppressed(.people(.mhsds))
    )
  }

  @Test(arguments: [
    "action open-hub", "action", "plan", "plan yeer", "metric sen latest", "metric", "metric seen",
    "services count thrive=help", "services count age=99", "services count nead=eating",
    "spending total year=2025", "spending total year=2020-21", "spending total kind=forecast",
    "population age-from=12 age-to=4", "population year=2019", "population age-from=12",
    "plan year now", "spending total year=2025-26 year=2026-27", "metric seen latest format=one-in",
    "metric seen latest format=exact", "population group=neet",
  ])
  func `what cannot be told has one fault and no value`(_ written: String) async throws {
    let answer = try await SampleValues.answer(written)
    #expect(answer.faults.count == 1)
    #expect(answer.value == nil)
  }

  @Test(arguments: [
    ("plan yeer", "{plan year}"), ("metric sen latest", "{metric seen latest}"),
    ("metric seen lates format=exact", "{metric seen latest format=exact}"),
    ("services count nead=eating", "need=eating"),
    ("services count thrive=geting-help", "thrive=getting-help"),
  ])
  func `a slip is told with what can be written`(_ written: String, _ right: String) async throws {
    #expect(try await SampleValues.answer(written).faults.map(\.suggestion) == [right])
  }

  @Test func `a record with faults of its own has no value and no further fault`() async throws {
    let answer = try await SampleValues.answer(
      "metric seen latest",
      ["metrics/seen.md": "---\ntitle: Seen\n---\n"]
    )
    #expect(answer == ComputedValues.Answer(value: nil, faults: []))
  }

  private func number(_ text: String) throws -> DecimalNumber { try #require(DecimalNumber(text)) }
}
