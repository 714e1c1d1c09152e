import Testing

@testable import PlanChecks

struct NumeratorAboveDenominatorTests {
  @Test func `a part that is more than all, and a share of nobody, are told`() async throws {
    try await expectFindings(
      of: NumeratorAboveDenominator(),
      in: [
        "metrics/seen.md": sampleMetric(unit: "percent", people: "yes"),
        "metrics/data/seen.csv": """
        period,value,numerator,denominator
        2026-04,88.9,1️⃣72,64
        2026-05,0,0,2️⃣0
        2026-06,,0,0
        """,
      ],
      """
      1️⃣|72| must-fix measure/numerator-above-denominator
      “Seen in time” counts 72 of 64 in April 2026.
      help: The numerator is a part of the denominator. Correct one of them, or exchange them.

      2️⃣|0| must-fix measure/numerator-above-denominator
      “Seen in time” is a share of nobody in May 2026.
      help: Correct the denominator, or leave the value empty.
      """
    )
  }

  @Test func `events may be more than people in a rate`() async throws {
    try await expectFindings(
      of: NumeratorAboveDenominator(),
      in: [
        "metrics/seen.md": sampleMetric(unit: "rate-per-10000", people: "yes"),
        "metrics/data/seen.csv": """
        period,value,numerator,denominator
        2026-04,11000,110,100
        """,
      ],
      ""
    )
  }

  @Test func `columns that are exchanged are told once`() async throws {
    try await expectFindings(
      of: NumeratorAboveDenominator(),
      in: [
        "metrics/seen.md": sampleMetric(unit: "percent", people: "yes"),
        "metrics/data/seen.csv": """
        period,value,numerator,denominator
        2026-03,50,20,40
        2026-04,50,1️⃣40,20
        2026-05,50,60,30
        2026-06,50,80,40
        """,
      ],
      """
      1️⃣|40| must-fix measure/numerator-above-denominator
      “Seen in time” has a numerator above its denominator in 3 rows.
      help: The columns may be exchanged: the numerator is a part of the denominator.
      """
    )
  }
}
