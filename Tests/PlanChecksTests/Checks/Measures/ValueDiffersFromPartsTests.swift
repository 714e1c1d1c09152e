import Testing

@testable import PlanChecks

struct ValueDiffersFromPartsTests {
  @Test func `a value that is not its parts is told with the right one`() async throws {
    try await expectFindings(
      of: ValueDiffersFromParts(),
      in: [
        "metrics/seen.md": sampleMetric(unit: "percent", people: "yes"),
        "metrics/data/seen.csv": """
        period,value,numerator,denominator
        2026-04,1️⃣29.2,59,64
        2026-05,2️⃣92,53,64
        """,
      ],
      """
      1️⃣|29.2| should-fix measure/value-differs-from-parts
      “Seen in time” says 29.2 in April 2026, but 59 of 64 is 92.2.
      help: Correct the value, the numerator or the denominator.
      write: 92.2

      2️⃣|92| should-fix measure/value-differs-from-parts
      “Seen in time” says 92 in May 2026, but 53 of 64 is 83.
      help: Correct the value, the numerator or the denominator.
      write: 83
      """
    )
  }

  @Test func `a rate is told too`() async throws {
    try await expectFindings(
      of: ValueDiffersFromParts(),
      in: [
        "metrics/seen.md": sampleMetric(unit: "rate-per-10000", people: "yes"),
        "metrics/data/seen.csv": """
        period,value,numerator,denominator
        2026-04,1️⃣4.26,187,43900
        2026-05,42.6,187,43900
        """,
      ],
      """
      1️⃣|4.26| should-fix measure/value-differs-from-parts
      “Seen in time” says 4.26 in April 2026, but 187 of 43900 is 42.60.
      help: Correct the value, the numerator or the denominator.
      write: 42.60
      """
    )
  }

  @Test func `values within what was rounded are sound`() async throws {
    try await expectFindings(
      of: ValueDiffersFromParts(),
      in: [
        "metrics/seen.md": sampleMetric(unit: "percent", people: "yes"),
        "metrics/data/seen.csv": """
        period,value,numerator,denominator
        2026-04,92.2,59,64
        2026-05,92,59,64
        2026-06,92.1875,59,64
        2026-07,0,0,7
        2026-08,71,15,20
        2026-09,66.7,2,3
        """,
      ],
      ""
    )
  }
}
