import Testing

@testable import PlanChecks

struct GapInSeriesTests {
  @Test(arguments: [
    ("month", "2025-11,5\n1️⃣2026-02,5\n", "2026-02", "December 2025 and one more period"),
    (
      "quarter", "2025-26-Q3,5\n1️⃣2026-27-Q3,5\n", "2026-27-Q3",
      "January to March 2026 and 2 more periods"
    ),
    ("financial-year", "2023-24,5\n1️⃣2025-26,5\n", "2025-26", "2024-25"),
    ("calendar-year", "2024,5\n1️⃣2026,5\n", "2026", "2025"),
  ])
  func `periods that are left out are told`(
    kind: String,
    rows: String,
    place: String,
    missing: String
  ) async throws {
    try await expectFindings(
      of: GapInSeries(),
      in: [
        "metrics/waits.md": SampleMeasures.metric(period: kind),
        "metrics/data/waits.csv": "period,value\n" + rows,
      ],
      """
      1️⃣|\(place)| should-fix measure/gap-in-series
      The data of “Weeks to the first meeting” leave out \(missing).
      help: Add the missing rows. Where nothing was published, leave the value empty and say why in “note”.
      """
    )
  }

  @Test func `a period to come brings no gap`() async throws {
    try await expectFindings(
      of: GapInSeries(),
      in: [
        "metrics/waits.md": SampleMeasures.metric(),
        "metrics/data/waits.csv": "period,value\n2026-09,5\n2026-10,5\n2027-10,5\n",
      ],
      ""
    )
  }

  @Test(arguments: [
    ("local", "2025-12,5\n2026-01,\n2026-02,5\n"), ("local", "2026-01,5\n2025-12,5\n"),
    ("national", "2025-01,5\n2026-01,5\n"), ("local", "2025-01,5\n2025-02x,5\n2025-03,5\n"),
    ("local", "2025-01,5\n2025-26,5\n2025-03,5\n"),
    ("local", "2025-01,5\n2025-02,5\n2025-02,6\n2025-04,5\n"),
  ])
  func `an empty or faulty row is no gap, nor is the time between surveys of the country`(
    scope: String,
    rows: String
  ) async throws {
    try await expectFindings(
      of: GapInSeries(),
      in: [
        "metrics/waits.md": SampleMeasures.metric(scope: scope),
        "metrics/data/waits.csv": "period,value\n" + rows,
      ],
      ""
    )
  }
}
