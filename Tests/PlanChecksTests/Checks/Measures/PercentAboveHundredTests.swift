import Testing

@testable import PlanChecks

struct PercentAboveHundredTests {
  @Test func `a share above 100 or below 0 is told`() async throws {
    try await expectFindings(
      of: PercentAboveHundred(),
      in: [
        "metrics/seen.md": sampleMetric(unit: "percent", people: "yes"),
        "metrics/data/seen.csv": """
        period,value,numerator,denominator
        2026-04,1️⃣930,53,57
        2026-05,2️⃣-2,,
        2026-06,100,20,20
        """,
      ],
      """
      1️⃣|930| must-fix measure/percent-above-100
      “Seen in time” is 930 per cent in April 2026.
      help: A share is 0 to 100 per cent. Correct the value, or the “unit” of the metric.

      2️⃣|-2| must-fix measure/percent-above-100
      “Seen in time” is -2 per cent in May 2026.
      help: A share is 0 to 100 per cent. Correct the value, or the “unit” of the metric.
      """
    )
  }

  @Test func `growth above 100 should be looked at`() async throws {
    try await expectFindings(
      of: PercentAboveHundred(),
      in: [
        "metrics/seen.md": sampleMetric(unit: "percent", people: "no"),
        "metrics/data/seen.csv": """
        period,value
        2026-04,1️⃣130
        2026-05,-2
        """,
      ],
      """
      1️⃣|130| should-fix measure/percent-above-100
      “Seen in time” is 130 per cent in April 2026.
      help: Correct the value. If it is no share, such as growth, another “unit” may fit better.
      """
    )
  }

  @Test func `a numerator above its denominator is told by another check, and counts have no end`()
    async throws
  {
    try await expectFindings(
      of: PercentAboveHundred(),
      in: [
        "metrics/seen.md": sampleMetric(unit: "percent", people: "yes"),
        "metrics/data/seen.csv": """
        period,value,numerator,denominator
        2026-04,120,12,10
        """,
        "metrics/others.md": sampleMetric(unit: "count", people: "yes"),
        "metrics/data/others.csv": """
        period,value
        2026-04,120
        """,
      ],
      ""
    )
  }

  @Test func `a target that no share can reach is told`() async throws {
    try await expectFindings(
      of: PercentAboveHundred(),
      in: [
        "metrics/seen.md": sampleMetric(
          unit: "percent",
          "targets: [{value: 1️⃣950, by: 2027-03-31, kind: local}]"
        ),
        "metrics/data/seen.csv": "period,value\n2026-04,93\n",
      ],
      """
      1️⃣|950| must-fix measure/percent-above-100
      “Seen in time” is a share, and should reach 950 per cent.
      help: A share is 0 to 100 per cent. Look for a lost point.
      """
    )
  }
}
