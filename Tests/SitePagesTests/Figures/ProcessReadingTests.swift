import Charts
import Diagnostics
import PlanAnalysis
import PlanModel
import Testing

@testable import SitePages

struct ProcessReadingTests {
  @Test(arguments: [
    (
      "3.0 4 3 4 3 4 3 4 3 4 3 4", "variation-common-cause", "process-common-cause",
      "3.5, 0.8 to 6.2", "assurance-fails"
    ),
    (
      "40 60 40 60 40 60 40", "variation-common-cause", "process-common-cause",
      "trial of 7: 49, 0 to 100", "assurance-hit-and-miss"
    ),
    (
      "1 2 3 4 5 6 7", "variation-improvement", "process-improvement above the limit",
      "trial of 7: 4, 1 to 7", "assurance-fails"
    ),
    (
      "9 4 9 4 9 4 3 3 3 3 3 3 3", "variation-concern", "process-concern 8 below",
      "5, 0 to 10", "assurance-fails"
    ),
  ])
  func `a movement is told in words`(
    values: String,
    variation: String,
    sentence: String,
    limits: String,
    assurance: String
  ) async throws {
    let reading = try #require(try await reading(values).process(of: nil))
    #expect(reading.variation?.title == variation)
    #expect(reading.variationInWords == sentence)
    #expect(reading.limitsInWords == limits)
    #expect(reading.assurance?.title == assurance)
    #expect(reading.silenceInWords == nil)
  }

  @Test func `too few values are told where they are our own`() async throws {
    let local = try #require(try await reading("1 2 3").process(of: nil))
    #expect(local.inWords == "3 so far")
    let national = try #require(try await reading("1 2 3", scope: "national").process(of: nil))
    #expect(national.inWords == "")
  }

  @Test func `values beyond chance have a shape, and a column in the table`() async throws {
    let reading = try await reading("3 9 3 9 3 9 3 9 3 9 3 40")
    let process = try #require(MetricChart(reading).process(of: nil))
    #expect(process.marks.map(\.period) == [11])
    #expect(process.marks.map(\.shape) == [.diamond])
    let table = MetricTable(reading, id: "table")
    #expect(table.changeColumns.map(\.title) == ["measure-variation"])
    #expect(
      table.rows.map { $0.changes.map(\.title) }
        == Array(repeating: ["process-ordinary"], count: 11) + [["variation-improvement"]]
    )
  }

  @Test func `a table of ordinary values has no column for change`() async throws {
    #expect(MetricTable(try await reading("3 4 3 4 3 4 3"), id: "table").changeColumns.isEmpty)
  }

  private func reading(_ values: String, scope: String = "local") async throws -> MetricReading {
    let rows = values.split(separator: " ").enumerated()
      .map { "\(2024 + $0 / 12)-\($0 % 12 < 9 ? "0" : "")\($0 % 12 + 1),\($1)\n" }
    let words = Words([
      "value-percent": "{number}", "process-limits": "{mean}, {lower} to {upper}",
      "process-trial-limits": "trial of {number}: {mean}, {lower} to {upper}",
      "process-above-limit": "above the limit", "process-below-mean": "{number} below",
      "process-too-few": "{number} so far",
    ])
    let published = try await SamplePlan.published(
      [
        "metrics/share.md": """
        ---
        title: Share
        definition: How many of a hundred.
        unit: percent
        counts-people: no
        improvement: increase
        period: month
        scope: \(scope)
        source: cqc-2019
        targets: [{value: 50, by: 2027-03-31, kind: local}]
        ---
        """,
        "metrics/data/share.csv": "period,value\n" + rows.joined(),
      ],
      words: words
    )
    let metric = try #require(published.records.metrics.first { $0.id.value == "share" })
    return MetricReading(metric, published: published)
  }
}
