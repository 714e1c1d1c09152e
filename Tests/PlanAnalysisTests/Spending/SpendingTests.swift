import PlanModel
import Testing

@testable import PlanAnalysis

struct SpendingTests {
  private let spending = Spending(
    [
      row("2025-26", "council", planned: "100.10", actual: "90", thrive: "getting-help"),
      row("2026-27", "pooled", planned: "0.20", forecast: "5", thrive: "thriving"),
      row("2026-27", "council", planned: "0.10", thrive: "getting-help", level: "targeted"),
      row("2026-27", "council", planned: "1200000", level: "targeted"),
    ],
    streamOrder: ["council", "unused", "pooled"]
  )

  @Test func `years run from the newest to the oldest`() {
    #expect(spending.years.map(\.text) == ["2026-27", "2025-26"])
  }

  @Test func `a total is exact and counts each row once`() throws {
    let total = spending.total(in: try #require(PlanYear("2026-27")))
    #expect(total.planned?.inWords == "\u{A3}1,200,000.30")
    #expect(total.forecast?.inWords == "\u{A3}5")
  }

  @Test func `what no row states is not nothing`() throws {
    #expect(spending.total(in: try #require(PlanYear("2026-27"))).actual == nil)
    #expect(spending.total(in: try #require(PlanYear("2020-21"))).planned == nil)
  }

  @Test func `streams come in the order of their sheet and only with rows`() throws {
    let sums = spending.byStream(in: try #require(PlanYear("2026-27")))
    #expect(sums.map(\.stream) == ["council", "pooled"])
    #expect(sums.map(\.amounts.planned?.plain) == ["1200000.10", "0.20"])
  }

  @Test func `rows without a group or a level come last`() throws {
    let year = try #require(PlanYear("2026-27"))
    #expect(spending.byThrive(in: year).map(\.group) == [.thriving, .gettingHelp, nil])
    #expect(spending.byLevel(in: year).map(\.level) == [.targeted, nil])
  }

  @Test func `the sums of every table make the same total`() throws {
    let year = try #require(PlanYear("2026-27"))
    let total = spending.total(in: year).planned
    let tables = [
      spending.byStream(in: year).map(\.amounts), spending.byThrive(in: year).map(\.amounts),
      spending.byLevel(in: year).map(\.amounts),
    ]
    for amounts in tables {
      #expect(amounts.compactMap(\.planned).reduce(.zero, +) == total)
    }
  }

  @Test(arguments: [(100, 3, 33), (200, 3, 67), (-100, 3, -33), (-200, 3, -67), (5, 2, 3)])
  func `a share of each is rounded to the nearest penny`(_ pence: Int, _ people: Int, _ each: Int) {
    #expect(Money(pence: pence).shared(among: people) == Money(pence: each))
  }

  @Test func `nothing is shared among nobody`() {
    #expect(Money(pence: 100).shared(among: 0) == nil)
    #expect(Money(pence: 100).percentage(of: .zero) == nil)
  }

  @Test(arguments: [(1, 3, 33), (2, 3, 67), (1, 200, 1), (1, 201, 0), (3, 3, 100)])
  func `a percentage is rounded to the nearest whole one`(_ part: Int, _ whole: Int, _ share: Int) {
    #expect(Money(pence: part).percentage(of: Money(pence: whole)) == share)
  }
}

private func row(
  _ year: String,
  _ stream: String,
  planned: String? = nil,
  actual: String? = nil,
  forecast: String? = nil,
  thrive: String? = nil,
  level: String? = nil
) -> SpendingRow {
  let fields = [
    "year": year, "stream": stream, "planned": planned, "actual": actual,
    "forecast": forecast, "thrive": thrive, "level": level,
  ]
  return record(fields.compactMapValues(\.self))
}
