import Diagnostics
import PlanModel
import Testing

@testable import PlanAnalysis

struct MetricValueTests {
  @Test(arguments: [
    ("latest", "260"), ("baseline", "100"), ("target", "300"),
  ])
  func `figures come from the published numbers`(_ figure: String, _ shown: String) async throws {
    let number = try #require(DecimalNumber(shown))
    #expect(try await SampleValues.value("metric seen \(figure)") == .number(number, .count))
  }

  @Test func `a change is between the rounded numbers`() async throws {
    let number = try #require(DecimalNumber("160"))
    #expect(try await SampleValues.value("metric seen change") == .change(number, .count))
  }

  @Test func `periods and the day of the target can be told`() async throws {
    let may = try #require(MetricPeriod("2026-05"))
    let day = try #require(CalendarDate("2027-03-31"))
    #expect(try await SampleValues.value("metric seen period") == .period(may, .month))
    #expect(try await SampleValues.value("metric seen target-date") == .date(day))
  }

  @Test(arguments: [
    ("latest", ComputedValue.suppressed(.people(.mhsds))), ("change", .suppressed(.other)),
  ])
  func `a hidden number never leaks`(_ figure: String, _ hidden: ComputedValue) async throws {
    let data = ["metrics/data/seen.csv": "period,value\n2026-04,101\n2026-05,3\n"]
    #expect(try await SampleValues.value("metric seen \(figure)", data) == hidden)
  }

  @Test func `a hidden baseline hides the change`() async throws {
    let data = ["metrics/data/seen.csv": "period,value\n2026-04,3\n2026-05,101\n"]
    #expect(try await SampleValues.value("metric seen change", data) == .suppressed(.other))
    #expect(
      try await SampleValues.value("metric seen baseline", data) == .suppressed(.people(.mhsds))
    )
  }

  @Test func `a percentage of few people is hidden in every format`() async throws {
    let files = [
      "metrics/seen.md": SampleValues.metric(unit: "percent"),
      "metrics/data/seen.csv": "period,value,numerator,denominator\n2026-05,10.0,3,30\n",
    ]
    for written in ["metric seen latest", "metric seen latest format=one-in"] {
      #expect(try await SampleValues.value(written, files) == .suppressed(.other))
    }
  }

  @Test func `a baseline that the data do not have is not told for a number of people`()
    async throws
  {
    let data = ["metrics/data/seen.csv": "period,value\n2026-05,101\n"]
    for figure in ["baseline", "change"] {
      let answer = try await SampleValues.answer("metric seen \(figure)", data)
      #expect(answer.faults.map(\.kind) == [.noData(.baselineNotInData(metric: "Seen"))])
    }
  }

  @Test func `numbers before a break are not compared with those after it`() async throws {
    let files = [
      "metrics/seen.md": SampleValues.metric(
        "baseline: {value: 100, period: 2026-04}\nbreaks: [{period: 2026-05, reason: New form.}]"
      )
    ]
    let may = try #require(MetricPeriod("2026-05"))
    let answer = try await SampleValues.answer("metric seen change", files)
    #expect(answer.faults.map(\.kind) == [.noData(.brokenSeries(metric: "Seen", at: may))])
  }

  @Test func `a part is named with hyphens for spaces`() async throws {
    let data = [
      "metrics/data/seen.csv": "period,value,split\n2026-05,50,Boys\n2026-05,60,Girls 5\n"
    ]
    let sixty = try #require(DecimalNumber("60"))
    #expect(
      try await SampleValues.value("metric seen latest split=girls-5", data)
        == .number(sixty, .count)
    )
    let answer = try await SampleValues.answer("metric seen latest", data)
    #expect(
      answer.faults.map(\.kind)
        == [.noData(.onlySplits(metric: "Seen", splits: ["boys", "girls-5"]))]
    )
  }

  @Test func `pounds are money and percentages can be shares`() async throws {
    let pounds = [
      "metrics/seen.md": SampleValues.metric(unit: "pounds").replacing(
        "people: yes",
        with: "people: no"
      ),
      "metrics/data/seen.csv": "period,value\n2026-05,254000000\n",
    ]
    #expect(
      try await SampleValues.value("metric seen latest", pounds)
        == .money(Money(pence: 25_400_000_000), isExact: false)
    )
    let share = [
      "metrics/seen.md": SampleValues.metric(unit: "percent").replacing(
        "people: yes",
        with: "people: no"
      ),
      "metrics/data/seen.csv": "period,value\n2026-05,12.8\n",
    ]
    #expect(
      try await SampleValues.value("metric seen latest format=one-in", share)
        == .proportion(try #require(Proportion(0.125)))
    )
  }

  @Test(arguments: [
    (0.128, 1, 8), (0.16, 1, 6), (0.108, 1, 9), (0.4, 2, 5), (0.667, 2, 3), (0.75, 3, 4),
    (0.5, 1, 2), (0.046, 1, 22), (0.91, 9, 10),
  ])
  func `a share is the nearest of at most ten`(_ share: Double, _ part: Int, _ whole: Int) throws {
    let proportion = try #require(Proportion(share))
    #expect((proportion.part, proportion.whole) == (part, whole))
  }

  @Test(arguments: [0, -0.2, 0.97, 1, 3.4])
  func `nothing and nearly all are no share`(_ share: Double) {
    #expect(Proportion(share) == nil)
  }

  @Test(arguments: [
    ("12.8", "10.3", "2.5"), ("10", "12.25", "-2.25"), ("0.1", "0.3", "-0.2"), ("5", "5", "0"),
    ("5.0", "5", "0.0"), ("100", "99.95", "0.05"),
  ])
  func `differences are exact`(_ left: String, _ right: String, _ difference: String) throws {
    let numbers = (try #require(DecimalNumber(left)), try #require(DecimalNumber(right)))
    #expect(numbers.0.subtracting(numbers.1)?.text == difference)
  }
}
