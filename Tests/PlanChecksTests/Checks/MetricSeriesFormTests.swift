import Testing

@testable import PlanChecks

struct MetricSeriesFormTests {
  private func metric(_ period: String = "month", title: String = "Waits") -> String {
    """
    ---
    title: \(title)
    definition: The median wait.
    unit: weeks
    counts-people: no
    improvement: decrease
    period: \(period)
    source: returns
    ---
    """
  }

  @Test(arguments: [
    ("month", "2026-04", "2026-05"),
    ("rolling-12-months", "2026-04", "2026-05"),
    ("quarter", "2026-27-Q1", "2026-27-Q2"),
    ("financial-year", "2025-26", "2026-27"),
    ("academic-year", "2025-26", "2026-27"),
    ("calendar-year", "2025", "2026"),
  ])
  func `periods in the form that the metric names are sound`(
    kind: String,
    first: String,
    second: String
  ) async throws {
    try await expectFindings(
      of: MetricSeriesForm(),
      in: [
        "metrics/waits.md": metric(kind),
        "metrics/data/waits.csv": "period,value\n\(first),1\n\(second),2\n",
      ],
      ""
    )
  }

  @Test(arguments: [
    ("month", "2026-27-Q1", "month", "2026-04"),
    ("rolling-12-months", "2026", "month (the last of twelve)", "2026-04"),
    ("quarter", "2026-04", "quarter", "2026-27-Q1"),
    ("financial-year", "2026", "financial year", "2026-27"),
    ("academic-year", "2026-04", "academic year", "2026-27"),
    ("calendar-year", "2026-27", "calendar year", "2026"),
  ])
  func `a period in another form is told with the form that is due`(
    kind: String,
    period: String,
    inWords: String,
    example: String
  ) async throws {
    try await expectFindings(
      of: MetricSeriesForm(),
      in: [
        "metrics/waits.md": metric("2️⃣" + kind),
        "metrics/data/waits.csv": "period,value\n1️⃣\(period),1\n",
      ],
      """
      1️⃣|\(period)| must-fix structure/bad-value
      The period “\(period)” is not a \(inWords), as the metric “Waits” needs.
      note 2️⃣|\(kind)| The metric says so here.
      help: Write it like \(example).
      """
    )
  }

  @Test func `two values for a period are told, unless a split tells them apart`() async throws {
    try await expectFindings(
      of: MetricSeriesForm(),
      in: [
        "metrics/waits.md": metric(),
        "metrics/data/waits.csv": """
        period,value,split
        2026-04,1,girls
        1️⃣2026-04,1,boys
        2️⃣2026-04,2,boys

        """,
      ],
      """
      2️⃣|2026-04| must-fix structure/duplicate-value
      The metric “Waits” has two values for April 2026.
      note 1️⃣|2026-04| The first is here.
      help: Keep the right one, or tell them apart in the column “split”.
      """
    )
  }

  @Test func `data that belongs to no metric is told with the nearest metric`() async throws {
    try await expectFindings(
      of: MetricSeriesForm(),
      in: [
        "metrics/waits.md": metric(),
        "metrics/data/waits.csv": "period,value\n2026-04,1\n",
        "metrics/data/wiats.csv": "1️⃣period,value\n2026-04,1\n",
      ],
      """
      1️⃣|| must-fix reference/unknown
      metrics/data/wiats.csv belongs to no metric.
      help: Write metrics/wiats.md, or give the file the name of a metric.
      write: metrics/data/waits.csv
      """
    )
  }

  @Test func `a metric without data is told`() async throws {
    try await expectFindings(
      of: MetricSeriesForm(),
      in: ["metrics/waits.md": metric(title: "1️⃣Waits")],
      """
      1️⃣|Waits| should-fix file/missing
      The metric “Waits” has no data.
      help: Add metrics/data/waits.csv with the columns “period” and “value”.
      """
    )
  }

  @Test func `data of a metric that could not be read completely is not told`() async throws {
    try await expectFindings(
      of: MetricSeriesForm(),
      in: [
        "metrics/waits.md": "---\ntitle: Waits\n---\n",
        "metrics/data/waits.csv": "period,value\n2026-04,1\n",
      ],
      ""
    )
  }
}
